import type { Locale } from "@/lib/words/words";
import { english } from "./en/language";
import { spanish } from "./es/language";
import type { Language } from "./language";

/** The languages a message can be drafted and checked in: those that the app speaks. */
export const languages: Record<Locale, Language> = { en: english, es: spanish };
