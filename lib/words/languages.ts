import type { Locale } from "./words";

/** How a language calls itself, how its dates are written, and which way it runs. */
export const languages: Record<Locale, { name: string; tag: string; dir: "ltr" | "rtl" }> = {
  en: { name: "English", tag: "en-GB", dir: "ltr" },
  es: { name: "Español", tag: "es", dir: "ltr" },
};
