import { languages } from "@/lib/words/languages";
import type { Room } from "@/lib/words/messages";
import { translatorFor } from "@/lib/words/translator";
import { usualWords, type Words } from "@/lib/words/words";

/** Stands in for `#translations` in tests: no page hands sentences down there. */
let words: Words = usualWords;

/** What is drawn from here on speaks these words; each test file begins with the usual ones. */
export function speak(chosen: Words): void {
  words = chosen;
}

export function useTranslations<const In extends Room>(room: In) {
  return translatorFor(words, room);
}

export function useLocale(): string {
  return languages[words.locale].tag;
}
