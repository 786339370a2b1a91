import { describe, expect, test } from "vitest";
import type { Journal } from "@/lib/reflections/journal";
import { catalogue } from "@/lib/words/usual-catalogue";
import { aJournal, fitting } from "@/tests/builders/a-journal";
import { patterns } from "./patterns";
import { mostOften } from "./patterns/timing";

const day = (n: number) => new Date(Date.UTC(2026, 0, n)).toISOString();
const felt = (id: string) => ({ id, label: id });
const keep = (...journals: Partial<Journal>[]) =>
  journals.map((journal, n) => ({ id: `r${n}`, journal: aJournal({ savedAt: day(n + 1), ...journal }) }));
const checkIn = (of: string) => ({ of, changed: [], did: "" });

function found(...journals: Partial<Journal>[]) {
  const all = patterns(keep(...journals), catalogue.questions);
  if (all.early) throw new Error("too early");
  return all;
}

describe("patterns", () => {
  test("say nothing of one or two reflections, however many check-ins they have", () => {
    const two = keep({}, {}, { checkIn: checkIn("r0") }, { checkIn: checkIn("r0") });
    expect(patterns(two, catalogue.questions)).toEqual({ early: true, reflections: 2 });
    expect(patterns([], catalogue.questions)).toEqual({ early: true, reflections: 0 });
  });

  test("gather what is about one person, however the name is written", () => {
    const { stories } = found({ person: "elias" }, { person: "" }, { person: " Elias" }, { person: "" });
    expect(stories).toEqual([
      { key: "person elias", person: "Elias", since: day(1) },
      { key: "reflection r1", person: null, since: day(2) },
      { key: "reflection r3", person: null, since: day(4) },
    ]);
  });

  test("count what was told of danger", () => {
    expect(found({ result: fitting({}, { safety: "urgent" }) }, {}, { result: fitting({}, { safety: "care" }) }).inDanger).toBe(1);
  });

  test("count danger that was told of in a check-in, once for its reflection", () => {
    const result = fitting({}, { safety: "urgent" });
    expect(
      found({}, {}, {}, { checkIn: checkIn("r1"), result }, { checkIn: checkIn("r1"), result }, { checkIn: checkIn("r1") }).inDanger,
    ).toBe(1);
    expect(found({ result }, {}, {}, { checkIn: checkIn("r0"), result }, { checkIn: checkIn("gone"), result }).inDanger).toBe(1);
  });
});

describe("what recurs", () => {
  const preceding = (...options: string[]) => ({ answers: { before: options } });

  test("is an answer given in at least half of three or more, most frequent first, with whom it was about", () => {
    const { recurring } = found(
      { ...preceding("argument", "closeness"), person: "A" },
      { ...preceding("argument"), person: "B" },
      { ...preceding("argument", "closeness", "his-stress"), person: "A" },
      { ...preceding("hurt-him"), person: "" },
      { answers: {} },
    );
    expect(recurring).toEqual([
      {
        question: "before",
        text: "What happened shortly before?",
        answered: 4,
        again: [
          { option: "argument", label: "An argument", n: 3, of: 4, people: ["A", "B"] },
          { option: "closeness", label: "A high point: we got closer than before", n: 2, of: 4, people: ["A"] },
        ],
      },
    ]);
  });

  test("is nothing where a question was answered twice only", () => {
    expect(found(preceding("argument"), preceding("argument"), {}).recurring).toEqual([]);
  });

  test("is an empty list where all differ", () => {
    const { recurring } = found(preceding("argument"), preceding("closeness"), preceding("hurt-him"));
    expect(recurring.map(({ question, again }) => [question, again])).toEqual([["before", []]]);
  });

  test("names nobody where one of them has no name", () => {
    const { recurring } = found({ ...preceding("argument"), person: "A" }, preceding("argument"), {
      ...preceding("argument"),
      person: "B",
    });
    expect(recurring[0]?.again[0]).toMatchObject({ n: 3, people: null });
  });

  test("leaves out answers that did not count, and ones that the catalogue no longer has", () => {
    // An option for adults, and nobody said that they are one.
    const { recurring } = found(
      preceding("first-sex", "long-gone"),
      preceding("first-sex", "long-gone"),
      preceding("first-sex", "long-gone"),
    );
    expect(recurring).toEqual([]);
  });
});

describe("time", () => {
  const known = (span: string) => ({ answers: { "known-for": span } });

  test("is counted span by span, and the commonest is named where there is one", () => {
    const { untilDistance, untilHere } = found(known("under-a-month"), known("one-to-three-months"), known("one-to-three-months"), {});
    expect(untilDistance?.spans.map(({ option, n, of }) => [option, n, of])).toEqual([
      ["under-a-month", 1, 3],
      ["one-to-three-months", 2, 3],
      ["three-to-twelve-months", 0, 3],
      ["over-a-year", 0, 3],
    ]);
    expect(untilDistance && mostOften(untilDistance)?.option).toBe("one-to-three-months");
    expect(untilHere).toBeNull();
  });

  test("has no commonest span where two are level, or each is there once", () => {
    const level = found(known("under-a-month"), known("under-a-month"), known("over-a-year"), known("over-a-year"));
    const single = found(known("under-a-month"), known("one-to-three-months"), known("over-a-year"));
    expect([level, single].map(({ untilDistance }) => untilDistance && mostOften(untilDistance))).toEqual([null, null]);
  });
});

describe("how somebody was", () => {
  test("follows a person over reflections and check-ins, in time", () => {
    const { feelings } = found(
      { person: "A", feeling: felt("very-anxious") },
      { person: "B", feeling: felt("low") },
      { checkIn: checkIn("r0"), feeling: felt("not-coping") },
      { person: "A", feeling: felt("okay") },
      { checkIn: checkIn("r1"), feeling: felt("very-anxious") },
    );
    expect(feelings.courses.map((course) => course.felt.map(({ level }) => level))).toEqual([
      [2, 3, 0],
      [2, 2],
    ]);
    expect(feelings.calmer).toEqual({ n: 1, of: 2 });
    expect(feelings.harder).toEqual({ n: 0, of: 2 });
  });

  test("names the commonest feeling of reflections only where it leads", () => {
    const anxious = { feeling: felt("very-anxious") };
    expect(found(anxious, anxious, { feeling: felt("okay") }, {}).feelings.usual).toMatchObject({ feeling: "very-anxious", n: 2, of: 3 });
    expect(found(anxious, anxious, { feeling: felt("okay") }, { feeling: felt("okay") }).feelings.usual).toBeNull();
  });

  test("leaves out check-ins whose reflection is gone, and feelings that are no longer known", () => {
    const { feelings } = found({}, {}, { feeling: felt("sunny") }, { checkIn: checkIn("gone"), feeling: felt("okay") });
    expect(feelings.courses).toEqual([]);
  });
});

describe("reasons that keep coming up", () => {
  test("fitted well or partly in more than one reflection; check-ins do not count", () => {
    const result = fitting({ "too-fast": "strong", embarrassment: "partial", "not-ready": "open", "red-flag": "unlikely" });
    const { comingUp } = found(
      { person: "A", result },
      { person: "A", result: fitting({ "too-fast": "partial", embarrassment: "unlikely" }) },
      { person: "B", result: fitting({ "too-fast": "open", "not-ready": "partial" }) },
      { checkIn: checkIn("r0"), result },
    );
    expect(comingUp).toEqual([
      {
        reason: "too-fast",
        strong: 1,
        partial: 1,
        n: 2,
        of: 3,
        people: ["A"],
        inStory: { "person a": "strong", "person b": "open" },
      },
    ]);
  });
});
