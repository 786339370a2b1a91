import type { Catalogue } from "@/lib/catalogue/schema";
import type { Phase } from "@/lib/catalogue/terms";
import type { EvidenceLine, ExplainedReason, ExplainedStep, Fit } from "@/lib/engine/explanation";
import type { Keys } from "@/lib/vault/keys";
import { type Exported, exported } from "./export";
import { journalSections, type Titles } from "./export-journal";
import { list, plain, quoted } from "./markdown";

const fitWords: Record<Fit, string> = {
  strong: "fits well",
  partial: "fits partly",
  open: "can’t rule out",
  unlikely: "less likely",
};

const phaseWords: Record<Phase, string> = { today: "Today", "this-week": "This week", later: "Later" };

/**
 * Everything as one text to read or print, in pieces. The catalogue names what no snapshot of the person's names.
 * @param only the id of one, where no more than that is wanted; its check-ins come with it.
 */
export async function* exportMarkdown(
  owner: Keys,
  { reasons, steps }: Pick<Catalogue, "reasons" | "steps">,
  only?: string,
): AsyncGenerator<string> {
  yield only ? "# A reflection\n" : "# Your reflections\n";
  const known: Titles = new Map([...reasons, ...steps].map(({ id, title }) => [id, title]));
  const days = new Map<string, string>();
  let unreadable = 0;
  for await (const one of exported(owner, only)) {
    if (one === null) {
      unreadable++;
      continue;
    }
    days.set(one.id, dayOf(one));
    yield `\n${reflection(one, known, days)}`;
  }
  if (unreadable > 0) yield `\nNot in here, because what was stored is damaged: ${unreadable}.\n`;
}

const dayOf = ({ journal }: Exported) => journal.savedAt.slice(0, 10);

/** @param days of what was told before, by its id: a reflection stands before its check-ins. */
function titleOf(one: Exported, days: ReadonlyMap<string, string>): string {
  const { checkIn, person } = one.journal;
  if (!checkIn) return person ? `${dayOf(one)}, about ${plain(person)}` : dayOf(one);
  const of = days.get(checkIn.of);
  return `${dayOf(one)}, a check-in${of ? ` on what you saved on ${of}` : ""}`;
}

function reflection(one: Exported, known: Titles, days: ReadonlyMap<string, string>): string {
  const { id, journal, snapshot } = one;
  const { reasons, canTell, plan } = snapshot.explanation;
  const told = reasons.filter(({ fit }) => fit !== "unlikely");
  const less = reasons.filter(({ fit }) => fit === "unlikely");
  const shown = [...reasons, ...plan.phases.flatMap(({ steps }) => steps)];
  return [
    `## ${titleOf(one, days)}`,
    ...(journal.notes.text ? ["### Your notes", quoted(journal.notes.text)] : []),
    ...journalSections(journal, snapshot.given, new Map([...known, ...shown.map(({ id, title }) => [id, title] as const)])),
    "### What you had answered",
    list(snapshot.given.map(({ text, chosen }) => `${plain(text)} — ${chosen.length > 0 ? chosen.map(plain).join("; ") : "skipped"}`)),
    "### What it may be",
    ...(canTell ? [] : ["We couldn’t tell from these answers."]),
    ...told.map(reason),
    ...(less.length > 0 ? [`Less likely: ${less.map(({ title }) => plain(title)).join("; ")}.`] : []),
    "### What you can do",
    `**${plain(plan.stance.title)}.** ${plain(plan.stance.lead)}`,
    ...plan.phases.flatMap(({ phase, steps }) => [`#### ${phaseWords[phase]}`, list(steps.map(step))]),
    `Saved ${journal.savedAt}, made with version ${journal.catalogue} of what we know. ${id}`,
    "",
  ].join("\n\n");
}

function reason({ title, fit, summary, for: toward, against }: ExplainedReason): string {
  const said = (lines: EvidenceLine[]) => lines.map(({ statement }) => plain(statement)).join("; ");
  return [
    `#### ${plain(title)} (${fitWords[fit]})`,
    plain(summary),
    ...(toward.length > 0 ? [`For it: ${said(toward)}.`] : []),
    ...(against.length > 0 ? [`Against it: ${said(against)}.`] : []),
  ].join("\n\n");
}

const step = ({ title, why, firstAction }: ExplainedStep) => `**${plain(title)}.** ${plain(why)} ${plain(firstAction)}`;
