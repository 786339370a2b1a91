import { useTranslations } from "#translations";
import { ButtonLink } from "@/components/ui/button";
import { Fold } from "@/components/ui/fold";
import { type Choosable, ChooseForm } from "./choose-form";

/** What stands before two are compared: whether something is wrong with those that were asked for. */
export type Asked = "nothing" | "missing" | "damaged" | "same";

type Props = { asked: Asked; choices: readonly Choosable[]; a: string | null; b: string | null };

/** Where there are not two to compare yet: what is wrong, and two to choose. */
export function Choosing({ asked, choices, a, b }: Props) {
  const t = useTranslations("compare");
  const [only] = choices;
  if (!only) return <NothingToCompare asked={asked} />;
  if (choices.length === 1) return <OnlyOne id={only.id} />;
  return (
    <div className="leaf">
      <p className="lead mt-4" role={asked === "nothing" ? undefined : "alert"}>
        {t(`asked.${asked}`)}
      </p>
      <ChooseForm choices={choices} a={a} b={b} />
      <ToTheList />
    </div>
  );
}

/** Below a comparison: the way to another. */
export function ChooseOthers({ choices, a, b }: Omit<Props, "asked">) {
  const t = useTranslations("compare");
  return (
    <div className="leaf mt-8">
      {choices.length > 2 ? (
        <Fold summary={t("choose.others")}>
          <ChooseForm choices={choices} a={a} b={b} />
        </Fold>
      ) : null}
      <ToTheList />
    </div>
  );
}

function NothingToCompare({ asked }: Pick<Props, "asked">) {
  const t = useTranslations("compare");
  return (
    <div className="leaf">
      <p className="lead mt-4">{asked === "damaged" ? t("asked.damaged") : t("none.lead")}</p>
      <p className="mt-4">{t("none.how")}</p>
      <p className="acts mt-6">
        <ButtonLink href="/reflect" prefetch={false}>
          {t("none.begin")}
        </ButtonLink>
        <ButtonLink href="/key" weight="quiet" prefetch={false}>
          {t("none.key")}
        </ButtonLink>
      </p>
    </div>
  );
}

function OnlyOne({ id }: { id: string }) {
  const t = useTranslations("compare");
  return (
    <div className="leaf">
      <p className="lead mt-4">{t("onlyOne.lead")}</p>
      <p className="mt-4">{t("onlyOne.how")}</p>
      <p className="acts mt-6">
        <ButtonLink href={`/reflections/${id}/check-in`} prefetch={false}>
          {t("onlyOne.checkIn")}
        </ButtonLink>
        <ButtonLink href={`/reflections/${id}`} weight="quiet" prefetch={false}>
          {t("onlyOne.back")}
        </ButtonLink>
      </p>
    </div>
  );
}

/** Where what was saved could not be fetched. @param href of the page itself. */
export function CouldNotCompare({ href }: { href: string }) {
  const t = useTranslations("compare");
  return (
    <div className="leaf">
      <div className="wrong mt-5" role="alert">
        <p>{t.rich("failed.why", { b: (text) => <b>{text}</b> })}</p>
      </div>
      <p className="acts mt-5">
        {/* Not by the router, which would show the page it has. */}
        <a className="btn" href={href}>
          {t("failed.again")}
        </a>
      </p>
    </div>
  );
}

function ToTheList() {
  const t = useTranslations("compare");
  return (
    <p className="mt-5">
      <ButtonLink href="/reflections" weight="quiet" prefetch={false}>
        {t("toTheList")}
      </ButtonLink>
    </p>
  );
}
