import type { Answers } from "@/lib/engine/answers";
import type { Journal } from "@/lib/reflections/journal";
import type { Snapshot } from "@/lib/reflections/snapshot";
import { makeJournal } from "./make-journal";

/** Rows of this format hold one sealed thing, with the notes in it, and no journal. They are still read, and never written. */
export const firstFormat = 1;

/** What was sealed in a row of the first format. */
export type FirstSnapshot = Snapshot & {
  format: typeof firstFormat;
  savedAt: string;
  catalogue: string;
  answers: Answers;
  notes: string;
};

/**
 * What a row of the first format says, as one of today: its snapshot, and the journal it would have had. Its version
 * counted edits of the notes alone, so it is theirs.
 */
export function fromFirstFormat(first: FirstSnapshot, version: number): { journal: Journal; snapshot: Snapshot } {
  const { savedAt, catalogue, answers, given, explanation, notes } = first;
  const journal = makeJournal({ given, explanation }, { savedAt, answers, notes, person: "", forecast: null, checkIn: null });
  return { journal: { ...journal, catalogue, notes: { text: notes, version } }, snapshot: { given, explanation } };
}
