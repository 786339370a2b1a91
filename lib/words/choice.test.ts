import { describe, expect, it } from "vitest";
import { wordsFor } from "./choice";
import { allWords, usualWords, writeWords } from "./words";

describe("the words of a reader", () => {
  it.each(allWords)("are those chosen ($locale, $who), whatever the browser asks for", (words) => {
    expect(wordsFor(writeWords(words), "es-MX,es;q=0.9,en;q=0.8")).toEqual(words);
    expect(wordsFor(writeWords(words), null)).toEqual(words);
  });

  it.each([
    ["es", "es"],
    ["es-MX,es;q=0.9,en;q=0.8", "es"],
    ["es-419", "es"],
    ["en-US,en;q=0.9,es;q=0.8", "en"],
    ["fr-FR,fr;q=0.9,es;q=0.5,en;q=0.3", "es"],
    ["de", "en"],
    ["*", "en"],
    ["en;q=0, es", "es"],
    ["", "en"],
    ["no language; at all,,;q=x", "en"],
    [null, "en"],
  ] as const)("are those of the browser where none were chosen: %j", (asked, locale) => {
    expect(wordsFor(undefined, asked)).toEqual({ locale, who: "he" });
  });

  it.each(["", "es", "es-it", "ES-she", "es-she ", "es-she-", "../en-he", "xx-he", "__proto__"])(
    "are as if never chosen where the cookie is damaged: %j",
    (damaged) => {
      expect(wordsFor(damaged, null)).toEqual(usualWords);
      expect(wordsFor(damaged, "es")).toEqual({ locale: "es", who: "he" });
    },
  );
});
