import { useLocale } from "#translations";
import { capital } from "@/lib/words/capital";
import { languages, localeOf } from "@/lib/words/languages";
import { numberWord } from "@/lib/words/numbers";
import type { Translator } from "@/lib/words/translator";
import { type Locale, usualWords } from "@/lib/words/words";

/** The language of the page: a message is drafted and looked over in the same. */
export function useMessageLocale(): Locale {
  return localeOf(useLocale()) ?? usualWords.locale;
}

/** How many marks there are, for the eye and for the ear. */
export function marksInWords(count: number, t: Translator<"message">, locale: Locale): string {
  return t("marks.found", { count, InWords: capital(numberWord(count, languages[locale].tag)) });
}
