import type { Answers } from "@/lib/engine/answers";
import type { Explanation } from "@/lib/engine/explanation";
import type { Forecast, Journal } from "./journal";

/** One answer in words, as the question stood at the time. */
export type GivenAnswer = {
  /** The question's id and its text. */
  question: string;
  text: string;
  /** Labels of what was chosen; none where it was skipped. */
  chosen: string[];
};

/** What a list says of a reflection or a check-in. Where its row is damaged, only that it is there, and what it was a check-in of. */
export type Listed =
  | { id: string; readable: true; version: number; journal: Journal }
  | { id: string; readable: false; version: number; savedAt: string; of: string | null };

/** A page of the list, newest first, check-ins among the rest. `next` asks for the page after it. */
export type ListPage = { reflections: Listed[]; next: string | null };

/** A saved reflection or check-in, as it was shown then, with its journal as it is now. */
export type Reflection =
  | { id: string; version: number; readable: false; savedAt: string }
  | {
      id: string;
      version: number;
      readable: true;
      journal: Journal;
      given: GivenAnswer[];
      explanation: Explanation;
      /** Those of this reflection, oldest first. A check-in has none. */
      checkIns: Listed[];
    };

/** The notes as they stand, with the version that an edit of them has to name. */
export type Notes = { notes: string; version: number };

/** What is saved: answers, and what the person says beside them. A check-in says which reflection it is of. */
export type Saving = {
  answers: Answers;
  person?: string | undefined;
  forecast?: Omit<Forecast, "at"> | null | undefined;
  checkIn?: { of: string; did: string } | undefined;
  notes?: string | undefined;
};

/** What a save says: the reflection is kept, under this id. */
export type Saved = { id: string; savedAt: string; version: number };

/** What a change says: how the reflection stands now. */
export type Changed = { version: number; journal: Journal };
