import type { Journal } from "@/lib/reflections/journal";
import type { Snapshot } from "@/lib/reflections/snapshot";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { allWords, type Words, writeWords } from "@/lib/words/words";

/** What of a catalogue stands in what is saved, each text with the words that say it so. Made when it is first asked for. */
let made: Map<string, Set<Words>> | undefined;

function saying(): Map<string, Set<Words>> {
  if (made) return made;
  made = new Map();
  for (const words of allWords) {
    const { questions, reasons, stances } = catalogueIn(words);
    const texts = [
      ...questions.flatMap(({ text, options }) => [text, ...options.map(({ label }) => label)]),
      ...[...reasons, ...stances].map(({ title }) => title),
    ];
    for (const text of texts) made.set(text, (made.get(text) ?? new Set()).add(words));
  }
  return made;
}

/**
 * The words in which something was saved before they were kept with it: those that say most of it in the same way today.
 * Where several do as well, the first of them, which were there first. Null where it cannot be told.
 */
export function wordsThen(said: Iterable<string | null | undefined>): Words | null {
  const alike = new Map<Words, number>();
  for (const text of new Set(said)) for (const words of saying().get(text ?? "") ?? []) alike.set(words, (alike.get(words) ?? 0) + 1);
  const most = Math.max(...alike.values());
  return allWords.find((words) => alike.get(words) === most) ?? null;
}

/** The journal with the words it was made in: as they were kept, else as they can be told. */
export function withWords(journal: Journal, snapshot: Snapshot | null = null): Journal {
  if (journal.words) return journal;
  const { result, feeling } = journal;
  const told = wordsThen([
    result.title,
    result.stance.title,
    feeling?.label,
    ...(snapshot?.given ?? []).flatMap(({ text, chosen }) => [text, ...chosen]),
    ...(snapshot?.explanation.reasons ?? []).map(({ title }) => title),
  ]);
  return told ? { ...journal, words: writeWords(told) } : journal;
}
