import type { Mark } from "./marks";
import { rules } from "./rules";
import type { Rule } from "./rules/rule";
import { clauseAround, type Sentence, sentencesOf } from "./sentences";
import { markKinds } from "./terms";
import { apologySpiral, lateHour, severalQuestions, tooLong } from "./whole";

/** What one rule finds in one sentence, or nothing. */
function find(text: string, sentence: Sentence, { kind, find: words, unless, over, instead }: Rule): Mark[] {
  const found = words.exec(sentence.plain);
  if (!found || unless?.test(sentence.plain)) return [];
  const { start, end } =
    over === "sentence" ? sentence : clauseAround(sentence, { start: found.index, end: found.index + found[0].length });
  return [{ kind, start, end, quote: text.slice(start, end), instead: text.includes(instead.slice(0, -1)) ? "" : instead }];
}

const gravity = ({ kind }: Mark) => markKinds.indexOf(kind);

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
const isDanger = ({ kind }: Mark) => Number(kind !== "self-harm");

/**
 * What in a message may come across otherwise than it was meant, in the order of the text; danger first, and what is
 * about the whole message last. It looks at English words only and is silent where it is not sure.
 * @param hour the hour of the day where the person is, 0 to 23.
 */
export function check(text: string, { hour }: { hour: number }): Mark[] {
  if (text.trim() === "") return [];
  const sentences = sentencesOf(text);
  const found = sentences.flatMap((sentence) => rules.flatMap((rule) => find(text, sentence, rule)));
  const whole = [...severalQuestions(text, sentences), ...apologySpiral(text, sentences), ...tooLong(text, sentences), ...lateHour(hour)];
  return withoutOverlap([...found, ...whole]).sort(
    (a, b) => isDanger(a) - isDanger(b) || aboutAll(a) - aboutAll(b) || a.start - b.start || gravity(a) - gravity(b),
  );
}
