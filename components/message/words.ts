import { useLocale } from "#translations";
import { capital } from "@/components/results/sentences";
import { languages } from "@/lib/words/languages";
import { numberWord } from "@/lib/words/numbers";
import type { Translator } from "@/lib/words/translator";
import { type Locale, locales, usualWords } from "@/lib/words/words";

/** The language of the page: a message is drafted and looked over in the same. */
export function useMessageLocale(): Locale {
  const tag = useLocale();
  return locales.find((locale) => languages[locale].tag === tag) ?? usualWords.locale;
}

/** How many marks there are, for the eye and for the ear. */
export function marksInWords(count: number, t: Translator<"message">, locale: Locale): string {
  return t("marks.found", { count, InWords: capital(numberWord(count, languages[locale].tag)) });
}
