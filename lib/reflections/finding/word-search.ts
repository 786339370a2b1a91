import MiniSearch from "minisearch";
import { type Findable, plainly, wordsIn } from "./words";

export type Findings = {
  /** By an item's key, the words found in it, plainly. */
  found: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nothing had the words as they stand, so these have some that are much like them. */
  isNear: boolean;
};

export type WordIndex = {
  /** Items that have all the words of a query, each as it stands or as the beginning of one. */
  search: (query: string) => Findings;
};

/** Letters that may be wrong. In a short word one more would make another word of it. */
const slips = (word: string) => (word.length < 4 ? false : word.length < 6 ? 1 : 2);

/** So many texts are read at a stretch, some milliseconds, before whoever types has their turn. */
const atAStretch = 25;

/** An index of what can be found, in memory. With a thousand items it is made once and asked at every letter. */
export async function makeWordIndex(all: readonly Findable[]): Promise<WordIndex> {
  const index = new MiniSearch<{ id: string; person: string; reasons: string; written: string }>({
    fields: ["person", "reasons", "written"],
    tokenize: wordsIn,
    processTerm: plainly,
    searchOptions: {
      combineWith: "AND",
      // A single letter may be an initial, and begins every other word.
      prefix: (word) => word.length > 1,
    },
  });
  const texts = all.map(({ key, person, reasons, written }) => ({ id: key, person, reasons, written: written.join("\n") }));
  await index.addAllAsync(texts, { chunkSize: atAStretch });

  const find = (query: string, fuzzy: typeof slips | false) =>
    new Map(index.search(query, { fuzzy }).map((result) => [String(result.id), new Set(result.terms)]));

  return {
    search(query) {
      const found = find(query, false);
      if (found.size > 0) return { found, isNear: false };
      const near = find(query, slips);
      return { found: near, isNear: near.size > 0 };
    },
  };
}
