import Link from "next/link";
import { useTranslations } from "#translations";
import { ButtonLink } from "@/components/ui/button";
import type { Tongue } from "@/components/words/tongue";
import type { Explanation } from "@/lib/engine/explanation";
import { sentence } from "./sentences";

type Props = {
  safety: Explanation["safety"];
  /** The language of what was told, where the page speaks another. */
  lang?: Tongue;
};

/** What comes before every reason: help, where somebody is in danger, not coping, or very young. Nothing where none of it is so. */
export function SafetyFirst({ safety, lang }: Props) {
  const t = useTranslations("results");
  if (safety.level === "urgent") return <Urgent safety={safety} lang={lang} />;
  if (safety.level === "none" && !safety.minor) return null;
  return (
    <section className="care mt-4 mb-6" aria-label={t("safety.name")}>
      {safety.level === "care" ? (
        <p>
          {safety.concerns.length > 0
            ? safety.concerns.map(({ id, statement }) => (
                <b key={id} lang={lang}>
                  {sentence(statement)}{" "}
                </b>
              ))
            : `${t("safety.hard")} `}
          {t("safety.matters")}
        </p>
      ) : null}
      {safety.minor ? <ForTheYoung /> : null}
      <p>
        <Link href="/help">{t("safety.people")}</Link>
      </p>
    </section>
  );
}

function Urgent({ safety, lang }: Props) {
  const t = useTranslations("results");
  return (
    <section className="care care--first mt-4 mb-6" aria-labelledby="safety-heading">
      <h2 id="safety-heading">{t("safety.heading")}</h2>
      {safety.concerns.length > 0 ? (
        <>
          <p className="mt-2">{t("safety.told")}</p>
          <ul>
            {safety.concerns.map(({ id, statement }) => (
              <li key={id} lang={lang}>
                {sentence(statement)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="mt-2">{t("safety.listen")}</p>
      {safety.minor ? <ForTheYoung /> : null}
      <p className="mt-3">
        <ButtonLink href="/help" weight="care">
          {t("safety.people")}
        </ButtonLink>
      </p>
    </section>
  );
}

function ForTheYoung() {
  const t = useTranslations("results");
  return <p className="mt-2">{t("safety.young")}</p>;
}
