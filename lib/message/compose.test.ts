import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { translatorFor } from "@/lib/words/translator";
import { type Locale, locales, usualWords } from "@/lib/words/words";
import { check } from "./check";
import { compose as composeIn, type In, longest, longestFact, type Wish } from "./compose";
import { type Facts, factsFrom, feelings, knowns, noFacts, oftens, ownQuestion, questionsOf, quiets } from "./facts";
import { lengths, purposes, warmths } from "./terms";

const inLanguage = (locale: Locale): In => ({ locale, t: translatorFor({ ...usualWords, locale }, "composer") });
const spoken: Record<Locale, In> = { en: inLanguage("en"), es: inLanguage("es") };
const compose = (facts: Facts, wish: Wish, locale: Locale = "en") => composeIn(facts, wish, spoken[locale]);

const withNone = (choices: readonly string[]) => ["", ...choices];

const wishes: Wish[] = purposes.flatMap((purpose) =>
  warmths.flatMap((warmth) => lengths.flatMap((length) => [0, 1].map((turn) => ({ purpose, warmth, length, turn })))),
);

/** What each language is tried with where a person types. */
const typedIn: Record<Locale, { question: string; liked: string }> = {
  en: { question: "can we meet for a walk", liked: "our Sunday walks" },
  es: { question: "damos un paseo", liked: "nuestros paseos" },
};

/** Every combination of what can be chosen, with a name and something liked or without. */
function everyDraft(locale: Locale, see: (draft: string, wish: Wish) => void) {
  const typed = typedIn[locale];
  for (const wish of wishes)
    for (const quiet of withNone(quiets))
      for (const known of withNone(knowns))
        for (const feel of wish.purpose === "affects" ? withNone(feelings) : [""])
          for (const often of wish.purpose === "needs" ? withNone(oftens) : [""])
            for (const question of ["", ...questionsOf[wish.purpose], ownQuestion])
              for (const name of ["", "Sam"])
                for (const liked of ["", typed.liked])
                  see(compose({ name, quiet, known, liked, feel, often, question, own: typed.question }, wish, locale), wish);
}

/** Somebody speaks of themselves. */
const firstPerson: Record<Locale, RegExp> = {
  en: /\bI\b/,
  es: /(?<!\p{L})(?:me|mí|conmigo|prefiero|estoy|siento|pienso|quiero|quería|noto|escucharé|valoro|tengo|te escucho)(?!\p{L})/iu,
};

/** What would tell whether the writer, or the other one, is a man or a woman, or speak about the other one. */
const marksGender =
  /(?<!\p{L})(?:él|ella|ellos|ellas|nosotros|nosotras|contento|contenta|preocupad[oa]|triste|confundid[oa]|sol[oa]|enfadad[oa]|molest[oa]|querid[oa]|agradecid[oa]|segur[oa]|cansad[oa]|list[oa]|ocupad[oa])(?!\p{L})/iu;

/** What is wrong with a draft, in a word each. */
function faults(draft: string, { length }: Wish, locale: Locale): string[] {
  const rules: Record<string, boolean> = {
    "two blanks": !/\s{2}|^\s|\s$|\s[.,?]/.test(draft),
    "a slot left open": !/[{}]|undefined|composer/.test(draft),
    "not one mark at the end": /[^.?!…][.?]$/u.test(draft),
    "two marks in a row": !/[.?!,]{2}/.test(draft),
    "a small letter after a mark": !/[.?] ¿?\p{Ll}/u.test(draft),
    "a small letter at the start": /^¿?\P{Ll}/u.test(draft),
    "a small i": locale !== "en" || !/\bi\b/.test(draft),
    "several questions": draft.split("?").length <= 2,
    "a question without its opening": locale !== "es" || draft.split("?").length === draft.split("¿").length,
    "nobody speaks": firstPerson[locale].test(draft),
    "a word twice": !/(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu.test(draft),
    "he or she": locale !== "es" || !marksGender.test(draft),
    long: draft.length <= longest[length],
  };
  return Object.entries(rules).flatMap(([fault, keeps]) => (keeps ? [] : [fault]));
}

describe("compose", () => {
  it.each(locales)("gives sound drafts in which the check finds nothing, for every combination: %s", { timeout: 240_000 }, (locale) => {
    const wrong: string[] = [];
    let drafts = 0;
    everyDraft(locale, (draft, wish) => {
      drafts += 1;
      const found = [...faults(draft, wish, locale), ...check(draft, { hour: 14, locale }).map(({ kind }) => kind)];
      if (found.length > 0) wrong.push(`${found.join(", ")}: ${draft}`);
    });
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(drafts).toBeGreaterThan(20_000);
  });

  it.each(locales)("differs by purpose, warmth, length and turn: %s", (locale) => {
    const facts = { ...noFacts, quiet: "few-weeks" };
    expect(new Set(wishes.map((wish) => compose(facts, wish, locale))).size).toBe(wishes.length);
  });

  it.each(purposes)("is longer the longer it is to be: %s", (purpose) => {
    for (const locale of locales)
      for (const warmth of warmths)
        for (const turn of [0, 1]) {
          const of = (length: Wish["length"]) => compose(noFacts, { purpose, warmth, length, turn }, locale).length;
          expect(of("line")).toBeLessThan(of("short"));
          expect(of("short")).toBeLessThan(of("longer"));
        }
  });

  it("puts the person's own facts into words", () => {
    const facts: Facts = {
      ...noFacts,
      name: "Sam",
      quiet: "few-weeks",
      known: "busy",
      liked: "our Sunday walks",
      question: ownQuestion,
      own: "can we meet for a walk",
    };
    expect(compose(facts, { purpose: "ask", warmth: "warm", length: "longer", turn: 0 })).toBe(
      "Hi Sam, I have noticed that it has been quiet between us for a few weeks. I know that you have a lot on. " +
        "I really liked our Sunday walks. I like hearing from you, so I would rather ask than guess. " +
        "I can hear whatever the answer is. Can we meet for a walk? Take the time you need.",
    );
  });

  it("puts the person's own facts into Spanish words", () => {
    const facts: Facts = {
      ...noFacts,
      name: "Sam",
      quiet: "few-weeks",
      known: "busy",
      liked: "Nuestros paseos",
      question: ownQuestion,
      own: "¿damos un paseo? ¿O no?",
    };
    expect(compose(facts, { purpose: "ask", warmth: "warm", length: "longer", turn: 0 }, "es")).toBe(
      "Hola, Sam. He notado que llevamos unas semanas con poco contacto. Sé que tienes mucho encima. " +
        "Recuerdo con mucho gusto nuestros paseos. Me gusta saber de ti, así que prefiero preguntar antes que suponer. " +
        "Puedo escuchar la respuesta, sea la que sea. ¿Damos un paseo? Tómate el tiempo que necesites.",
    );
  });

  it.each([
    ["Me gustan nuestros paseos.", "Me gusta recordar nuestros paseos."],
    ["Cómo escuchas!", "Me gusta recordar cómo escuchas."],
    ["Lisboa", "Me gusta recordar Lisboa."],
    ["Me encantó el concierto. Y la cena", "Me gusta recordar el concierto."],
  ])("goes on from “Me gusta recordar” with: %s", (liked, said) => {
    expect(compose({ ...noFacts, liked }, { purpose: "door", warmth: "plain", length: "short", turn: 0 }, "es")).toContain(said);
  });

  it.each([
    ["quieres hablar", "¿Quieres hablar?"],
    ["Oye, ¿es por mí?", "¿Es por mí?"],
    ["¿es por mí? ¿Qué pasa?", "¿Es por mí?"],
    ["  ", "¿Va todo bien?"],
  ])("asks one question in Spanish of what was typed: %s", (own, asked) => {
    const draft = compose({ ...noFacts, question: ownQuestion, own }, { purpose: "ask", warmth: "plain", length: "line", turn: 0 }, "es");
    expect(draft).toBe(`Prefiero preguntarte antes que suponer. ${asked}`);
  });

  it.each([
    ["I liked our talks.", "I liked our talks."],
    ["Laughing with you!", "I liked laughing with you."],
    ["Sunday mornings", "I liked Sunday mornings."],
    ["how you listen. And how you look", "I liked how you listen."],
  ])("goes on from “I liked” with: %s", (liked, said) => {
    expect(compose({ ...noFacts, liked }, { purpose: "door", warmth: "plain", length: "short", turn: 0 })).toContain(said);
  });

  it.each([
    ["is it me", "Is it me?"],
    ["Is it me? Are you angry? Why?", "Is it me?"],
    ["Shall we talk...", "Shall we talk?"],
    ["   ", "Is everything all right with you?"],
  ])("asks one question of what was typed: %s", (question, asked) => {
    const draft = compose(
      { ...noFacts, question: ownQuestion, own: question },
      { purpose: "ask", warmth: "plain", length: "line", turn: 0 },
    );
    expect(draft).toBe(`I would rather ask you than guess. ${asked}`);
  });

  it("keeps its form whatever is typed", { timeout: 60_000 }, () => {
    const typed = fc.string({ unit: "binary", maxLength: 300 });
    fc.assert(
      fc.property(fc.constantFrom(...wishes), fc.constantFrom(...locales), typed, typed, typed, (wish, locale, name, liked, own) => {
        const draft = compose(
          { quiet: "few-days", known: "hard", feel: "", often: "", name, liked, question: ownQuestion, own },
          wish,
          locale,
        );
        expect(draft).not.toMatch(/ {2}|\n|^\s|\s$/);
        expect(draft).toMatch(/[.?]$/);
        expect(draft.split("?").length).toBeLessThanOrEqual(2);
        if (locale === "es") expect(draft.split("¿").length).toBe(draft.split("?").length);
        expect(Array.from(draft).length).toBeLessThanOrEqual(longest[wish.length]);
      }),
      { numRuns: 5_000 },
    );
  });

  it("bears the longest facts", () => {
    const facts = {
      name: "n".repeat(99),
      quiet: "few-months",
      known: "hard",
      liked: "l".repeat(99),
      feel: "unsettled",
      often: "weekly",
      question: ownQuestion,
      own: "q".repeat(200),
    };
    expect(longestFact.name).toBeLessThan(99);
    for (const locale of locales)
      for (const wish of wishes) expect(compose(facts, wish, locale).length).toBeLessThanOrEqual(longest[wish.length]);
  });
});

describe("factsFrom", () => {
  it("takes over what the answers tell", () => {
    const given = new Set(["distant-for.one-to-four-weeks", "he-said.busy", "his-life.family-loss", "feeling.low", "before.argument"]);
    expect(factsFrom(given)).toEqual({
      ...noFacts,
      quiet: "few-weeks",
      known: "hard",
      feel: "sad",
      question: "hurt",
    });
  });

  it("invents nothing", () => {
    expect(factsFrom(new Set(["age.adult"]))).toEqual(noFacts);
  });
});
