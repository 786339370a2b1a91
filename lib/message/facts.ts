import type { Purpose } from "./terms";

/** What can be chosen. How each is called in the list, and what it says in a draft, is among the words of the composer. */
export const quiets = ["few-days", "few-weeks", "few-months", "long"] as const;
export const knowns = ["busy", "hard", "space"] as const;
export const feelings = ["unsettled", "worried", "sad", "lonely", "confused"] as const;
export const oftens = ["daily", "few-days", "weekly"] as const;

const asking = ["all-right", "how-are-things", "changed", "hurt", "talk"] as const;
const needing = ["how-much", "feels-good", "hope"] as const;
type QuestionId = (typeof asking)[number] | (typeof needing)[number];

/** The questions that suit the purposes which ask something. The first is taken where none was chosen. */
export const questionsOf: Record<Purpose, readonly QuestionId[]> = { ask: asking, needs: needing, door: [], reassure: [], affects: [] };

/** Chosen instead of a question of ours: the person types their own. */
export const ownQuestion = "own";

/** What the person tells us for a draft. All of it may be left open; `name`, `liked` and `own` are typed, the rest is chosen. */
export type Facts = {
  name: string;
  quiet: string;
  known: string;
  liked: string;
  feel: string;
  often: string;
  question: string;
  own: string;
};

export const noFacts: Facts = { name: "", quiet: "", known: "", liked: "", feel: "", often: "", question: "", own: "" };

/** The choice of this id; nothing where it is none of these. */
export function chosen<Id extends string>(choices: readonly Id[], id: string): Id | undefined {
  return choices.find((choice) => choice === id);
}

/** Each list, the most telling answer first: the first that was given fills in the fact. */
const fromAnswers: readonly [fact: keyof Facts, option: string, choice: string][] = [
  ["quiet", "distant-for.under-a-week", "few-days"],
  ["quiet", "distant-for.one-to-four-weeks", "few-weeks"],
  ["quiet", "distant-for.one-to-three-months", "few-months"],
  ["quiet", "distant-for.over-three-months", "long"],
  ["known", "he-said.needs-space", "space"],
  ["known", "his-life.family-loss", "hard"],
  ["known", "his-life.health", "hard"],
  ["known", "his-life.low-mood", "hard"],
  ["known", "before.his-stress", "hard"],
  ["known", "he-said.busy", "busy"],
  ["known", "his-life.work-study", "busy"],
  ["known", "his-life.money-move", "busy"],
  ["feel", "feeling.unsettled", "unsettled"],
  ["feel", "feeling.very-anxious", "worried"],
  ["feel", "feeling.low", "sad"],
  ["question", "before.hurt-him", "hurt"],
  ["question", "before.argument", "hurt"],
];

/**
 * What the person's own answers already tell for a draft. Only what can be chosen on the page as well, so that
 * everything taken over can be seen and changed there.
 * @param given the options chosen, written `question.option`.
 */
export function factsFrom(given: ReadonlySet<string>): Facts {
  const facts = { ...noFacts };
  for (const [fact, option, choice] of fromAnswers) if (facts[fact] === "" && given.has(option)) facts[fact] = choice;
  return facts;
}
