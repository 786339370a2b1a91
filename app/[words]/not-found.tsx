import { useTranslations } from "#translations";
import { ButtonLink } from "@/components/ui/button";

export default function NotFound() {
  const t = useTranslations("site");
  return (
    <div className="leaf plainpage">
      <h1>{t("missing.heading")}</h1>
      <p className="lead mt-4">{t("missing.lead")}</p>
      <p className="mt-4">{t("missing.saved")}</p>
      <p className="acts mt-5">
        <ButtonLink href="/">{t("toBeginning")}</ButtonLink>
        <ButtonLink href="/reflections" weight="quiet" prefetch={false}>
          {t("reflections")}
        </ButtonLink>
      </p>
    </div>
  );
}
