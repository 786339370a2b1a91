import { monthOf } from "./month-grid";
import type { ReadableItem, TimelineItem } from "./timeline-items";

/** How long ago, in whole years or, below one, in whole months. */
export type Ago = { item: ReadableItem; years: number; months: number };

/** More would be a list of its own. */
const most = 3;

/**
 * What was written on this day of an earlier year, or of one of the last eleven months: years first, for they are rarer.
 * @param today the person's day. On the last days of a long month, shorter months have none.
 */
export function onThisDay(items: readonly TimelineItem[], today: string): Ago[] {
  const day = today.slice(8);
  const month = monthOf(today);
  return items
    .flatMap((item): Ago[] => {
      if (item.kind === "unreadable" || item.day.slice(8) !== day || item.day >= today) return [];
      const months = monthsBetween(monthOf(item.day), month);
      if (months % 12 === 0) return [{ item, years: months / 12, months: 0 }];
      return months < 12 ? [{ item, years: 0, months }] : [];
    })
    .sort((a, b) => Number(b.years > 0) - Number(a.years > 0) || a.years - b.years || a.months - b.months)
    .slice(0, most);
}

function monthsBetween(from: string, to: string): number {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return number(to) - number(from);
}
