import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/engine/answers";
import { parseAnswers } from "@/lib/engine/parse-answers";
import { catalogue } from "@/lib/words/usual-catalogue";
import { arbitraryAnswers } from "@/tests/builders/arbitrary-answers";
import { answersAfter, checkInQuestions } from "./check-in-answers";

const before: Answers = { age: "adult", signs: ["cancels"], "he-said": ["busy"], feeling: "low", safe: ["none"] };

describe("the answers after a check-in", () => {
  it("are the earlier ones where nothing has changed, but for how the person is", () => {
    expect(answersAfter(before, { opened: [], answers: {} })).toEqual({ ...before, feeling: null, safe: null });
  });

  it("have the new ones in their place", () => {
    const said = { opened: ["signs"], answers: { signs: ["gone-silent"], feeling: "okay", safe: ["none"] } };
    expect(answersAfter(before, said)).toEqual({ ...before, signs: ["gone-silent"], feeling: "okay", safe: ["none"] });
  });

  it("leave out what was chosen and then said to be the same after all", () => {
    expect(answersAfter(before, { opened: [], answers: { signs: ["gone-silent"] } }).signs).toEqual(["cancels"]);
  });

  it("still hold a danger that was named, until somebody says that it is past", () => {
    const afraid = { ...before, safe: ["afraid"] };
    expect(answersAfter(afraid, { opened: [], answers: {} }).safe).toEqual(["afraid"]);
    expect(answersAfter(afraid, { opened: [], answers: { safe: ["none"] } }).safe).toEqual(["none"]);
  });

  it("can always be saved", () => {
    fc.assert(
      fc.property(arbitraryAnswers(catalogue.questions), arbitraryAnswers(catalogue.questions), (one, other) => {
        const opened = Object.keys(other).filter((id) => other[id] !== null);
        expect(parseAnswers(catalogue.questions, answersAfter(one, { opened, answers: other })).ok).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the questions of a check-in", () => {
  it("are the catalogue’s, each once, and always how the person is and whether they are safe", () => {
    const { changing, always } = checkInQuestions(catalogue.questions, before);
    expect(always.map(({ id }) => id)).toEqual(["feeling", "safe"]);
    expect(changing.map(({ id }) => id)).toEqual(["distant-for", "signs", "he-said", "words-actions", "hidden", "his-life", "your-reach"]);
  });
});
