import { notFound } from "next/navigation";

import { speak } from "@/lib/words/translations.server";
import { readWords, type Words } from "@/lib/words/words";

/** What every page and layout under `[words]` is given. */
export type InWords = { params: Promise<{ words: string }> };

/** The words of a page, from its address inside the server. Everything drawn below speaks them from here on. */
export async function wordsOf(params: Promise<{ words: string }>): Promise<Words> {
  const words = readWords((await params).words);
  if (!words) notFound();
  speak(words);
  return words;
}
