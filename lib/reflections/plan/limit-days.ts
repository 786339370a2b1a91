import { calendarDay, dayAfter, daysBetween } from "@/lib/reflections/calendar-day";
import type { Limit } from "@/lib/reflections/journal";

/** What many find they can do: a few days, a week, two, a month. */
export const suggestedDays = [3, 7, 14, 30] as const;

export type LimitStanding = {
  /** `over`: every day of it is behind the person. `ended`: they took it back before that. */
  state: "running" | "paused" | "over" | "ended";
  /** Whole days that are behind: from 0 to `days`. */
  passed: number;
  /** Which day today is, from 1 to `days`; the last one where it is over. */
  day: number;
  /** Days that still count, today among them; 0 where it is over. */
  left: number;
  /** The last day of it, if it runs on from here; null where it does not run. */
  lastDay: string | null;
};

/**
 * How a limit stands, in days as the person's calendar has them. The day it was set is its first. A pause holds it where
 * it was that day, and it goes on from there.
 * @param timeZone an IANA name; without it the zone where this runs.
 */
export function limitStanding(limit: Limit, now: Date, timeZone?: string): LimitStanding {
  const dayOf = (iso: string) => calendarDay(new Date(iso), timeZone);
  const until = limit.endedAt !== null && Date.parse(limit.endedAt) < now.getTime() ? new Date(limit.endedAt) : now;
  const today = calendarDay(until, timeZone);
  const open = limit.pauses.at(-1);
  const isPaused = open !== undefined && open.to === null;
  const rested = limit.pauses.reduce(
    (sum, { from, to }) => sum + Math.max(0, daysBetween(dayOf(from), to === null ? today : dayOf(to))),
    0,
  );
  const elapsed = daysBetween(dayOf(limit.startedAt), today) - rested;
  const passed = Math.min(limit.days, Math.max(0, elapsed));
  const left = limit.days - passed;
  const state = left === 0 ? "over" : limit.endedAt !== null ? "ended" : isPaused ? "paused" : "running";
  return {
    state,
    passed,
    day: Math.min(limit.days, passed + 1),
    left,
    lastDay: state === "running" ? dayAfter(today, left - 1) : null,
  };
}

/** Whether a limit is still in force, running or paused: only then can it be paused, go on or be ended. */
export function isOpen(limit: Limit | null, now: Date, timeZone?: string): boolean {
  if (!limit) return false;
  const { state } = limitStanding(limit, now, timeZone);
  return state === "running" || state === "paused";
}
