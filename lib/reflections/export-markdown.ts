import type { Phase } from "@/lib/catalogue/terms";
import type { EvidenceLine, ExplainedReason, ExplainedStep, Fit } from "@/lib/engine/explanation";
import type { Keys } from "@/lib/vault/keys";
import { type Exported, exported } from "./export";

const fitWords: Record<Fit, string> = {
  strong: "fits well",
  partial: "fits partly",
  open: "can’t rule out",
  unlikely: "less likely",
};

const phaseWords: Record<Phase, string> = { today: "Today", "this-week": "This week", later: "Later" };

/** Everything as one text to read or print, in pieces. */
export async function* exportMarkdown(owner: Keys): AsyncGenerator<string> {
  yield "# Your reflections\n";
  let unreadable = 0;
  for await (const one of exported(owner)) {
    if (one === null) unreadable++;
    else yield `\n${reflection(one)}`;
  }
  if (unreadable > 0) yield `\nNot in here, because what was stored is damaged: ${unreadable}.\n`;
}

function reflection({ id, snapshot: { savedAt, catalogue, given, explanation, notes } }: Exported): string {
  const { reasons, canTell, plan } = explanation;
  const told = reasons.filter(({ fit }) => fit !== "unlikely");
  const less = reasons.filter(({ fit }) => fit === "unlikely");
  return [
    `## ${savedAt.slice(0, 10)}`,
    ...(notes ? ["### Your notes", quoted(notes)] : []),
    "### What you had answered",
    list(given.map(({ text, chosen }) => `${plain(text)} — ${chosen.length > 0 ? chosen.map(plain).join("; ") : "skipped"}`)),
    "### What it may be",
    ...(canTell ? [] : ["We couldn’t tell from these answers."]),
    ...told.map(reason),
    ...(less.length > 0 ? [`Less likely: ${less.map(({ title }) => plain(title)).join("; ")}.`] : []),
    "### What you can do",
    `**${plain(plan.stance.title)}.** ${plain(plan.stance.lead)}`,
    ...plan.phases.flatMap(({ phase, steps }) => [`#### ${phaseWords[phase]}`, list(steps.map(step))]),
    `Saved ${savedAt}, made with version ${catalogue} of what we know. ${id}`,
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

const list = (lines: string[]) => (lines.length > 0 ? lines.map((line) => `- ${line}`).join("\n") : "Nothing.");

/** What a person wrote, kept line by line, and kept from being taken for a heading of ours. */
const quoted = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => `> ${plain(line)}`.trimEnd())
    .join("\n");

/** Text that stays text in Markdown. */
const plain = (text: string) => text.replaceAll(/[\\`*_<>#[\]|]/g, "\\$&");
