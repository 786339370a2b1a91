import type { Rule } from "./rule";

/**
 * What the message needs to know of a language: how its sentences are put together, what is looked for in them, and how
 * what a person typed goes on in a draft.
 */
export type Language = {
  /** The text as the rules look at it: as many letters as there were. Apostrophes are straight by then. */
  letters: (text: string) => string;
  /** Where a new thought begins within a sentence: before somebody else's turn in it. */
  joint: RegExp;
  /** Words that join two thoughts and are left over where one of them is taken out. */
  joining: string;
  /** How a sentence begins that keeps its capital in the middle of another. */
  staysCapital: RegExp;
  rules: readonly Rule[];
  whole: {
    /** A sorry, each time. */
    sorry: RegExp;
    /** Running oneself down. */
    againstOneself: RegExp;
    /** What one says sorry for in passing. */
    small: RegExp;
    /** Questions about the two of them, of which each alone takes some courage to answer. */
    big: RegExp;
    /** One apology, for a sentence that holds them all. */
    instead: string;
  };
  typed: {
    /** What a person may write although the sentence already begins so: "I liked". */
    likedBefore: RegExp;
    /** Words that begin what was liked and are no names, so that they go on in lower case. */
    noName: RegExp;
    /** Where the first question begins in what was typed. */
    beforeQuestion: RegExp;
    /** A question with its marks. */
    ask: (question: string) => string;
  };
};
