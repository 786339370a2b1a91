import type { Ending, Outcome } from "@/lib/reflections/journal";
import type { Translator } from "@/lib/words/translator";

/** How it went on, said back to the person. */
export function endingWords(endings: readonly Ending[], t: Translator<"outcome">): string[] {
  return endings.map((ending) => t(`saidBack.${ending}`));
}

/** What of an outcome is not right, by the field; nothing where it can be kept. `today` is a day of the calendar. */
export function outcomeProblems(
  { reasons, endings, day, note }: Omit<Outcome, "at">,
  today: string,
  longestNote: number,
  t: Translator<"outcome">,
): { field: "reasons" | "day" | "note"; message: string }[] {
  return [
    ...(reasons.length + endings.length === 0 ? [{ field: "reasons" as const, message: t("form.nothingSaid") }] : []),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(day) ? [] : [{ field: "day" as const, message: t("form.noDay") }]),
    ...(day > today ? [{ field: "day" as const, message: t("form.dayToCome") }] : []),
    ...(note.length > longestNote
      ? [{ field: "note" as const, message: t("form.noteTooLong", { count: note.length - longestNote }) }]
      : []),
  ];
}
