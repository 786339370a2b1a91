import { type Choice, type Facts, feelChoices, knownChoices, oftenChoices, questionChoices, quietChoices } from "./facts";
import type { Length, Purpose, Warmth } from "./terms";
import { fondly, greetings, quietly, wordings } from "./wording";

export type Wish = {
  purpose: Purpose;
  warmth: Warmth;
  length: Length;
  /** Which of the wordings: any whole number from 0 on. */
  turn: number;
};

/** No draft is longer than this, in characters, whatever was typed. */
export const longest: Record<Length, number> = { line: 260, short: 480, longer: 640 };

/** How much of each typed fact goes into a draft: enough for what is asked, too little for a speech. */
export const longestFact = { name: 30, liked: 80, question: 120 } as const;

/** How many of the facts a short message has room for. */
const factsInShort = 2;

/** Words that begin a sentence of the person's own and are no names, so that they go on in lower case after "I liked". */
const noName = /^(?:our|the|how|your|when|that|my|it|this|those|these|being|having|a|an|all|every|what|\p{L}+ing)\b/iu;

/** One line without anything that would end it early, and not too long. */
function line(text: string, most: number): string {
  const first =
    text
      .replace(/[“”"]/g, "")
      .replace(/\s+/gu, " ")
      .trim()
      .split(/[.!?…]/u)[0] ?? "";
  return Array.from(first)
    .slice(0, most)
    .join("")
    .replace(/[\s,;:–—-]+$/u, "");
}

function nameOf(text: string): string {
  return line(text.replace(/[,;:]/g, " "), longestFact.name);
}

function likedOf(text: string): string {
  const said = line(text, longestFact.liked).replace(/^i (?:really )?(?:liked?|loved?|enjoy(?:ed)?) /iu, "");
  return noName.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
}

function questionOf(text: string): string {
  const said = line(text, longestFact.question);
  return said && `${said.charAt(0).toUpperCase()}${said.slice(1)}?`;
}

/** The one question of a purpose that asks: the person's own, or the first that suits. One chosen for another purpose is not meant here. */
function questionFor(purpose: Purpose, typed: string): string {
  const suiting = questionChoices[purpose];
  if (!suiting) return "";
  const isMeantElsewhere = !suiting.includes(typed) && Object.values(questionChoices).some((others) => others.includes(typed));
  return (isMeantElsewhere ? "" : questionOf(typed)) || (suiting[0] ?? "");
}

const saidBy = (choices: readonly Choice[], id: string) => choices.find((choice) => choice.id === id)?.says ?? "";

function fill(sentence: string, slot: string, words: string): string {
  return words && sentence.replace(slot, () => words);
}

/** The sentence as it goes on after a greeting. "I" stays as it is. */
function afterGreeting(sentence: string): string {
  return /^I\b/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/**
 * A draft of one message, in "I" form, from what the person told. It asks one question at most, ends in one mark, is no
 * longer than `longest`, and the check finds nothing in it unless it stands in the person's own words.
 */
export function compose(facts: Facts, { purpose, warmth, length, turn }: Wish): string {
  const { core, more, close } = wordings[purpose][warmth];
  const feel = saidBy(feelChoices, facts.feel) || "unsettled";
  const often = saidBy(oftenChoices, facts.often) || "every few days";
  const main = (core[turn % core.length] ?? core[0]).replace("{feel}", feel).replace("{often}", often);
  const question = questionFor(purpose, facts.question);
  const told = [
    fill(quietly[warmth], "{quiet}", saidBy(quietChoices, facts.quiet)),
    saidBy(knownChoices, facts.known),
    fill(fondly[warmth], "{liked}", likedOf(facts.liked)),
  ].filter(Boolean);
  const parts: Record<Length, string[]> = {
    line: [main, question],
    short: [...told.slice(0, factsInShort), main, question, close],
    longer: [...told, main, more, question, close],
  };
  const [first = "", ...rest] = parts[length].filter(Boolean);
  const name = nameOf(facts.name);
  const greeting = name ? fill(greetings[warmth].named, "{name}", name) : greetings[warmth].unnamed;
  return [greeting + (greeting ? afterGreeting(first) : first), ...rest].join(" ");
}
