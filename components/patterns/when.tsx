"use client";

import { useLocale } from "#translations";
import { dayWords } from "@/components/reflections/day-words";
import { useZone } from "@/components/reflections/today";
import { calendarDay } from "@/lib/reflections/calendar-day";

/** The month of a time where the person is: "October 2026". */
export function Month({ iso }: { iso: string }) {
  const { monthWords } = dayWords(useLocale());
  return <time dateTime={iso}>{monthWords(calendarDay(new Date(iso), useZone()).slice(0, 7))}</time>;
}

/** The day of a time where the person is, as short as it can be: "12 Nov". */
export function ShortDay({ iso }: { iso: string }) {
  const timeZone = useZone();
  const day = new Intl.DateTimeFormat(useLocale(), { day: "numeric", month: "short", timeZone }).format(new Date(iso));
  return <time dateTime={iso}>{day}</time>;
}
