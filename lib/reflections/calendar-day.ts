/*
 * Days as a person counts them: from midnight to midnight where they are. A day is written `2026-11-21`, and days are
 * counted without hours, so that a night of summer time is a day like any other.
 */

const dayMs = 24 * 60 * 60 * 1000;

const formats = new Map<string | undefined, Intl.DateTimeFormat>();

/** Making one is slow, and a drawing asks for many days. */
function formatOf(timeZone: string | undefined): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-GB", { year: "numeric", month: "2-digit", day: "2-digit", timeZone });
  formats.set(timeZone, format);
  return format;
}

/** The calendar day of a time. `timeZone` is an IANA name; without it the day where this runs. */
export function calendarDay(time: Date, timeZone?: string): string {
  const parts = formatOf(timeZone).formatToParts(time);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((other) => other.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

/** How many days lie between two of them; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}
