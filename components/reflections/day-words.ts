import { capital } from "@/lib/words/capital";

type Days = {
  /** "12 November" of `2026-11-12`. */
  shortDay: (day: string) => string;
  /** "12 November 2026" of `2026-11-12`. */
  longDay: (day: string) => string;
  /** "November 2026" of `2026-11`, as it stands within a sentence. */
  monthWords: (month: string) => string;
  /** The same as a heading. */
  monthHeading: (month: string) => string;
};

const made = new Map<string, Days>();

/** How days of the calendar are said in a language, by its tag: `const { longDay } = dayWords(useLocale())`. */
export function dayWords(locale: string): Days {
  const known = made.get(locale);
  if (known) return known;
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const dayAndMonth = format({ day: "numeric", month: "long" });
  const whole = format({ day: "numeric", month: "long", year: "numeric" });
  const monthAndYear = format({ month: "long", year: "numeric" });
  const monthWords = (month: string) => monthAndYear.format(new Date(`${month}-01`));
  const days: Days = {
    shortDay: (day) => dayAndMonth.format(new Date(day)),
    longDay: (day) => whole.format(new Date(day)),
    monthWords,
    monthHeading: (month) => capital(monthWords(month)),
  };
  made.set(locale, days);
  return days;
}
