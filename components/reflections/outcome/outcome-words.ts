import type { Ending, Outcome } from "@/lib/reflections/journal";

/** How it went on, as the person says it. */
export const ENDING_WORDS: Record<Ending, string> = {
  "came-back": "He came back",
  ended: "It ended",
  "never-found-out": "I never found out why",
};

const SAID_BACK: Record<Ending, string> = { ...ENDING_WORDS, "never-found-out": "You never found out why" };

/** How it went on, said back to the person. */
export function endingWords(endings: readonly Ending[]): string[] {
  return endings.map((ending) => SAID_BACK[ending]);
}

/** What of an outcome is not right, by the field; nothing where it can be kept. `today` is a day of the calendar. */
export function outcomeProblems(
  { reasons, endings, day, note }: Omit<Outcome, "at">,
  today: string,
  longestNote: number,
): { field: "reasons" | "day" | "note"; message: string }[] {
  return [
    ...(reasons.length + endings.length === 0 ? [{ field: "reasons" as const, message: "Say what it was, or how it went on." }] : []),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(day) ? [] : [{ field: "day" as const, message: "Say since when you know." }]),
    ...(day > today ? [{ field: "day" as const, message: "That day is still to come." }] : []),
    ...(note.length > longestNote
      ? [{ field: "note" as const, message: `Your note is ${note.length - longestNote} characters longer than we can keep.` }]
      : []),
  ];
}
