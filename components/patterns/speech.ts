import { useLocale, useTranslations } from "#translations";
import type { Speech } from "./sentences";

/** The sentences of this page and the language they are in. */
export function useSpeech(): Speech {
  return { t: useTranslations("patterns"), locale: useLocale() };
}
