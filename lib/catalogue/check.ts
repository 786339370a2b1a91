import { Catalogue } from "./schema";
import { directions, stanceIds } from "./terms";

/** What it is, of a reason, is a paragraph: long enough to explain, short enough to be read at night. */
const words = { least: 60, most: 120 };

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;

function duplicates(kind: string, ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => `${kind} ${id}: stands twice`);
}

/** Every `question.option` there is. */
function optionsOf({ questions }: Catalogue): Set<string> {
  return new Set(questions.flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`)));
}

function checkIds(catalogue: Catalogue): string[] {
  const { sources, questions, reasons, steps, context, leftOut, stances } = catalogue;
  const lists = { source: sources, question: questions, reason: reasons, step: steps, note: context, "left-out": leftOut, stance: stances };
  return [
    ...Object.entries(lists).flatMap(([kind, entries]) =>
      duplicates(
        kind,
        entries.map(({ id }) => id),
      ),
    ),
    ...questions.flatMap(({ id, options }) =>
      duplicates(
        `question ${id}, option`,
        options.map((option) => option.id),
      ),
    ),
    ...stanceIds.filter((id) => !stances.some((stance) => stance.id === id)).map((id) => `stance ${id}: is missing`),
  ];
}

/** References to something that is not there. */
function checkReferences(catalogue: Catalogue): string[] {
  const options = optionsOf(catalogue);
  const steps = new Set(catalogue.steps.map(({ id }) => id));
  const sources = new Set(catalogue.sources.map(({ id }) => id));
  const problems: string[] = [];
  const expect = (owner: string, kind: string, known: ReadonlySet<string>, named: readonly string[] = []) => {
    for (const name of named) if (!known.has(name)) problems.push(`${owner}: unknown ${kind} ${name}`);
  };
  const opposites = new Set([...steps, ...directions]);
  for (const { id, onlyFor } of catalogue.questions) expect(`question ${id}`, "option", options, onlyFor);
  for (const reason of catalogue.reasons) {
    const owner = `reason ${reason.id}`;
    expect(
      owner,
      "option",
      options,
      reason.evidence.flatMap(({ when }) => when),
    );
    expect(owner, "step", steps, reason.steps);
    problems.push(
      ...duplicates(
        `${owner}, evidence`,
        reason.evidence.map(({ when }) => [when].flat().join("+")),
      ),
      ...duplicates(`${owner}, step`, reason.steps),
    );
  }
  for (const step of catalogue.steps) {
    const owner = `step ${step.id}`;
    for (const refs of [step.suits, step.onlyWhen, step.notWhen]) expect(owner, "option", options, refs);
    expect(owner, "step or direction", opposites, step.conflictsWith);
  }
  for (const { id, steps: named } of catalogue.stances) expect(`stance ${id}`, "step", steps, named);
  for (const { id, shownWhen } of catalogue.context) expect(`note ${id}`, "option", options, shownWhen === "always" ? [] : shownWhen);
  for (const [kind, entries] of Object.entries({
    reason: catalogue.reasons,
    step: catalogue.steps,
    note: catalogue.context,
    "left-out": catalogue.leftOut,
  }))
    for (const entry of entries)
      expect(
        `${kind} ${entry.id}`,
        "source",
        sources,
        entry.sources.map(({ source }) => source),
      );
  return problems;
}

/** Questions nobody can come to, and options nobody is offered. The replay asks in the catalogue's order. */
function checkReach({ questions }: Catalogue): string[] {
  const before = new Set<string>();
  return questions.flatMap(({ id, kind, onlyFor, options }) => {
    const problems: string[] = [];
    if (onlyFor && !onlyFor.some((ref) => before.has(ref)))
      problems.push(`question ${id}: is unreachable, as no option it is for stands before it`);
    if (options.some(({ adult }) => adult) && !before.has("age.adult"))
      problems.push(`question ${id}: its adult options are unreachable, as age.adult does not stand before it`);
    if (kind === "single" && options.some(({ alone }) => alone)) problems.push(`question ${id}: alone means nothing in a single choice`);
    for (const option of options) before.add(`${id}.${option.id}`);
    return problems;
  });
}

function checkEntries(catalogue: Catalogue): string[] {
  const problems: string[] = [];
  for (const { id, ours, sources, evidence, what } of catalogue.reasons) {
    if (!ours && sources.length === 0) problems.push(`reason ${id}: has no source and is not marked as ours`);
    if (ours && sources.length > 0) problems.push(`reason ${id}: is marked as ours and has a source`);
    if (!evidence.some(({ weight }) => weight > 0)) problems.push(`reason ${id}: nothing can speak for it`);
    const count = wordCount(what);
    if (count < words.least || count > words.most)
      problems.push(`reason ${id}: what it is has ${count} words, not ${words.least} to ${words.most}`);
  }
  const led = new Set([...catalogue.reasons, ...catalogue.stances].flatMap(({ steps }) => steps));
  for (const { id, ours, sources, direction, noAnswer } of catalogue.steps) {
    if (!ours && sources.length === 0) problems.push(`step ${id}: has no source and is not marked as ours`);
    if (ours && sources.length > 0) problems.push(`step ${id}: is marked as ours and has a source`);
    if (direction === "toward" && noAnswer === undefined)
      problems.push(`step ${id}: leads toward him and does not say what to do if no answer comes`);
    if (!led.has(id)) problems.push(`step ${id}: no reason and no stance leads to it`);
  }
  return problems;
}

/**
 * What is wrong with a catalogue, each problem beginning with the entry's kind and id; none where it is sound.
 * Shape first: with a broken shape the references are not looked at.
 */
export function check(input: unknown): string[] {
  const parsed = Catalogue.safeParse(input);
  if (!parsed.success) return parsed.error.issues.map((issue) => `${named(input, issue.path)}: ${issue.message}`);
  const catalogue = parsed.data;
  return [...checkIds(catalogue), ...checkReferences(catalogue), ...checkReach(catalogue), ...checkEntries(catalogue)];
}

/** A place in the catalogue by the entry's id: `reasons too-fast.what`. */
function named(input: unknown, [list, index, ...rest]: readonly PropertyKey[]): string {
  const entry = (input as Record<PropertyKey, { id?: string }[] | undefined>)[list ?? ""]?.[Number(index)];
  return [`${String(list ?? "catalogue")} ${entry?.id ?? String(index ?? "")}`.trim(), ...rest.map(String)].join(".");
}
