import { daysBetween } from "@/lib/reflections/calendar-day";
import { personKey, type TimelineItem } from "./timeline-items";

/** From a week on, a look at what has changed is worth two minutes. */
const afterDays = 7;

/** After eight weeks it is no longer going on; to ask then would only stir it up. */
const untilDays = 56;

export type Due = { id: string; person: string; weeks: number };

/**
 * The reflection that a check-in may be offered for: of those without an outcome the one last written about, a week ago
 * or more. All about one person, and all about nobody named, count as one, so that an older one is not brought up again.
 * @param today the person's day.
 */
export function dueCheckIn(items: readonly TimelineItem[], today: string): Due | null {
  const lately = new Map<string, { last: string; newest: { id: string; day: string; person: string; isOpen: boolean } | null }>();
  for (const item of items) {
    if (item.kind !== "reflection" && item.kind !== "check-in") continue;
    const key = personKey(item.person);
    const known = lately.get(key) ?? { last: item.day, newest: null };
    if (item.day > known.last) known.last = item.day;
    if (item.kind === "reflection" && (known.newest === null || item.day > known.newest.day)) {
      known.newest = { id: item.id, day: item.day, person: item.person, isOpen: item.journal.outcome === null };
    }
    lately.set(key, known);
  }
  const due = [...lately.values()].flatMap(({ last, newest }) => {
    const days = daysBetween(last, today);
    if (!newest?.isOpen || days < afterDays || days > untilDays) return [];
    return [{ id: newest.id, person: newest.person, weeks: Math.floor(days / 7), days }];
  });
  const [first] = due.sort((a, b) => a.days - b.days);
  return first ? { id: first.id, person: first.person, weeks: first.weeks } : null;
}
