import { ButtonLink } from "@/components/ui/button";
import type { StepEntry } from "./entries";
import { EntryList } from "./entry-list";
import { directionHeadings, phaseWords } from "./headings";
import { PageHead } from "./page-head";
import { Section } from "./section";
import { WhereFrom } from "./where-from";

/** Everything the catalogue knows of one step. */
export function StepPage({ entry }: { entry: StepEntry }) {
  const { step, reasons, plans, suits, sources } = entry;
  return (
    <article>
      <PageHead kind={`A step · ${directionHeadings[step.direction].heading}`} ours={step.ours} title={step.title} lead={step.why} />
      <Section title="How to begin">
        <p>{step.firstAction}</p>
        {step.direction === "safety" && (
          <p className="mt-4">
            <ButtonLink weight="care" href="/help" prefetch={false}>
              Help now
            </ButtonLink>
          </p>
        )}
        <p className="hint mt-3">
          {phaseWords[step.phase]}. About {step.minutes} minutes to begin with.
        </p>
      </Section>
      {step.noAnswer && (
        <Section title="If no answer comes">
          <p>{step.noAnswer}</p>
        </Section>
      )}
      {suits.length > 0 && (
        <Section title="When it fits best">
          <Statements statements={suits} />
        </Section>
      )}
      <For entry={entry} />
      <Limits entry={entry} />
      {(reasons.length > 0 || plans.length > 0) && (
        <Section title="What leads here">
          {reasons.length > 0 && <EntryList kind="reasons" entries={reasons} />}
          {plans.length > 0 && <p className={reasons.length > 0 ? "mt-4" : undefined}>It has a place in: {inPlans(plans)}</p>}
        </Section>
      )}
      <WhereFrom
        sources={sources}
        ours="This step is ours. The articles we work from do not name it."
        alsoOurs={step.firstActionOurs ? "The step is theirs. The way to begin is ours." : undefined}
      />
    </article>
  );
}

const inPlans = (plans: readonly string[]) => `${plans.map((plan) => `“${plan}”`).join(", ")}.`;

/** Whom it is for, where it is not for everybody. Help is for whoever wants it, so nobody is sent away from it. */
function For({ entry: { step, onlyWhen } }: { entry: StepEntry }) {
  if (onlyWhen.length === 0 && !step.adultsOnly) return null;
  return (
    <Section title="Whom it is for">
      {step.adultsOnly && <p>This step is for adults only.</p>}
      {onlyWhen.length > 0 && (
        <>
          <p className={step.adultsOnly ? "mt-2" : undefined}>
            {step.direction === "safety"
              ? "You may take this step at any time. It opens your plan if one of these is true:"
              : "It is only for you if one of these is true:"}
          </p>
          <Statements statements={onlyWhen} />
        </>
      )}
    </Section>
  );
}

/** When it has no place, and what it does not go together with; nothing where it has no such limits. */
function Limits({ entry: { notWhen, apartFrom } }: { entry: StepEntry }) {
  if (notWhen.length + apartFrom.length === 0) return null;
  return (
    <Section title="When not to">
      {notWhen.length > 0 && (
        <>
          <p>Leave it if one of these is true:</p>
          <Statements statements={notWhen} />
        </>
      )}
      {apartFrom.length > 0 && (
        <p className={notWhen.length > 0 ? "mt-4" : undefined}>It does not go together with {apartFrom.join(" or ")}.</p>
      )}
    </Section>
  );
}

function Statements({ statements }: { statements: readonly string[] }) {
  return (
    <ul className="mt-2 font-sans">
      {statements.map((statement) => (
        <li key={statement} className="pull border-t border-rule last:border-b">
          {statement}
        </li>
      ))}
    </ul>
  );
}
