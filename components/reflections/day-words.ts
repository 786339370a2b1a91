const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one is slow, and a list asks for many. */
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${Object.keys(options).join(" ")}`;
  const made = formats.get(name) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  formats.set(name, made);
  return made;
}

/** "12 November" of `2026-11-12`. `locale` is the language's tag, from `useLocale`. */
export const shortDay = (day: string, locale = "en-GB") => format(locale, { day: "numeric", month: "long" }).format(new Date(day));

/** "12 November 2026" of `2026-11-12`. */
export const longDay = (day: string, locale = "en-GB") =>
  format(locale, { day: "numeric", month: "long", year: "numeric" }).format(new Date(day));

/** "November 2026" of `2026-11`. */
export const monthWords = (month: string, locale = "en-GB") =>
  format(locale, { month: "long", year: "numeric" }).format(new Date(`${month}-01`));
