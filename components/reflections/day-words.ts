const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });

const dayAndMonth = format({ day: "numeric", month: "long" });
const whole = format({ day: "numeric", month: "long", year: "numeric" });
const monthAndYear = format({ month: "long", year: "numeric" });

/** "12 November" of `2026-11-12`. */
export const shortDay = (day: string) => dayAndMonth.format(new Date(day));

/** "12 November 2026" of `2026-11-12`. */
export const longDay = (day: string) => whole.format(new Date(day));

/** "November 2026" of `2026-11`. */
export const monthWords = (month: string) => monthAndYear.format(new Date(`${month}-01`));
