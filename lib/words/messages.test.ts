import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { binderFor } from "./bind";
import { english } from "./en/interface";
import { spanish } from "./es/interface";
import { personIn } from "./person";
import { allWords, type Locale, writeWords } from "./words";

const rooms = { en: english, es: spanish } satisfies Record<Locale, unknown>;

type Tree = { [name: string]: string | Tree };

/** Every sentence of a language by its name: `site.leave.name`. */
function sentences(tree: Tree, above = ""): [name: string, sentence: string][] {
  return Object.entries(tree).flatMap(([name, entry]) => {
    const path = above ? `${above}.${name}` : name;
    return typeof entry === "string" ? [[path, entry] as [string, string]] : sentences(entry, path);
  });
}

/** What a sentence waits for: arguments and, in angle brackets, tags. */
function awaited(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.argument:
      case TYPE.number:
      case TYPE.date:
      case TYPE.time:
        return [element.value];
      case TYPE.select:
      case TYPE.plural:
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => awaited(value))];
      case TYPE.tag:
        return [`<${element.value}>`, ...awaited(element.children)];
      default:
        return [];
    }
  });
}

/** What a room is given, whether with a capital or without: a number in words begins a sentence here and ends one there. */
const inRoom = (name: string, wanted: string) => `${name.split(".")[0]}: ${wanted.toLowerCase().replace("lower", "words")}`;

const persons = new Set([...Object.keys(personIn("en", "he")), ...Object.keys(personIn("es", "he")), "who"]);

describe.each(allWords.map((words) => [writeWords(words), words] as const))("the sentences in %s", (_, { locale, who }) => {
  const bind = binderFor({ locale, who });
  const bound = sentences(rooms[locale]).map(([name, sentence]) => [name, bind(sentence)] as const);

  test("wait for nothing of the person any more", () => {
    const left = bound.filter(([, sentence]) => awaited(parse(sentence)).some((name) => persons.has(name)));
    expect(left).toEqual([]);
  });

  test("wait for nothing that no English one of their room waits for", () => {
    const given = new Set(sentences(english).flatMap(([name, sentence]) => awaited(parse(sentence)).map((wanted) => inRoom(name, wanted))));
    const more = bound.flatMap(([name, sentence]) => awaited(parse(sentence)).map((wanted) => [name, inRoom(name, wanted)] as const));
    expect(more.filter(([, wanted]) => !given.has(wanted))).toEqual([]);
  });

  test("have every link and emphasis of the English ones", () => {
    const tags = (sentence: string) => [...new Set(awaited(parse(sentence)).filter((name) => name.startsWith("<")))].sort();
    const known = new Map(bound);
    const fewer = sentences(english).filter(([name, sentence]) => tags(sentence).join() !== tags(known.get(name) ?? "").join());
    expect(fewer.map(([name]) => name)).toEqual([]);
  });
});

/** What is read of a sentence: neither what is filled in nor the names of links. */
const read = (sentence: string) => sentence.replaceAll(/\{\w+\}|<[^>]*>/g, "");

/** Where the words themselves are what is spoken of, an author is who "she" is, or "él" is an article. */
const others = ["site.words.", "home.who.", "home.creed.anyone", "about.", "library.between.embarrassment", "library.articles.about"];

test.each([
  ["en", "she", "he|him|his|himself|he’s|he’d|he’ll"],
  ["en", "they", "s?he|him|his|her|hers|himself|herself|s?he’s|s?he’d|s?he’ll"],
  ["es", "she", "él"],
  ["es", "they", "él"],
] as const)("in %s nobody who is spoken of as %s is called anything else", (locale, who, otherwise) => {
  const bind = binderFor({ locale, who });
  const word = new RegExp(`(?<!\\p{L})(${otherwise})(?!\\p{L})`, "iu");
  const wrong = sentences(rooms[locale])
    .map(([name, sentence]) => [name, bind(sentence)] as const)
    .filter(([name, sentence]) => word.test(read(sentence)) && !others.some((start) => name.startsWith(start)));
  expect(wrong).toEqual([]);
});

/** Words that both languages have. */
const shared = /^(plan|no|low|tide|whatsapp|\P{L})*$/iu;

test("no sentence is left in English where Spanish is read", () => {
  const known = new Map(sentences(english));
  expect(sentences(spanish).filter(([name, sentence]) => known.get(name) === sentence && !shared.test(read(sentence)))).toEqual([]);
});

test("apostrophes are typographic: a straight one would be taken for syntax", () => {
  const straight = Object.values(rooms).flatMap((tree) => sentences(tree).filter(([, sentence]) => sentence.includes("'")));
  expect(straight).toEqual([]);
});
