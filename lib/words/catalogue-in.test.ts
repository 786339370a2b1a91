import { describe, expect, it, test } from "vitest";
import { check } from "@/lib/catalogue/check";
import type { Catalogue } from "@/lib/catalogue/schema";
import { written } from "@/lib/catalogue/written";
import { catalogueIn } from "./catalogue-in";
import { spanish } from "./es/catalogue";
import { translated } from "./translated";
import { allWords, whos, writeWords } from "./words";

/** What people read, by the names of its fields. */
const shown = new Set([
  ...["and", "text", "about", "why", "label", "statement", "title", "summary", "what", "notAboutYou", "howToTell"],
  ...["firstAction", "noAnswer", "claim", "lead", "author", "place"],
]);

/** Everything in the catalogue with the place where it stands; `isProse` where it is for people and has its own words in each language. */
function leaves(catalogue: Catalogue): { place: string; value: unknown; isProse: boolean }[] {
  const walk = (node: unknown, path: readonly string[]): ReturnType<typeof leaves> => {
    if (typeof node === "object" && node !== null) {
      return Object.entries(node).flatMap(([key, child]) => walk(child, [...path, (child as { id?: string } | null)?.id ?? key]));
    }
    // Articles keep the titles they have.
    const isTitleOfSource = path[0] === "sources" && path.at(-1) === "title";
    const isProse = shown.has(path.at(-1) ?? "") && !isTitleOfSource;
    return [{ place: path.join("."), value: node, isProse }];
  };
  return walk(catalogue, []);
}

const prose = (catalogue: Catalogue) =>
  leaves(catalogue).flatMap(({ place, value, isProse }) => (isProse ? [[place, String(value)] as const] : []));
const saying = (catalogue: Catalogue, words: RegExp) => prose(catalogue).filter(([, text]) => words.test(text));
const usual = catalogueIn({ locale: "en", who: "he" });

describe.each(allWords.map((words) => [writeWords(words), catalogueIn(words)] as const))("the catalogue in %s", (_, catalogue) => {
  it("is sound: also what a reason is stays within the length it may have", () => {
    expect(check(catalogue)).toEqual([]);
  });

  it("has the same entries, evidence and steps as in the usual words, and says something wherever those do", () => {
    const rest = (of: Catalogue) => leaves(of).filter(({ isProse }) => !isProse);
    expect(rest(catalogue)).toEqual(rest(usual));
    expect(prose(catalogue).map(([place]) => place)).toEqual(prose(usual).map(([place]) => place));
  });

  it("leaves nothing to fill in", () => {
    expect(saying(catalogue, /[{}<>]|\bundefined\b|'/)).toEqual([]);
  });

  it("is the same object each time", () => {
    const [words] = allWords.filter((each) => catalogueIn(each) === catalogue);
    expect(words && catalogueIn({ ...words })).toBe(catalogue);
  });
});

const apart = (words: string) => new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, "iu");

test.each([
  ["en", "she", apart("he|him|his|himself|he’s|he’d|he’ll")],
  ["en", "they", apart("s?he|him|his|her|hers|himself|herself|s?he’s|s?he’d|s?he’ll")],
  ["es", "she", apart("él")],
  ["es", "they", apart("él")],
] as const)("in %s nobody who is spoken of as %s is called anything else", (locale, who, others) => {
  expect(saying(catalogueIn({ locale, who }), others)).toEqual([]);
});

test("in Spanish ella is a thing where the person is not she", () => {
  const [he, they] = (["he", "they"] as const).map((who) => saying(catalogueIn({ locale: "es", who }), apart("ella")));
  expect(they?.map(([place]) => place)).toEqual(he?.map(([place]) => place));
});

test("she is read of where he is, and in the usual words it is he", () => {
  const count = (who: "he" | "she", words: string) => saying(catalogueIn({ locale: "en", who }), apart(words)).length;
  expect(count("she", "she|her|hers|herself|she’s")).toBe(count("he", "he|him|his|himself|he’s"));
  expect(count("he", "she|her|hers|herself")).toBe(0);
});

test.each(whos)("no sentence is left in English where Spanish is read (%s)", (who) => {
  const english = new Map(prose(catalogueIn({ locale: "en", who })));
  const same = prose(catalogueIn({ locale: "es", who })).filter(([place, text]) => english.get(place) === text);
  // An author who is nothing but a name, and the one word that both languages have.
  expect([...new Set(same.map(([, text]) => text))].sort()).toEqual(["Louise W. Rice", "No"]);
});

test("two statements are joined by a word that the second can follow", () => {
  const { reasons, questions } = catalogueIn({ locale: "es", who: "he" });
  const statement = new Map(questions.flatMap(({ id, options }) => options.map((option) => [`${id}.${option.id}`, option.statement])));
  const following = reasons.flatMap(({ evidence }) => evidence.flatMap(({ when }) => (typeof when === "string" ? [] : when.slice(1))));
  // "y" would have to be "e" before these.
  expect(following.filter((ref) => /^h?i(?!e)/i.test(statement.get(ref) ?? ""))).toEqual([]);
});

describe("half a translation is none", () => {
  const without = (list: "reasons" | "steps" | "stances" | "sources" | "places", id: string) => {
    const { [id]: _, ...others } = spanish[list] as Record<string, unknown>;
    return { ...spanish, [list]: others } as typeof spanish;
  };

  test.each([
    ["reasons", "too-fast", "reason too-fast"],
    ["steps", "give-space", "step give-space"],
    ["stances", "weigh", "stance weigh"],
    ["sources", "rice", "source rice"],
    ["places", "reason 5", "place reason 5"],
  ] as const)("without words for one of the %s it throws by name", (list, id, named) => {
    expect(() => translated(written, without(list, id))).toThrow(`${named}: has no words in this language`);
  });

  test("without words for a piece of evidence it throws by the reason and the answer", () => {
    const { "pace.steady": _, ...evidence } = spanish.reasons["too-fast"]?.evidence ?? {};
    const tooFast = { ...spanish.reasons["too-fast"], evidence } as (typeof spanish.reasons)[string];
    const prose = { ...spanish, reasons: { ...spanish.reasons, "too-fast": tooFast } };
    expect(() => translated(written, prose)).toThrow("reason too-fast, evidence pace.steady: has no words in this language");
  });
});
