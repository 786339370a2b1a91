import { useTranslations } from "#translations";
import { Section } from "@/components/library/section";
import { FIT_COVER } from "@/components/results/fit-words";
import { FitMark } from "@/components/ui/fit-mark";
import { fits } from "@/lib/engine/explanation";

/** How answers become a result. */
export function Method() {
  const t = useTranslations("about");
  return (
    <Section title={t("method.heading")}>
      <p>{t("method.weights")}</p>
      <p className="mt-3">{t("method.skipped")}</p>
      <p className="mt-3">{t("method.shown")}</p>
      <h3 className="mt-5">{t("method.words")}</h3>
      <dl className="mt-3">
        {fits.map((fit) => (
          <div key={fit} className="mt-4">
            <dt className="fit">
              <FitMark cover={FIT_COVER[fit]} />
              {t(`method.fits.${fit}.name`)}
            </dt>
            <dd className="mt-1">{t(`method.fits.${fit}.means`)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-5">{t("method.cannotTell")}</p>
      <h3 className="mt-5">{t("method.plan.heading")}</h3>
      <p className="mt-2">{t("method.plan.text")}</p>
    </Section>
  );
}
