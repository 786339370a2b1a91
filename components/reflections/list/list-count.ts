import { dayWords } from "@/components/reflections/day-words";
import { monthOf } from "@/lib/reflections/finding/month-grid";
import type { TimelineItem } from "@/lib/reflections/finding/timeline-items";
import { capital } from "@/lib/words/capital";
import { numberWord } from "@/lib/words/numbers";
import type { Translator } from "@/lib/words/translator";

/** How many reflections there are, and since when. Check-ins and outcomes belong to theirs. @param items all, newest first. */
export function countOf(t: Translator<"list">, locale: string, items: readonly TimelineItem[]): string {
  const reflections = items.filter(({ kind }) => kind === "reflection" || kind === "unreadable");
  const oldest = reflections.at(-1);
  if (!oldest || reflections.length === 1) return t("count.one");
  const { monthWords } = dayWords(locale);
  return t("count.several", { words: capital(numberWord(reflections.length, locale)), month: monthWords(monthOf(oldest.day)) });
}
