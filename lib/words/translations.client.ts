import { useLocale as useIntlLocale, useTranslations as useIntlTranslations } from "use-intl/react";
import type { Room } from "./messages";

/** What a room has to say: `useTranslations("questions")("skip")`. The page hands it down (app/site/says.tsx). */
export function useTranslations<const In extends Room>(room: In) {
  return useIntlTranslations(room);
}

/** The language's tag, for dates and numbers: "en-GB". */
export function useLocale(): string {
  return useIntlLocale();
}
