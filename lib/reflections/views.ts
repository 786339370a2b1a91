import type { Answers } from "@/lib/engine/answers";
import type { Explanation, Fit } from "@/lib/engine/explanation";

/** One answer in words, as the question stood at the time. */
export type GivenAnswer = {
  /** The question's id and its text. */
  question: string;
  text: string;
  /** Labels of what was chosen; none where it was skipped. */
  chosen: string[];
};

/** What a list says of a reflection. Where its row is damaged, only that it is there. */
export type Entry = { id: string; savedAt: string } & (
  | { readable: false }
  | {
      readable: true;
      /** The first reason; null where we could not tell. */
      title: string | null;
      fit: Fit | null;
      /** How many more reasons fit well, and how many in part. */
      more: { strong: number; partial: number };
      /** Title of the plan. */
      plan: string;
      /** How the person was: the option's id and its label, null where they did not say. */
      feeling: { id: string; label: string } | null;
    }
);

/** A page of the list, newest first. `next` asks for the page after it. */
export type EntryPage = { reflections: Entry[]; next: string | null };

/** A saved reflection, as it was shown then, with the notes as they are now. */
export type Reflection = { id: string; savedAt: string; version: number } & (
  | { readable: false }
  | {
      readable: true;
      catalogue: string;
      answers: Answers;
      given: GivenAnswer[];
      explanation: Explanation;
      notes: string;
    }
);

/** The notes as they stand, with the version that an edit of them has to name. */
export type Notes = { notes: string; version: number };

/** What a save says: the reflection is kept, under this id. */
export type Saved = { id: string; savedAt: string; version: number };
