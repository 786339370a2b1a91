import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/engine/answers";
import { interview } from "@/lib/engine/interview";
import { translatorFor } from "@/lib/words/translator";
import { usualWords } from "@/lib/words/words";
import { aQuestion, aReason } from "@/tests/builders/a-catalogue";
import { howManyMore, standing } from "./standing";

const ask = (id: string, core = true) => aQuestion(id, ["yes", "no"], { core });
const knowledge = {
  questions: [ask("one"), ask("two"), ask("three"), ask("more", false)],
  reasons: [aReason("busy", [{ when: "one.yes", weight: 1 }])],
  usual: {},
};
const at = (question: string, answers: Answers) => standing(knowledge, answers, interview(knowledge, answers), question);

describe("how far somebody has come", () => {
  it("is told by the questions before this one", () => {
    expect(at("one", {})).toMatchObject({ passed: [], likely: [], after: { least: 2, most: 3 } });
    expect(at("three", { one: "yes", two: null })).toMatchObject({
      passed: ["one", "two"],
      likely: [3.5, 2.5],
      after: { least: 0, most: 1 },
    });
  });

  it("does not change while an option is being chosen", () => {
    expect(at("two", { one: "yes", two: "no" })).toEqual(at("two", { one: "yes" }));
  });

  it("draws the water back by a smaller number each time", () => {
    const { likely } = at("", { one: "yes", two: "no", three: null });
    expect(likely).toHaveLength(3);
    expect(likely).toEqual([...likely].sort((a, b) => b - a));
  });

  it("says nothing of what is left beside the talk", () => {
    expect(at("more", { one: "yes" }).after).toBeNull();
  });
});

describe("how many more, in words", () => {
  const t = translatorFor(usualWords, "questions");
  it.each([
    [{ least: 5, most: 5 }, "Five more"],
    [{ least: 4, most: 6 }, "About five more"],
    [{ least: 1, most: 1 }, "One more"],
    [{ least: 0, most: 0 }, "The last question"],
    [{ least: 14, most: 14 }, "14 more"],
  ])("%j is %s", (after, words) => {
    expect(howManyMore(after, t)).toBe(words);
  });

  it.each([[{ least: 3, most: 6 }], [{ least: 0, most: 2 }], [null]])("%j is better not said", (after) => {
    expect(howManyMore(after, t)).toBeNull();
  });

  it.each([
    [{ least: 1, most: 1 }, "Una más"],
    [{ least: 4, most: 6 }, "Unas cinco más"],
    [{ least: 14, most: 14 }, "14 más"],
  ])("%j is %s in Spanish", (after, words) => {
    expect(howManyMore(after, translatorFor({ locale: "es", who: "she" }, "questions"))).toBe(words);
  });
});
