import { type Locale, locales } from "@/lib/words/words";
import type { Language } from "./language";
import { languages } from "./languages";
import type { Mark } from "./marks";
import type { Rule } from "./rule";
import { clauseAround, type Sentence, sentencesOf } from "./sentences";
import { markKinds } from "./terms";
import { apologySpiral, lateHour, severalQuestions, tooLong } from "./whole";

/** What one rule finds in one sentence, or nothing. */
function find(text: string, sentence: Sentence, { kind, find: words, unless, over, instead }: Rule, { joint }: Language): Mark[] {
  const found = words.exec(sentence.plain);
  if (!found || unless?.test(sentence.plain)) return [];
  const { start, end } =
    over === "sentence" ? sentence : clauseAround(sentence, { start: found.index, end: found.index + found[0].length }, joint);
  return [
    {
      kind,
      start,
      end,
      quote: text.slice(start, end),
      instead: text.toLowerCase().includes(instead.slice(0, -1).toLowerCase()) ? "" : instead,
    },
  ];
}

const gravity = ({ kind }: { kind: Mark["kind"] }) => markKinds.indexOf(kind);

/** Of marks on the same words the gravest stays; what is about the length may lie over others. */
function withoutOverlap(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => gravity(a) - gravity(b) || a.start - b.start)) {
    const meets = (other: Mark) => mark.start < other.end && other.start < mark.end;
    if (mark.kind === "length" || !kept.some(meets)) kept.push(mark);
  }
  return kept;
}

const aboutAll = ({ quote }: Mark) => Number(quote === "");
const isDanger = ({ kind }: { kind: Mark["kind"] }) => kind === "self-harm";

/** What these rules find in a text, cut into sentences as its language has them. */
function inSentences(text: string, sentences: ReturnType<typeof sentencesOf>, language: Language, rules: readonly Rule[]): Mark[] {
  return sentences.flatMap((sentence) => rules.flatMap((rule) => find(text, sentence, rule, language)));
}

/** Danger to oneself is looked for in every language: a message need not be in that of the page, and a miss is worse. */
function dangerInOthers(text: string, locale: Locale): Mark[] {
  return locales
    .filter((other) => other !== locale)
    .flatMap((other) => {
      const language = languages[other];
      return inSentences(text, sentencesOf(text, language), language, language.rules.filter(isDanger));
    });
}

/**
 * What in a message may come across otherwise than it was meant, in the order of the text; danger first, and what is
 * about the whole message last. It looks at words of one language only, but for danger, and is silent where it is not sure.
 * @param hour the hour of the day where the person is, 0 to 23.
 */
export function check(text: string, { hour, locale }: { hour: number; locale: Locale }): Mark[] {
  if (text.trim() === "") return [];
  const language = languages[locale];
  const sentences = sentencesOf(text, language);
  const found = [...inSentences(text, sentences, language, language.rules), ...dangerInOthers(text, locale)];
  const whole = [
    ...severalQuestions(text, sentences, language),
    ...apologySpiral(text, sentences, language),
    ...tooLong(text, sentences),
    ...lateHour(hour),
  ];
  return withoutOverlap([...found, ...whole]).sort(
    (a, b) => Number(isDanger(b)) - Number(isDanger(a)) || aboutAll(a) - aboutAll(b) || a.start - b.start || gravity(a) - gravity(b),
  );
}
