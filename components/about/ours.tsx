import { EntryList } from "@/components/library/entry-list";
import { Section } from "@/components/library/section";
import type { Catalogue } from "@/lib/catalogue/schema";

/** What no article names, and was added by us. */
export function Ours({ catalogue: { reasons, steps } }: { catalogue: Catalogue }) {
  return (
    <Section title="What is ours">
      <p>
        There are things the articles do not speak of, though advice columns and counsellors often do. We added some of them, and marked
        them wherever they stand.
      </p>
      <h3 className="mt-5">Reasons</h3>
      <EntryList kind="reasons" entries={reasons.filter((reason) => reason.ours)} />
      <h3 className="mt-5">Steps</h3>
      <EntryList kind="steps" entries={steps.filter((step) => step.ours)} />
      <p className="mt-5">
        Ours, too, are the questions, the first action of some steps, and how much each answer counts. That is judgement, not science.
      </p>
    </Section>
  );
}
