import { useTranslations } from "#translations";
import { EntryList } from "@/components/library/entry-list";
import { Section } from "@/components/library/section";
import type { Catalogue } from "@/lib/catalogue/schema";

/** What no article names, and was added by us. */
export function Ours({ catalogue: { reasons, steps } }: { catalogue: Catalogue }) {
  const t = useTranslations("about");
  return (
    <Section title={t("ours.heading")}>
      <p>{t("ours.added")}</p>
      <h3 className="mt-5">{t("ours.reasons")}</h3>
      <EntryList kind="reasons" entries={reasons.filter((reason) => reason.ours)} />
      <h3 className="mt-5">{t("ours.steps")}</h3>
      <EntryList kind="steps" entries={steps.filter((step) => step.ours)} />
      <p className="mt-5">{t("ours.judgement")}</p>
    </Section>
  );
}
