import type { Bearing, ReasonEntry } from "./entries";
import { EntryList } from "./entry-list";
import { placeHeadings } from "./headings";
import { PageHead } from "./page-head";
import { Section } from "./section";
import { WhereFrom } from "./where-from";

/** Everything the catalogue knows of one reason. */
export function ReasonPage({ entry }: { entry: ReasonEntry }) {
  const { reason, speaksFor, speaksAgainst, steps, sources } = entry;
  return (
    <article>
      <PageHead kind={`A possible reason · ${placeHeadings[reason.where]}`} ours={reason.ours} title={reason.title} lead={reason.summary} />
      <Section title="What it is">
        <p>{reason.what}</p>
      </Section>
      <Section title="What it does not mean about you">
        <p>{reason.notAboutYou}</p>
      </Section>
      <Section title="How you could tell">
        <p>{reason.howToTell}</p>
      </Section>
      <Section title="What speaks for it">
        <p className="hint">
          If these are true, it becomes more likely. No answer settles it alone. Under each stands why it counts as much as it does.
        </p>
        <Bearings bearings={speaksFor} />
      </Section>
      <Section title="What speaks against it">
        {speaksAgainst.length === 0 ? (
          <p>None of our questions has an answer that speaks against it.</p>
        ) : (
          <>
            <p className="hint">If these are true, it becomes less likely.</p>
            <Bearings bearings={speaksAgainst} />
          </>
        )}
      </Section>
      <Section title="Steps that answer it">
        <EntryList kind="steps" entries={steps} />
      </Section>
      <WhereFrom
        sources={sources}
        ours="This reason is ours. The articles we work from do not name it; counsellors and advice columns do."
      />
    </article>
  );
}

const strengthWords: Record<Bearing["strength"], string> = { 1: "slightly", 2: "somewhat", 3: "strongly" };

function Bearings({ bearings }: { bearings: readonly Bearing[] }) {
  return (
    <ul className="mt-3 font-sans">
      {bearings.map(({ statement, strength, why }) => (
        <li key={statement} className="pull border-t border-rule last:border-b">
          <span>
            {statement} <em>{strengthWords[strength]}</em>
          </span>
          <span className="hint">{why}</span>
        </li>
      ))}
    </ul>
  );
}
