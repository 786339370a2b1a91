import { dayAfter, daysBetween } from "@/lib/reflections/calendar-day";

/* Months are written `2026-11`, and reckoned in UTC, whose days all have 24 hours. */

/** The month of a day. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The month so many months later; a negative number goes back. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The weeks of a month, Monday first. Days of the months beside it are null. */
export function monthGrid(month: string): (string | null)[][] {
  const first = `${month}-01`;
  const length = daysBetween(first, `${addMonths(month, 1)}-01`);
  const before = (new Date(first).getUTCDay() + 6) % 7;
  const weeks = Math.ceil((before + length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const n = week * 7 + weekday - before;
      return n < 0 || n >= length ? null : dayAfter(first, n);
    }),
  );
}
