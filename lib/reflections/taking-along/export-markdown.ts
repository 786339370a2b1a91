import type { Phase } from "@/lib/catalogue/terms";
import type { EvidenceLine, ExplainedReason, ExplainedStep } from "@/lib/engine/explanation";
import type { Keys } from "@/lib/vault/keys";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { type Exported, exported } from "./export";
import { journalSections, type Titles } from "./export-journal";
import { list, plain, quoted } from "./markdown";
import { type Reader, type Speech, speechFor } from "./reader";

const phases = { today: "today", "this-week": "thisWeek", later: "later" } as const satisfies Record<Phase, string>;

/**
 * Everything as one text to read or print, in pieces. What was saved stays in the words of its time; what is said around
 * it, and titles that no snapshot has, are in the reader's.
 * @param only the id of one, where no more than that is wanted; its check-ins come with it.
 */
export async function* exportMarkdown(owner: Keys, reader: Reader, only?: string): AsyncGenerator<string> {
  const speech = speechFor(reader);
  const { t } = speech;
  yield `# ${t(only ? "one" : "all")}\n`;
  const { reasons, steps } = catalogueIn(reader.words);
  const known: Titles = new Map([...reasons, ...steps].map(({ id, title }) => [id, title]));
  const days = new Map<string, string>();
  let unreadable = 0;
  for await (const one of exported(owner, only)) {
    if (one === null) {
      unreadable++;
      continue;
    }
    days.set(one.id, speech.dayOf(one.journal.savedAt));
    yield `\n${reflection(one, known, days, speech)}`;
  }
  if (unreadable > 0) yield `\n${t("damaged", { count: unreadable })}\n`;
}

/** @param days of what was told before, by its id: a reflection stands before its check-ins. */
function titleOf({ journal }: Exported, days: ReadonlyMap<string, string>, { t, dayOf }: Speech): string {
  const { checkIn, person, savedAt } = journal;
  const day = dayOf(savedAt);
  if (!checkIn) return person ? t("entry.about", { day, person: plain(person) }) : day;
  const of = days.get(checkIn.of);
  return of ? t("entry.checkInOn", { day, of }) : t("entry.checkIn", { day });
}

function reflection(one: Exported, known: Titles, days: ReadonlyMap<string, string>, speech: Speech): string {
  const { t } = speech;
  const { id, journal, snapshot } = one;
  const { reasons, canTell, plan } = snapshot.explanation;
  const told = reasons.filter(({ fit }) => fit !== "unlikely");
  const less = reasons.filter(({ fit }) => fit === "unlikely");
  const shown = [...reasons, ...plan.phases.flatMap(({ steps }) => steps)];
  const titles = new Map([...known, ...shown.map(({ id, title }) => [id, title] as const)]);
  const skipped = t("answers.skipped");
  return [
    `## ${titleOf(one, days, speech)}`,
    ...(journal.notes.text ? [`### ${t("notes")}`, quoted(journal.notes.text)] : []),
    ...journalSections(journal, snapshot.given, titles, speech),
    `### ${t("answers.heading")}`,
    speech.list(snapshot.given.map(({ text, chosen }) => `${plain(text)} — ${chosen.length > 0 ? chosen.map(plain).join("; ") : skipped}`)),
    `### ${t("reasons.heading")}`,
    ...(canTell ? [] : [t("reasons.cannotTell")]),
    ...told.map((each) => reason(each, speech)),
    ...(less.length > 0 ? [t("reasons.less", { reasons: less.map(({ title }) => plain(title)).join("; ") })] : []),
    `### ${t("plan.heading")}`,
    `**${plain(plan.stance.title)}.** ${plain(plan.stance.lead)}`,
    ...plan.phases.flatMap(({ phase, steps }) => [`#### ${t(`plan.${phases[phase]}`)}`, list(steps.map(step))]),
    t("saved", { time: journal.savedAt, version: journal.catalogue, id }),
    "",
  ].join("\n\n");
}

function reason({ title, fit, summary, for: toward, against }: ExplainedReason, { t }: Speech): string {
  const said = (lines: EvidenceLine[]) => ({ said: lines.map(({ statement }) => plain(statement)).join("; ") });
  return [
    `#### ${t(`fits.${fit}`, { reason: plain(title) })}`,
    plain(summary),
    ...(toward.length > 0 ? [t("reasons.for", said(toward))] : []),
    ...(against.length > 0 ? [t("reasons.against", said(against))] : []),
  ].join("\n\n");
}

const step = ({ title, why, firstAction }: ExplainedStep) => `**${plain(title)}.** ${plain(why)} ${plain(firstAction)}`;
