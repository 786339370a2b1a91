import type { Catalogue, Evidence, Reason, Step } from "@/lib/catalogue/schema";
import { directions } from "@/lib/catalogue/terms";
import { statementOf } from "@/lib/engine/statement";
import type { Translator } from "@/lib/words/translator";
import { besideIt, type Neighbour } from "./by-article";
import { type EntryLinks, entryLinks } from "./entry-links";

/** An answer that bears on a reason, in words, and why it counts so much; several that count together are joined. */
export type Bearing = { statement: string; strength: 1 | 2 | 3; why: string };

/** An article that names an entry, and where in it. */
export type NamedSource = { author: string; title: string; places: string[] };

/** Where an entry comes from: the articles in their order, what stands in the same places, and links for sentences about it. */
export type From = { sources: NamedSource[]; beside: Neighbour[]; links: EntryLinks };

/** A link to another entry of the library. */
export type Entry = Pick<Reason | Step, "id" | "title" | "ours">;

/** A reason with everything its page says, looked up. */
export type ReasonEntry = { reason: Reason; speaksFor: Bearing[]; speaksAgainst: Bearing[]; steps: Entry[]; from: From };

/** A step with everything its page says, looked up. */
export type StepEntry = {
  step: Step;
  reasons: Entry[];
  /** Titles of the plans it belongs to. */
  plans: string[];
  /** Answers as statements: it is for one of these only; it fits these especially; it is never for these. */
  onlyWhen: string[];
  suits: string[];
  notWhen: string[];
  /** What it does not go together with, as phrases. */
  apartFrom: string[];
  from: From;
};

function fromOf(catalogue: Catalogue, entry: Reason | Step): From {
  const ids = [...new Set(entry.sources.map(({ source }) => source))];
  const sources = ids.map((id) => {
    const known = catalogue.sources.find((source) => source.id === id);
    if (!known) throw new Error(`the catalogue has no source ${id}`);
    return {
      author: known.author,
      title: known.title,
      places: entry.sources.filter(({ source }) => source === id).map(({ place }) => place),
    };
  });
  return { sources, beside: besideIt(catalogue, entry), links: entryLinks(catalogue) };
}

/** A step or a direction, by its id, in the middle of a sentence. Throws on an unknown one. */
function phrase(catalogue: Catalogue, name: string, t: Translator<"library">): string {
  const direction = directions.find((candidate) => candidate === name);
  if (direction) return t(`directions.${direction}.any`);
  const step = catalogue.steps.find(({ id }) => id === name);
  if (!step) throw new Error(`the catalogue has no step or direction ${name}`);
  return t("quoted", { title: step.title });
}

/** What bears on a reason in one direction, the weightiest first. */
function bearings(catalogue: Catalogue, evidence: readonly Evidence[], sign: 1 | -1): Bearing[] {
  return evidence
    .filter(({ weight }) => Math.sign(weight) === sign)
    .map(({ when, weight, why }) => ({
      statement: [when]
        .flat()
        .map((ref) => statementOf(catalogue.questions, ref))
        .join("; "),
      strength: Math.abs(weight) as Bearing["strength"],
      why,
    }))
    .sort((a, b) => b.strength - a.strength);
}

/** The page of a reason, or nothing where there is no such reason. */
export function reasonEntry(catalogue: Catalogue, id: string): ReasonEntry | undefined {
  const reason = catalogue.reasons.find((candidate) => candidate.id === id);
  if (!reason) return undefined;
  return {
    reason,
    speaksFor: bearings(catalogue, reason.evidence, 1),
    speaksAgainst: bearings(catalogue, reason.evidence, -1),
    steps: reason.steps.flatMap((step) => catalogue.steps.filter((candidate) => candidate.id === step)),
    from: fromOf(catalogue, reason),
  };
}

/** The page of a step, or nothing where there is no such step. */
export function stepEntry(catalogue: Catalogue, id: string, t: Translator<"library">): StepEntry | undefined {
  const step = catalogue.steps.find((candidate) => candidate.id === id);
  if (!step) return undefined;
  const say = (options: readonly string[] = []) => options.map((ref) => statementOf(catalogue.questions, ref));
  return {
    step,
    reasons: catalogue.reasons.filter(({ steps }) => steps.includes(id)),
    plans: catalogue.stances.filter(({ steps }) => steps.includes(id)).map(({ title }) => title),
    onlyWhen: say(step.onlyWhen),
    suits: say(step.suits),
    notWhen: say(step.notWhen),
    apartFrom: (step.conflictsWith ?? []).map((name) => phrase(catalogue, name, t)),
    from: fromOf(catalogue, step),
  };
}
