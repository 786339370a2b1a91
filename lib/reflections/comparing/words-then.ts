import type { Snapshot } from "@/lib/reflections/snapshot";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { allWords, type Words } from "@/lib/words/words";

/**
 * The words in which a result was shown: those that say most of it in the same way today. Beside a catalogue in other
 * words all of it would seem to have changed. Where several do as well, and where it cannot be told, the reader's own.
 */
export function wordsThen({ given, explanation }: Snapshot, reader: Words): Words {
  const said = new Set([...given.flatMap(({ text, chosen }) => [text, ...chosen]), ...explanation.reasons.map(({ title }) => title)]);
  const alike = ({ questions, reasons }: ReturnType<typeof catalogueIn>) => {
    const now = [
      ...questions.flatMap(({ text, options }) => [text, ...options.map(({ label }) => label)]),
      ...reasons.map(({ title }) => title),
    ];
    return new Set(now.filter((text) => said.has(text))).size;
  };
  let best = { words: reader, alike: alike(catalogueIn(reader)) };
  for (const words of allWords) {
    const found = alike(catalogueIn(words));
    if (found > best.alike) best = { words, alike: found };
  }
  return best.words;
}
