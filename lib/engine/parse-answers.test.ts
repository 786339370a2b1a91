import { expect, test } from "vitest";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { parseAnswers } from "./parse-answers";

const { questions } = aCatalogue();
const paths = (input: unknown) => {
  const parsed = parseAnswers(questions, input);
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`);
};

test("good answers pass unchanged, skips among them", () => {
  const answers = { age: "adult", sky: null, seen: ["gulls", "swifts"] };
  expect(parseAnswers(questions, answers)).toEqual({ ok: true, answers });
  expect(parseAnswers(questions, {})).toEqual({ ok: true, answers: {} });
});

test.each([
  [{ moon: "full" }, "answers.moon: is not a question"],
  [{ sky: "pink" }, "answers.sky: takes one option of sky, or null for a skip"],
  [{ sky: ["grey"] }, "answers.sky: takes one option of sky, or null for a skip"],
  [{ seen: "gulls" }, "answers.seen: takes a list of options of seen, or null for a skip"],
  [{ seen: [] }, "answers.seen: is empty: leave the question out, or give null for a skip"],
  [{ seen: ["gulls", "bats"] }, "answers.seen[1]: is not an option of seen"],
  [{ seen: ["gulls", "gulls"] }, "answers.seen: names an option twice"],
  [{ seen: ["gulls", "nothing"] }, "answers.seen: cannot go together: nothing excludes the other options"],
  [null, "answers: is not an object of answers by question id"],
  [[], "answers: is not an object of answers by question id"],
  ["sky.grey", "answers: is not an object of answers by question id"],
])("%j is refused with what and where", (input, problem) => {
  expect(paths(input)).toEqual([problem]);
});

test("every problem is named at once, and no value is repeated", () => {
  const problems = paths({ sky: "a secret", seen: ["another secret"], moon: 1 });
  expect(problems).toHaveLength(3);
  expect(problems.join()).not.toContain("secret");
});

test("a prototype's name is no question", () => {
  expect(paths(JSON.parse('{"__proto__":"x","constructor":"y","toString":"z"}'))).not.toEqual([]);
});

test("a long key is shortened", () => {
  expect(paths({ ["x".repeat(5000)]: 1 })[0]?.length).toBeLessThan(100);
});
