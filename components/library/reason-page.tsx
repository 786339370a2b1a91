import { useTranslations } from "#translations";
import type { Bearing, ReasonEntry } from "./entries";
import { EntryList } from "./entry-list";
import { places } from "./headings";
import { PageHead } from "./page-head";
import { Section } from "./section";
import { WhereFrom } from "./where-from";

/** Everything the catalogue knows of one reason. */
export function ReasonPage({ entry }: { entry: ReasonEntry }) {
  const t = useTranslations("library");
  const { reason, speaksFor, speaksAgainst, steps } = entry;
  const kind = t(reason.ours ? "reason.kindOurs" : "reason.kind", { place: t(`places.${places[reason.where]}`) });
  return (
    <article>
      <PageHead kind={kind} title={reason.title} lead={reason.summary} />
      <Section title={t("reason.what")}>
        <p>{reason.what}</p>
      </Section>
      <Section title={t("reason.notAboutYou")}>
        <p>{reason.notAboutYou}</p>
      </Section>
      <Section title={t("reason.howToTell")}>
        <p>{reason.howToTell}</p>
      </Section>
      <Section title={t("reason.for.heading")}>
        <p className="hint">{t("reason.for.how")}</p>
        <Bearings bearings={speaksFor} />
      </Section>
      <Section title={t("reason.against.heading")}>
        {speaksAgainst.length === 0 ? (
          <p>{t("reason.against.none")}</p>
        ) : (
          <>
            <p className="hint">{t("reason.against.how")}</p>
            <Bearings bearings={speaksAgainst} />
          </>
        )}
      </Section>
      <Section title={t("reason.steps")}>
        <EntryList kind="steps" entries={steps} />
      </Section>
      <WhereFrom kind="reason" entry={reason} from={entry.from} ours={t("reason.ours")} />
    </article>
  );
}

const strengths = { 1: "slightly", 2: "somewhat", 3: "strongly" } as const satisfies Record<Bearing["strength"], string>;

function Bearings({ bearings }: { bearings: readonly Bearing[] }) {
  const t = useTranslations("library");
  return (
    <ul className="mt-3 font-sans">
      {bearings.map(({ statement, strength, why }) => (
        <li key={statement} className="pull border-t border-rule last:border-b">
          <span>{t.rich(`reason.bearing.${strengths[strength]}`, { statement, em: (text) => <em>{text}</em> })}</span>
          <span className="hint">{why}</span>
        </li>
      ))}
    </ul>
  );
}
