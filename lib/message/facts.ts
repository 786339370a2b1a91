import type { Purpose } from "./terms";

/** What the person tells us for a draft. All of it may be left open; `own` texts are theirs, typed. */
export type Facts = {
  name: string;
  quiet: string;
  known: string;
  liked: string;
  feel: string;
  often: string;
  question: string;
};

/** A fact to choose: `label` as it stands in the list, `says` as it stands in a sentence. */
export type Choice = { id: string; label: string; says: string };

export const quietChoices: readonly Choice[] = [
  { id: "few-days", label: "A few days", says: "a few days" },
  { id: "few-weeks", label: "A few weeks", says: "a few weeks" },
  { id: "few-months", label: "A month or more", says: "more than a month" },
  { id: "long", label: "A few months or longer", says: "months" },
];

export const knownChoices: readonly Choice[] = [
  { id: "busy", label: "He has a lot on", says: "I know that you have a lot on." },
  { id: "hard", label: "He is having a hard time", says: "I know that this is a hard time for you." },
  { id: "space", label: "He asked for some time", says: "I know that you asked for some time." },
];

export const feelChoices: readonly Choice[] = [
  { id: "unsettled", label: "Unsettled", says: "unsettled" },
  { id: "worried", label: "Worried", says: "worried" },
  { id: "sad", label: "Sad", says: "sad" },
  { id: "lonely", label: "Lonely", says: "lonely" },
  { id: "confused", label: "Confused", says: "confused" },
];

export const oftenChoices: readonly Choice[] = [
  { id: "daily", label: "Every day", says: "every day" },
  { id: "few-days", label: "Every few days", says: "every few days" },
  { id: "weekly", label: "Once or twice a week", says: "once or twice a week" },
];

/** The purposes that ask something, with the questions that suit them. The first is taken where none was chosen. */
export const questionChoices: Partial<Record<Purpose, readonly string[]>> = {
  ask: [
    "Is everything all right with you?",
    "How are things with you?",
    "Has something changed for you between us?",
    "Did something I did hurt you?",
    "Would you like to talk this week?",
  ],
  needs: ["How much contact feels right to you?", "What would feel good to you at the moment?", "What do you hope for with us?"],
};

export const noFacts: Facts = { name: "", quiet: "", known: "", liked: "", feel: "", often: "", question: "" };

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
  ["question", "before.hurt-him", "Did something I did hurt you?"],
  ["question", "before.argument", "Did something I did hurt you?"],
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
