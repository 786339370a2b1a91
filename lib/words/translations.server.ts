import { cache } from "react";
import { languages } from "./languages";
import type { Room } from "./messages";
import { translatorFor } from "./translator";
import { usualWords, type Words } from "./words";

/** The words of the page that is being drawn, one for each request. */
const page = cache((): { words: Words } => ({ words: usualWords }));

/** Everything that is drawn on the server from here on speaks these words. Each page and layout says so for itself. */
export function speak(words: Words): void {
  page().words = words;
}

/** The words being spoken. */
export function useWords(): Words {
  return page().words;
}

/** What a room has to say: `useTranslations("questions")("skip")`. The same in the browser (translations.client.ts). */
export function useTranslations<const In extends Room>(room: In) {
  return translatorFor(useWords(), room);
}

/** The language's tag, for dates and numbers: "en-GB". */
export function useLocale(): string {
  return languages[useWords().locale].tag;
}
