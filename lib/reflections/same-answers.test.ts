import { expect, test } from "vitest";
import { changedAnswers, isSame } from "./same-answers";

test("the order of questions and of options says nothing", () => {
  expect(isSame({ sky: "black", seen: ["gulls", "swifts"] }, { seen: ["swifts", "gulls"], sky: "black" })).toBe(true);
});

test.each([
  [{ sky: "black" }, { sky: "grey" }],
  [{ sky: "black" }, { sky: null }],
  [{ sky: null }, {}],
  [{ seen: ["gulls"] }, { seen: ["gulls", "swifts"] }],
  [{ constructor: null }, {}],
])("%j and %j do not say the same", (a, b) => {
  expect(isSame(a, b)).toBe(false);
  expect(isSame(b, a)).toBe(false);
});

test("what was answered anew is what says something else; a skip says as little as no question", () => {
  const before = { sky: "black", seen: ["gulls", "swifts"], thunder: "near", age: "adult", wind: null };
  const now = { age: "adult", seen: ["swifts", "gulls"], sky: "grey", wind: null, rain: "some", hail: null };
  expect(changedAnswers(before, now)).toEqual(["sky", "rain", "thunder"]);
  expect(changedAnswers(before, before)).toEqual([]);
});
