import { expect, test } from "vitest";
import { makeSnapshot } from "@/lib/reflections/snapshot";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { allWords, type Words, writeWords } from "@/lib/words/words";
import { today } from "./today";
import { wordsThen } from "./words-then";

const answers = { bond: "early-dates", signs: ["cancels"], "he-said": ["busy"], feeling: "low" };
const readers: Words[] = [
  { locale: "en", who: "he" },
  { locale: "es", who: "they" },
];

test.each(allWords.map((words) => [writeWords(words), words] as const))(
  "what was saved in %s does not seem to have changed, whoever reads it",
  (_, then) => {
    const snapshot = makeSnapshot(catalogueIn(then), answers);
    for (const reader of readers) {
      const words = wordsThen(snapshot, reader);
      expect(words).toEqual(then);
      expect(today(catalogueIn(words), { ...snapshot, journal: { answers } }).differs).toBe(false);
    }
  },
);

test("where nothing of it can be told, the reader's words are spoken", () => {
  const { explanation } = makeSnapshot(catalogueIn({ locale: "en", who: "he" }), {});
  expect(wordsThen({ given: [], explanation: { ...explanation, reasons: [] } }, { locale: "es", who: "she" })).toEqual({
    locale: "es",
    who: "she",
  });
});
