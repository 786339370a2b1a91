import Link from "next/link";
import { useTranslations } from "#translations";
import { sentence } from "@/components/results/sentences";
import { ButtonLink } from "@/components/ui/button";
import type { Offer } from "@/lib/message/offer";

type Why = Extract<Offer, { offered: false }>["why"];

type Props = {
  why: Why;
  because: readonly string[];
  /** The saved reflection that it comes from; null where it comes from the draft. */
  from: string | null;
};

/** Why no message is offered just now, from the person's own answers, and what there is instead. */
export function NotNow({ why, because, from }: Props) {
  const t = useTranslations("message");
  const said = useTranslations("composer");
  const isHelp = why === "help";
  const plan = from ? `/reflections/${from}${why === "quiet" ? "#limit" : ""}` : "/reflect/result";
  return (
    <section className="leaf mt-5" aria-labelledby="not-now">
      <h2 id="not-now">{said(`notNow.${why}.title`)}</h2>
      {because.length > 0 ? (
        <p className="mt-4">{t.rich("notNow.told", { b: (text) => <b>{text}</b>, because: because.map(sentence).join(" ") })}</p>
      ) : null}
      <p className="mt-4">{said(`notNow.${why}.why`)}</p>
      <p className="mt-4">{said(`notNow.${why}.instead`)}</p>
      {from ? <p className="mt-4">{t("notNow.saved")}</p> : null}
      <p className="acts mt-6">
        <ButtonLink weight={isHelp ? "plain" : "main"} href={plan} prefetch={false}>
          {t(why === "quiet" ? "notNow.days" : "notNow.plan")}
        </ButtonLink>
        {from ? (
          <Link className="quiet" href={`/reflections/${from}/check-in`} prefetch={false}>
            {t("notNow.checkIn")}
          </Link>
        ) : (
          <Link className="quiet" href="/reflect/check" prefetch={false}>
            {t("notNow.answers")}
          </Link>
        )}
        {isHelp ? null : (
          <Link className="quiet" href="/library/steps/reflect-in-writing" prefetch={false}>
            {t("notNow.forYourself")}
          </Link>
        )}
      </p>
    </section>
  );
}
