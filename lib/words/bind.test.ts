import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { binderFor } from "./bind";
import { personIn } from "./person";
import { allWords, type Words, writeWords } from "./words";

/** Every argument of a message, at any depth, and what is chosen by. */
function named(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.argument:
        return [element.value];
      case TYPE.select:
      case TYPE.plural:
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => named(value))];
      case TYPE.tag:
        return named(element.children);
      default:
        return [];
    }
  });
}

/** Messages as people write them: text, the person in every form, choices by who it is, and what others fill in. */
function messages({ locale, who }: Words) {
  const person = Object.keys(personIn(locale, who));
  const text = fc.stringMatching(/^[\p{L}’“”«».,;:!? ]{0,12}$/u);
  const { message } = fc.letrec<{ message: string; piece: string }>((tie) => ({
    message: fc.array(tie("piece"), { maxLength: 4 }).map((pieces) => pieces.join("")),
    piece: fc.oneof(
      { maxDepth: 3, depthIdentifier: "message" },
      text,
      fc.constantFrom(...person).map((name) => `{${name}}`),
      fc.constantFrom("{title}", "{count}"),
      fc
        .tuple(tie("message"), tie("message"), tie("message"))
        .map(([she, they, he]) => `{who, select, she {${she}} they {${they}} other {${he}}}`),
      fc.tuple(tie("message"), tie("message")).map(([one, other]) => `{count, plural, one {${one}} other {# ${other}}}`),
      tie("message").map((within) => `<b>${within}</b>`),
    ),
  }));
  return { person, message };
}

describe.each(allWords.map((words) => [writeWords(words), words] as const))("in %s", (_, words) => {
  const { person, message } = messages(words);
  const bind = binderFor(words);

  test("whatever the message, nothing of the person is left to fill in, and nothing else is gone for good", () => {
    fc.assert(
      fc.property(message, (written) => {
        const left = named(parse(bind(written)));
        expect(left.filter((name) => name === "who" || person.includes(name))).toEqual([]);
        expect(named(parse(written))).toEqual(expect.arrayContaining(left));
      }),
    );
  });

  test("a message of the person alone comes out as plain text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...person), { minLength: 1 }), (names) => {
        const written = names.map((name) => `{${name}}`).join(" ");
        expect(bind(written)).toBe(names.map((name) => personIn(words.locale, words.who)[name]).join(" "));
        expect(bind(`{who, select, she {${written}} they {${written}} other {${written}}}`)).not.toMatch(/[{}]/);
      }),
    );
  });

  it("does no more when it is done twice", () => {
    fc.assert(
      fc.property(message, (written) => {
        expect(bind(bind(written))).toBe(bind(written));
      }),
    );
  });
});

it.each([
  ["en-he", "He wants room, and his phone is off. He’s busy."],
  ["en-she", "She wants room, and her phone is off. She’s busy."],
  ["en-they", "They want room, and their phone is off. They’re busy."],
] as const)("says a sentence of the person in %s", (key, said) => {
  const words = allWords.find((each) => writeWords(each) === key) as Words;
  expect(binderFor(words)("{He} want{s} room, and {his} phone is off. {Hes} busy.")).toBe(said);
});

it("takes the usual branch where the person has none of their own", () => {
  const bind = (who: Words["who"]) => binderFor({ locale: "en", who })("{who, select, they {try} other {tries}}");
  expect([bind("he"), bind("she"), bind("they")]).toEqual(["tries", "tries", "try"]);
});

it("leaves counts, names and links to whoever fills them in", () => {
  const bind = binderFor({ locale: "es", who: "she" });
  expect(bind("{count, plural, one {Una vez con {el}} other {# veces con {el}}}: <link>{title}</link>")).toBe(
    "{count,plural,one{Una vez con ella} other{# veces con ella}}: <link>{title}</link>",
  );
});

it("throws at a message that is not well formed", () => {
  expect(() => binderFor({ locale: "en", who: "he" })("{he")).toThrow();
});
