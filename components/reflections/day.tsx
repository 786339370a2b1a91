"use client";

import { useSyncExternalStore } from "react";
import { useLocale } from "#translations";

const never = () => () => {};

/**
 * The day of a time, such as "12 November 2026", where the person is. The server does not know where that is, so the
 * first paint says it for Greenwich, which is nearly always the same day.
 */
export function useDay(iso: string): string {
  const locale = useLocale();
  const timeZone = useSyncExternalStore<string | undefined>(
    never,
    () => undefined,
    () => "UTC",
  );
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone }).format(new Date(iso));
}

/** The day, marked up as a time. */
export function Day({ iso }: { iso: string }) {
  const day = useDay(iso);
  return <time dateTime={iso}>{day}</time>;
}
