import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** A text with fewer words than this has no grade of its own: one long name more or less would move it by years. */
export const enoughWords = 30;

/** The easiest grade at which a reader of thirteen is at home. */
export const highestGrade = 7;

/** A text of this many words or more, but not enough for a grade, is one sentence or two: it may have one hard word more. */
export const someWords = 15;
export const highestGradeOfFew = 10;

/** No sentence is longer, whatever its words. */
export const longestSentence = 25;

const sentencesOf = new Intl.Segmenter("en-GB", { granularity: "sentence" });
const wordsOf = new Intl.Segmenter("en-GB", { granularity: "word" });

function words(text: string): string[] {
  return [...wordsOf.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}

/** The sentences of a text, each as its words. A line is never part of the one before it. */
export function sentences(text: string): string[][] {
  return text
    .split("\n")
    .flatMap((line) => [...sentencesOf.segment(line)])
    .map(({ segment }) => words(segment))
    .filter((sentence) => sentence.length > 0);
}

/** How many words a text has. */
export function length(text: string): number {
  return words(text).length;
}

/** The school year at which a text is read with ease, by Flesch and Kincaid: long sentences and long words make it harder. */
export function grade(text: string): number {
  const all = sentences(text);
  const flat = all.flat();
  return fleschKincaid({ sentence: all.length, word: flat.length, syllable: flat.reduce((sum, word) => sum + syllable(word), 0) });
}
