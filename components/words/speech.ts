import { useLocale, useTranslations } from "#translations";
import { capital } from "@/lib/words/capital";
import type { Room } from "@/lib/words/messages";
import { numberWord } from "@/lib/words/numbers";
import type { Translator } from "@/lib/words/translator";

/** The sentences of a room, and the language's tag for the numbers and lists in them. */
export type Speech<In extends Room> = { t: Translator<In>; locale: string };

export function useSpeech<const In extends Room>(room: In): Speech<In> {
  return { t: useTranslations(room), locale: useLocale() };
}

/** A number for a message: as it is, as a word, and as a word that begins a sentence. */
export function counted({ locale }: { locale: string }, n: number): { n: number; many: string; Many: string } {
  const many = numberWord(n, locale);
  return { n, many, Many: capital(many) };
}
