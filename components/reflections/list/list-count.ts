import { monthWords } from "@/components/reflections/day-words";
import { capital, inWords } from "@/components/results/sentences";
import { monthOf } from "@/lib/reflections/finding/month-grid";
import type { TimelineItem } from "@/lib/reflections/finding/timeline-items";

/** How many reflections there are, and since when. Check-ins and outcomes belong to theirs. @param items all, newest first. */
export function countOf(items: readonly TimelineItem[]): string {
  const reflections = items.filter(({ kind }) => kind === "reflection" || kind === "unreadable");
  const oldest = reflections.at(-1);
  if (!oldest || reflections.length === 1) return "One so far. It is kept as you saw it that day.";
  return `${capital(inWords(reflections.length))} of them, since ${monthWords(monthOf(oldest.day))}. Each is kept as you saw it that day.`;
}
