import { describe, expect, it } from "vitest";
import { clean, marked } from "@/tests/builders/messages";
import { cleanInSpanish, markedInSpanish } from "@/tests/builders/messages-es";
import { check } from "./check";
import { languages } from "./languages";
import { putIn } from "./put-in";
import { mostWords } from "./whole";

const afternoon = { hour: 14, locale: "en" } as const;
const tarde = { hour: 14, locale: "es" } as const;
const kindsIn = (text: string) => check(text, afternoon).map(({ kind }) => kind);

const long = Array.from({ length: 12 }, (_, i) => `On day ${i + 1} I went for a long walk by the river.`).join(" ");

describe("the check", () => {
  it.each(clean)("finds nothing in: %s", (text) => {
    expect(check(text, afternoon)).toEqual([]);
  });

  it.each(marked)("marks: %s", (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  it("quotes the words as they stand in the text, with their place", () => {
    const text = "I had a good day. You never call me, and I miss you!";
    const [mark] = check(text, afternoon);
    expect(mark?.quote).toBe("You never call me");
    expect(text.slice(mark?.start, mark?.end)).toBe(mark?.quote);
  });

  it("takes curly apostrophes like straight ones", () => {
    expect(kindsIn("If you don’t answer, it’s over.")).toEqual(kindsIn("If you don't answer, it's over."));
  });

  it("keeps one mark for the same words, the gravest", () => {
    expect(kindsIn("If you don't answer I'll kill myself and you'll be sorry for this.")).toEqual(["self-harm"]);
  });

  it("says where a message grows long, and that it can be cut there", () => {
    const [mark, ...more] = check(long, afternoon);
    expect(mark?.kind).toBe("length");
    expect(more).toEqual([]);
    expect(mark && putIn(long, mark, "en").split(/\s+/).length).toBeLessThanOrEqual(mostWords);
    expect(mark && check(putIn(long, mark, "en"), afternoon)).toEqual([]);
  });

  it.each([
    [23, ["late"]],
    [0, ["late"]],
    [4, ["late"]],
    [5, []],
    [22, []],
  ])("at %i o’clock", (hour, kinds) => {
    expect(check("Hi, how are you?", { hour, locale: "en" }).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("has nothing to say about an empty message, even at night", () => {
    expect(check(" \n", { hour: 2, locale: "en" })).toEqual([]);
  });
});

describe("the kinder wording", () => {
  it.each([...marked.map(([text]) => ["en", text] as const), ...markedInSpanish.map(([text]) => ["es", text] as const)])(
    "put in for every mark, leaves nothing to mark: %s: %s",
    (locale, text) => {
      let mended: string = text;
      for (let turn = 0; turn < 10; turn++) {
        const [mark] = check(mended, { hour: 14, locale });
        if (!mark) break;
        expect(mark.instead).not.toBeNull();
        mended = putIn(mended, mark, locale);
      }
      expect(check(mended, { hour: 14, locale })).toEqual([]);
      expect(mended).not.toMatch(/ {2}|^\s|\s$/);
    },
  );

  it.each([
    ["I miss you, but you never answer me and I am sad.", "I miss you, but I would love to hear from you more often and I am sad."],
    ["You never answer me, and I am sad.", "I would love to hear from you more often, and I am sad."],
    ["I am sad because you never call!", "I am sad because I would love to hear from you more often."],
    ["you never call", "I would love to hear from you more often."],
    ["Hello? Did you sleep well?", "Did you sleep well?"],
    ["Good morning. Did you get my message?", "Good morning."],
    ["I miss you and I can't live without you.", "I miss you."],
    ["I can't live without you, and I miss you.", "I miss you."],
  ])("reads well: %s", (text, mended) => {
    const [mark] = check(text, afternoon);
    expect(mark && putIn(text, mark, "en")).toBe(mended);
  });

  it.each([
    [
      "Te echo de menos, pero nunca me contestas y estoy triste.",
      "Te echo de menos, pero me alegraría saber de ti más a menudo y estoy triste.",
    ],
    ["Nunca me contestas, y estoy triste.", "Me alegraría saber de ti más a menudo, y estoy triste."],
    ["Estoy triste porque nunca me llamas!", "Estoy triste porque me alegraría saber de ti más a menudo."],
    ["¡Nunca me escuchas!", "Me gustaría sentir que me escuchas."],
    ["Nunca me escuchas, ¿lo sabes?", "Me gustaría sentir que me escuchas, ¿lo sabes?"],
    ["Dime, ¿nunca te importé y ya no me escuchas?", "Dime, me gustaría sentir que te importo."],
    ["¿Hola? ¿Has dormido bien?", "¿Has dormido bien?"],
    ["Buenos días. ¿Has visto mi mensaje?", "Buenos días."],
    ["Te echo de menos y no puedo vivir sin ti.", "Te echo de menos."],
    ["No puedo vivir sin ti, y te echo de menos.", "Te echo de menos."],
  ])("reads well in Spanish: %s", (text, mended) => {
    const [mark] = check(text, tarde);
    expect(mark && putIn(text, mark, "es")).toBe(mended);
  });
});

describe("the check in Spanish", () => {
  it.each(cleanInSpanish)("finds nothing in: %s", (text) => {
    expect(check(text, tarde)).toEqual([]);
  });

  it.each(markedInSpanish)("marks: %s", (text, kinds) => {
    expect(check(text, tarde).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("needs no accents, and quotes the words as they were written", () => {
    expect(check("nunca te importe", tarde).map(({ kind }) => kind)).toEqual(["accusation"]);
    const text = "Hoy salí a caminar. Jamás te importó lo que siento: nunca te importé.";
    const [mark] = check(text, tarde);
    expect(mark && text.slice(mark.start, mark.end)).toBe(mark?.quote);
  });

  it("speaks Spanish in every wording", () => {
    const wordings = languages.es.rules.map(({ instead }) => instead).filter(Boolean);
    for (const wording of wordings) expect(wording).toMatch(/\b(?:me|mí|yo|tengo|estoy|esperaba|he sabido|te siento|no sé|te echo)\b/i);
  });

  it("is written without accents, as it is looked at", () => {
    for (const { find, unless } of languages.es.rules) expect(`${find.source}${unless?.source ?? ""}`).not.toMatch(/[áéíóúüñ]/i);
  });

  it.each([
    ["es", "If you leave me I'll kill myself.", "I am not doing well"],
    ["en", "Si me dejas, me mato.", "No estoy bien"],
  ] as const)("finds danger to oneself in the other language: %s: %s", (locale, text, instead) => {
    const marks = check(text, { hour: 14, locale });
    expect(marks.map(({ kind }) => kind)).toEqual(["self-harm"]);
    expect(marks[0]?.instead).toContain(instead);
  });

  it.each([
    ["es", clean],
    ["en", cleanInSpanish],
  ] as const)("takes nothing harmless in the other language for danger: %s", (locale, texts) => {
    for (const text of texts) expect(check(text, { hour: 14, locale }).filter(({ kind }) => kind === "self-harm")).toEqual([]);
  });
});
