"use client";

import { useSyncExternalStore } from "react";
import { calendarDay } from "@/lib/reflections/calendar-day";

const never = () => () => {};

/** The person's time zone. The server does not know where they are; until the page is theirs it is Greenwich. */
export function useZone(): string {
  return useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => "UTC",
  );
}

/** The person's day, such as "2026-11-21"; null on the server, which cannot know it. */
export function useToday(): string | null {
  return useSyncExternalStore(
    never,
    () => calendarDay(new Date()),
    () => null,
  );
}
