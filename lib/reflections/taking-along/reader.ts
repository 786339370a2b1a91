import { calendarDay } from "@/lib/reflections/calendar-day";
import { type Translator, translatorFor } from "@/lib/words/translator";
import type { Words } from "@/lib/words/words";
import { list } from "./markdown";

/** Whom a text to read is for: their words, and the zone in which their days begin. */
export type Reader = { words: Words; timeZone: string };

/** How things are said to a reader: sentences, the day of a time, and a list that says so when it is empty. */
export type Speech = { t: Translator<"taking">; dayOf: (iso: string) => string; list: (lines: readonly string[]) => string };

export function speechFor({ words, timeZone }: Reader): Speech {
  const t = translatorFor(words, "taking");
  return {
    t,
    dayOf: (iso) => calendarDay(new Date(iso), timeZone),
    list: (lines) => (lines.length > 0 ? list(lines) : t("nothing")),
  };
}
