import { useTranslations } from "#translations";
import { Section } from "@/components/library/section";

/** What no questionnaire can know. */
export function Limits() {
  const t = useTranslations("about");
  return (
    <Section title={t("limits.heading")}>
      <ul>
        {(["head", "several", "notAsked", "anotherDay"] as const).map((name) => (
          <li key={name} className="not-first:mt-3">
            {t(`limits.${name}`)}
          </li>
        ))}
      </ul>
      <p className="mt-4">{t("limits.noTherapy")}</p>
      <p className="mt-3">{t("limits.anyone")}</p>
    </Section>
  );
}
