import { type Locale, locales } from "./words";

/** How a language calls itself, how its dates are written, and which way it runs. */
export const languages: Record<Locale, { name: string; tag: string; dir: "ltr" | "rtl" }> = {
  en: { name: "English", tag: "en-GB", dir: "ltr" },
  es: { name: "Español", tag: "es", dir: "ltr" },
};

/** Which of our languages a tag means; none where it is not one of theirs. */
export const localeOf = (tag: string): Locale | undefined => locales.find((locale) => languages[locale].tag === tag);
