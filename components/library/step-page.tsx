import { useLocale, useTranslations } from "#translations";
import { ButtonLink } from "@/components/ui/button";
import type { Phase } from "@/lib/catalogue/terms";
import type { StepEntry } from "./entries";
import { EntryList } from "./entry-list";
import { PageHead } from "./page-head";
import { Section } from "./section";
import { WhereFrom } from "./where-from";

const phases = { today: "today", "this-week": "thisWeek", later: "later" } as const satisfies Record<Phase, string>;

/** Everything the catalogue knows of one step. */
export function StepPage({ entry }: { entry: StepEntry }) {
  const t = useTranslations("library");
  const { step, reasons, plans, suits } = entry;
  const kind = t(step.ours ? "step.kindOurs" : "step.kind", { direction: t(`directions.${step.direction}.heading`) });
  return (
    <article>
      <PageHead kind={kind} title={step.title} lead={step.why} />
      <Section title={t("step.begin")}>
        <p>{step.firstAction}</p>
        {step.direction === "safety" && (
          <p className="mt-4">
            <ButtonLink weight="care" href="/help" prefetch={false}>
              {t("step.help")}
            </ButtonLink>
          </p>
        )}
        <p className="hint mt-3">{t(`step.when.${phases[step.phase]}`, { minutes: step.minutes })}</p>
      </Section>
      {step.noAnswer && (
        <Section title={t("step.noAnswer")}>
          <p>{step.noAnswer}</p>
        </Section>
      )}
      {suits.length > 0 && (
        <Section title={t("step.suits")}>
          <Statements statements={suits} />
        </Section>
      )}
      <For entry={entry} />
      <Limits entry={entry} />
      {(reasons.length > 0 || plans.length > 0) && (
        <Section title={t("step.leads.heading")}>
          {reasons.length > 0 && <EntryList kind="reasons" entries={reasons} />}
          {plans.length > 0 && (
            <p className={reasons.length > 0 ? "mt-4" : undefined}>
              {t("step.leads.plans", { plans: plans.map((title) => t("quoted", { title })).join(", ") })}
            </p>
          )}
        </Section>
      )}
      <WhereFrom
        kind="step"
        entry={step}
        from={entry.from}
        ours={t("step.ours")}
        alsoOurs={step.firstActionOurs ? t("step.beginOurs") : undefined}
      />
    </article>
  );
}

/** Whom it is for, where it is not for everybody. Help is for whoever wants it, so nobody is sent away from it. */
function For({ entry: { step, onlyWhen } }: { entry: StepEntry }) {
  const t = useTranslations("library");
  if (onlyWhen.length === 0 && !step.adultsOnly) return null;
  return (
    <Section title={t("step.for.heading")}>
      {step.adultsOnly && <p>{t("step.for.adults")}</p>}
      {onlyWhen.length > 0 && (
        <>
          <p className={step.adultsOnly ? "mt-2" : undefined}>{t(step.direction === "safety" ? "step.for.anyTime" : "step.for.only")}</p>
          <Statements statements={onlyWhen} />
        </>
      )}
    </Section>
  );
}

/** When it has no place, and what it does not go together with; nothing where it has no such limits. */
function Limits({ entry: { notWhen, apartFrom } }: { entry: StepEntry }) {
  const t = useTranslations("library");
  const locale = useLocale();
  if (notWhen.length + apartFrom.length === 0) return null;
  return (
    <Section title={t("step.not.heading")}>
      {notWhen.length > 0 && (
        <>
          <p>{t("step.not.leave")}</p>
          <Statements statements={notWhen} />
        </>
      )}
      {apartFrom.length > 0 && (
        <p className={notWhen.length > 0 ? "mt-4" : undefined}>
          {t("step.not.apart", { others: new Intl.ListFormat(locale, { type: "disjunction" }).format(apartFrom) })}
        </p>
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
