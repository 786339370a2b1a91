import { describe, expect, test } from "vitest";
import { feltWordsIn } from "@/components/reflections/felt-words";
import type { Course, Feelings } from "@/lib/reflections/patterns/feelings";
import type { ForecastRecord } from "@/lib/reflections/patterns/record";
import type { Timing } from "@/lib/reflections/patterns/timing";
import { translatorFor } from "@/lib/words/translator";
import { usualWords } from "@/lib/words/words";
import {
  againWords,
  caution,
  comingUpWords,
  courseWords,
  endingsWords,
  feelingsWords,
  recordWords,
  share,
  untilDistanceWords,
  untilHereWords,
} from "./sentences";

const speech = { t: translatorFor(usualWords, "patterns"), locale: "en-GB" };
const feltWords = feltWordsIn(translatorFor(usualWords, "felt"));
const spanish = { t: translatorFor({ locale: "es", who: "she" }, "patterns"), locale: "es" };

test.each([
  [0, 1, "none"],
  [1, 1, "the only one"],
  [0, 2, "none of two"],
  [1, 2, "one of two"],
  [2, 2, "both"],
  [3, 4, "three of four"],
  [4, 4, "all four"],
  [22, 40, "22 of 40"],
])("%i of %i is said as %s", (n, of, words) => {
  expect(share(speech, { n, of })).toBe(words);
});

test.each([
  [1, "One is too few to lean on: it may be chance."],
  [3, "Three are too few to lean on: it may be chance."],
  [9, "Nine are too few to lean on: it may be chance."],
  [10, ""],
])("of %i it says how little they bear", (of, words) => {
  expect(caution(speech, of)).toBe(words);
});

test.each([
  [null, "You chose “An argument” in three of five."],
  [["Elias"], "You chose “An argument” in three of five. It was about Elias."],
  [["Elias", "Tom"], "You chose “An argument” in three of five. It was about Elias and Tom."],
  [["Elias", "Tom", "Jonas"], "You chose “An argument” in three of five. It was about Elias, Tom and Jonas."],
  [["A", "B", "C", "D"], "You chose “An argument” in three of five. It was about four people."],
])("an answer that came again, about %j", (people, words) => {
  expect(againWords(speech, { option: "argument", label: "An argument", n: 3, of: 5, people })).toBe(words);
});

test("reasons that keep coming up, and that none does", () => {
  const found = (reason: string, n: number) => ({ reason, n, of: 3, strong: n, partial: 0, people: null, inStory: {} });
  const title = (reason: string) => reason.toUpperCase();
  expect(comingUpWords(speech, [], title)).toBe("No reason fitted well or partly more than once.");
  expect(comingUpWords(speech, [found("a", 2)], title)).toMatch(/^“A” fitted well or partly in two of three\. It may be chance\./);
  expect(comingUpWords(speech, [found("a", 3), found("b", 2)], title)).toMatch(/^“A” .* in all three\. One more came up more than once\./);
  expect(comingUpWords(speech, [found("a", 3), found("b", 2), found("c", 2)], title)).toMatch(/\. Two more came up more than once\./);
});

describe("how long it took", () => {
  const timing = (...counts: [string, number][]): Timing => {
    const answered = counts.reduce((sum, [, n]) => sum + n, 0);
    return { answered, spans: counts.map(([option, n]) => ({ option, label: `Label of ${option}`, n, of: answered })) };
  };

  test.each([
    [timing(["under-a-month", 3], ["over-a-year", 0]), "The distance began within the first month in all three."],
    [timing(["under-a-month", 1], ["over-a-year", 2]), "The distance began after more than a year in two of three."],
    [timing(["under-a-month", 2], ["over-a-year", 2]), "It began at different times, so nothing can be read from that."],
    [timing(["a-decade", 3]), "The distance began here: “Label of a-decade” in all three."],
  ])("until the distance", (found, words) => {
    expect(untilDistanceWords(speech, found)).toBe(words);
  });

  test.each([
    [timing(["under-a-week", 2], ["one-to-four-weeks", 1]), "When you came here, it had lasted less than a week in two of three."],
    [
      timing(["under-a-week", 1], ["one-to-four-weeks", 1], ["over-three-months", 1]),
      "How long it had lasted when you came here was different each time.",
    ],
  ])("until the person came here", (found, words) => {
    expect(untilHereWords(speech, found)).toBe(words);
  });
});

describe("how somebody was", () => {
  const levels: { [feeling: string]: number } = { okay: 0, unsettled: 1, low: 2, "very-anxious": 2, "not-coping": 3 };
  const course = (...felt: string[]): Course => ({
    key: "a",
    person: "A",
    since: "2026-11-12T21:30:00.000Z",
    felt: felt.map((feeling, n) => ({ at: `${n}`, feeling, label: feeling, level: levels[feeling] ?? 0, isCheckIn: n > 0 })),
  });

  test.each([
    [course("low"), "low"],
    [course("unsettled", "unsettled"), "unsettled each time"],
    [course("very-anxious", "okay"), "very anxious, then all right"],
    [course("very-anxious", "not-coping", "okay"), "very anxious, harder in between, then all right"],
    [course("unsettled", "low", "unsettled"), "unsettled, harder in between, then unsettled again"],
    [course("low", "okay", "low"), "low, different in between, then low again"],
  ])("about one person", (found, words) => {
    expect(courseWords(speech, found, feltWords)).toBe(words);
  });

  const felt = (parts: Partial<Feelings>): Feelings => ({
    courses: [],
    usual: null,
    calmer: { n: 0, of: 0 },
    harder: { n: 0, of: 0 },
    ...parts,
  });
  const usual = { feeling: "low", label: "Low", n: 2, of: 3, people: ["A"] };

  test.each([
    [
      felt({ usual }),
      "On the day you saved a reflection you were low in two of three. It was about A. Where you write again about somebody, you will see here how it went on.",
    ],
    [
      felt({ usual: { ...usual, people: null }, calmer: { n: 1, of: 4 }, harder: { n: 1, of: 4 } }),
      "On the day you saved a reflection you were low in two of three. The last time you wrote about somebody, compared with the first, you were calmer once, about the same twice and having it harder once.",
    ],
    [
      felt({ calmer: { n: 3, of: 3 }, harder: { n: 0, of: 3 } }),
      "On the days you saved a reflection you felt different each time, or as often one way as another. The last time you wrote about somebody, compared with the first, you were calmer three times.",
    ],
  ])("over all", (found, words) => {
    expect(feelingsWords(speech, found, feltWords)).toBe(words);
  });
});

describe("what was said, and what turned out to be true", () => {
  const none = { n: 0, of: 0 };
  const record = (parts: Partial<ForecastRecord>): ForecastRecord => ({
    known: { n: 4, of: 5 },
    fear: none,
    guess: none,
    shown: { n: 3, of: 4 },
    couldNotTell: 0,
    endings: { "came-back": 0, ended: 0, "never-found-out": 0 },
    found: [],
    ...parts,
  });

  test.each([
    [record({ known: { n: 0, of: 3 } }), "You have not said of any reflection what it was in the end. Once you do, it is counted here."],
    [
      record({ fear: { n: 1, of: 3 }, guess: { n: 2, of: 2 } }),
      "You know what it was in four of five reflections. What you feared was true in one of three. What you thought was true in both. It was among the first three reasons we named in three of four. Four are too few to lean on: it may be chance.",
    ],
    [
      record({ known: { n: 1, of: 3 }, fear: { n: 0, of: 1 }, guess: { n: 1, of: 1 }, shown: { n: 0, of: 1 } }),
      "You know what it was in one of three reflections. What you feared was not true the one time you said it. What you thought was true the one time you said it. It was not among the first three reasons we named. One is too few to lean on: it may be chance.",
    ],
    [
      record({ known: { n: 3, of: 3 }, shown: { n: 1, of: 1 }, couldNotTell: 2 }),
      "You know what it was in all three. You said of none of them beforehand what you feared or thought. It was among the first three reasons we named. Twice we could not tell, and do not count that. Three are too few to lean on: it may be chance.",
    ],
  ])("in one breath", (found, words) => {
    expect(recordWords(speech, found)).toBe(words);
  });

  test.each([
    [record({}), ""],
    [record({ endings: { "came-back": 1, ended: 0, "never-found-out": 0 } }), "Of how it went on, you said that he came back once."],
    [
      record({ endings: { "came-back": 1, ended: 2, "never-found-out": 3 } }),
      "Of how it went on, you said that he came back once, it ended twice and you never found out why three times.",
    ],
  ])("how it went on", (found, words) => {
    expect(endingsWords(speech, found)).toBe(words);
  });

  test("of a person who is not a man, and in Spanish", () => {
    const found = record({ endings: { "came-back": 2, ended: 0, "never-found-out": 1 } });
    const they = { t: translatorFor({ locale: "en", who: "they" }, "patterns"), locale: "en-GB" };
    expect(endingsWords(they, found)).toBe("Of how it went on, you said that they came back twice and you never found out why once.");
    expect(endingsWords(spanish, found)).toBe("Sobre cómo siguió, dijiste que volvió dos veces y nunca supiste por qué una vez.");
  });

  test("in Spanish, what was never true is denied", () => {
    const found = record({
      known: { n: 1, of: 3 },
      fear: { n: 0, of: 3 },
      guess: { n: 2, of: 2 },
      shown: { n: 1, of: 3 },
      couldNotTell: 2,
    });
    expect(recordWords(spanish, found)).toBe(
      "Sabes qué fue en una de tres reflexiones. Lo que temías no era verdad en ninguna de las tres. Lo que pensabas era verdad en las dos. Estaba entre las tres primeras razones que nombramos en una de tres. Dos veces no pudimos saberlo, y eso no lo contamos. Con una sola no se puede concluir nada: puede ser casualidad.",
    );
  });
});

test("names are listed as the language lists them", () => {
  const again = { option: "argument", label: "Una discusión", n: 1, of: 2, people: ["Elías", "Iván"] };
  expect(againWords(spanish, again)).toBe("Elegiste «Una discusión» en una de dos. Se trataba de Elías e Iván.");
});
