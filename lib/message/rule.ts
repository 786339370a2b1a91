import type { MarkKind } from "@/lib/message/terms";

/**
 * One thing to look for. A false alarm is worse than a miss, so a rule names the words that are surely meant badly and
 * not those that might be.
 */
export type Rule = {
  id: string;
  kind: MarkKind;
  /** What is looked for within a sentence. Straight apostrophes; upper and lower case alike. */
  find: RegExp;
  /** What in the same sentence shows that it is not meant so. */
  unless?: RegExp;
  /** What the kinder wording replaces: the part of the sentence around the words, or all of it. */
  over: "clause" | "sentence";
  /** The kinder wording: a whole sentence in "I" form. Empty where it is best left out. */
  instead: string;
};
