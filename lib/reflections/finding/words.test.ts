import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt, marked, plainly, wordsIn } from "./words";

const said = (text: string, ...found: string[]) =>
  marked(text, new Set(found))
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join("");

test("words are found without capitals, accents and apostrophes, and marked as they stand", () => {
  expect(said("Zoë wasn’t there. ZOE!", "zoe", "wasnt")).toBe("[Zoë] [wasn’t] there. [ZOE]!");
  expect(said("Он писал в 2 ночи", "писал", "2")).toBe("Он [писал] в [2] ночи");
  expect(said("¿Adiós? Mañana volvió su corazón.", "adios", "manana", "corazon")).toBe("¿[Adiós]? [Mañana] volvió su [corazón].");
  // A phone may write the accent as a mark of its own.
  expect(said("Adiós, corazón".normalize("NFD"), "adios")).toBe("[Adiós], corazón".normalize("NFD"));
  expect(said("Nothing of it", "bag")).toBe("Nothing of it");
});

test("whatever the text, its stretches together are the text, and every one marked was looked for", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.nat(5), (text, n) => {
      const found = new Set(wordsIn(text).map(plainly).slice(0, n));
      const stretches = marked(text, found);
      expect(stretches.map((stretch) => stretch.text).join("")).toBe(text);
      for (const stretch of stretches) if (stretch.isFound) expect(found).toContain(plainly(stretch.text));
    }),
  );
});

test("an excerpt shows what stands around the first finding, whole words only", () => {
  const long = `${"before ".repeat(30)}lighthouse${" after".repeat(30)}.`;
  const shown = excerpt(long, new Set(["lighthouse"])) ?? "";
  expect(shown).toMatch(/^… before (before )*lighthouse (after )*after …$/);
  expect(shown.length).toBeLessThan(160);
  expect(excerpt("The lighthouse.", new Set(["lighthouse"]))).toBe("The lighthouse.");
  expect(excerpt("The beach.", new Set(["lighthouse"]))).toBeNull();
});
