import { useTranslations } from "#translations";
import type { Translator } from "@/lib/words/translator";

const known = ["okay", "unsettled", "very-anxious", "low", "not-coping"] as const;

/** A feeling in the middle of a sentence; one we no longer offer reads as it was offered. */
export type FeltWords = (id: string, label: string) => string;

export function feltWordsIn(t: Translator<"felt">): FeltWords {
  return (id, label) => t(known.find((feeling) => feeling === id) ?? "other", { label });
}

export function useFeltWords(): FeltWords {
  return feltWordsIn(useTranslations("felt"));
}
