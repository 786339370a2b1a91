import type { Translator } from "@/lib/words/translator";
import type { Locale } from "@/lib/words/words";
import { chosen, type Facts, feelings, knowns, oftens, ownQuestion, questionsOf, quiets } from "./facts";
import type { Language } from "./language";
import { languages } from "./languages";
import type { Length, Purpose, Warmth } from "./terms";

export type Wish = {
  purpose: Purpose;
  warmth: Warmth;
  length: Length;
  /** Which of the wordings: any whole number from 0 on. */
  turn: number;
};

/** The language of a draft, and its sentences. */
export type In = { locale: Locale; t: Translator<"composer"> };

/** No draft is longer than this, in characters, whatever was typed. */
export const longest: Record<Length, number> = { line: 260, short: 480, longer: 640 };

/** How much of each typed fact goes into a draft: enough for what is asked, too little for a speech. */
export const longestFact = { name: 30, liked: 80, question: 120 } as const;

/** How many of the facts a short message has room for. */
const factsInShort = 2;

/** The wordings that can stand for each other. */
const turns = ["one", "other"] as const;

/** One line without anything that would end it early, and not too long. */
function line(text: string, most: number): string {
  const first =
    text
      .replace(/[“”"«»¿¡]/g, "")
      .replace(/\s+/gu, " ")
      .trim()
      .split(/[.!?…]/u)[0] ?? "";
  return Array.from(first)
    .slice(0, most)
    .join("")
    .replace(/[\s,;:–—-]+$/u, "");
}

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function nameOf(text: string): string {
  return line(text.replace(/[,;:]/g, " "), longestFact.name);
}

function likedOf(text: string, { likedBefore, noName }: Language["typed"]): string {
  const said = line(text, longestFact.liked).replace(likedBefore, "");
  return noName.test(said) ? small(said) : said;
}

function questionOf(text: string, { beforeQuestion, ask }: Language["typed"]): string {
  const said = line(text.replace(beforeQuestion, ""), longestFact.question);
  return said && ask(`${said.charAt(0).toUpperCase()}${said.slice(1)}`);
}

/** The one question of a purpose that asks: the person's own, or the first that suits. One chosen for another purpose is not meant here. */
function questionFor(purpose: Purpose, facts: Facts, { locale, t }: In): string {
  const [usual] = questionsOf[purpose];
  if (!usual) return "";
  const own = facts.question === ownQuestion ? questionOf(facts.own, languages[locale].typed) : "";
  return own || t(`question.${chosen(questionsOf[purpose], facts.question) ?? usual}`);
}

/** The sentence as it goes on after a greeting. */
function afterGreeting(sentence: string, { staysCapital }: Language): string {
  return staysCapital.test(sentence) ? sentence : small(sentence);
}

/**
 * A draft of one message, in "I" form, from what the person told. It asks one question at most, ends in one mark, is no
 * longer than `longest`, and the check finds nothing in it unless it stands in the person's own words.
 */
export function compose(facts: Facts, { purpose, warmth, length, turn }: Wish, said: In): string {
  const { t } = said;
  const language = languages[said.locale];
  const say = (part: (typeof turns)[number] | "more" | "close") =>
    t(`draft.${purpose}.${warmth}.${part}`, {
      feel: t(`feel.${chosen(feelings, facts.feel) ?? "unsettled"}.says`),
      often: t(`often.${chosen(oftens, facts.often) ?? "few-days"}.says`),
    });
  const main = say(turns[turn % turns.length] ?? "one");
  const question = questionFor(purpose, facts, said);
  const quiet = chosen(quiets, facts.quiet);
  const known = chosen(knowns, facts.known);
  const liked = likedOf(facts.liked, language.typed);
  const told = [
    quiet && t(`quietly.${warmth}`, { quiet: t(`quiet.${quiet}.says`) }),
    known && t(`known.${known}.says`),
    liked && t(`fondly.${warmth}`, { liked }),
  ].filter(Boolean);
  const parts: Record<Length, (string | undefined)[]> = {
    line: [main, question],
    short: [...told.slice(0, factsInShort), main, question, say("close")],
    longer: [...told, main, say("more"), question, say("close")],
  };
  const [first = "", ...rest] = parts[length].filter(Boolean);
  const name = nameOf(facts.name);
  const greeted = t(`greeting.${warmth}.${name ? "named" : "unnamed"}`, {
    name,
    Message: first,
    message: afterGreeting(first, language),
  });
  return [greeted, ...rest].join(" ");
}
