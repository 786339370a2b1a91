import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogue } from "@/lib/words/usual-catalogue";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { arbitraryAnswers } from "@/tests/builders/arbitrary-answers";
import { chosen, given, offered, used } from "./answers";

const { questions } = aCatalogue();

test("adult options are for those who said that they are adults, and for nobody who skipped", () => {
  const options = (answers: Parameters<typeof offered>[1]) => offered(questions, answers)[2]?.options.map(({ id }) => id);
  expect(options({ age: "adult" })).toContain("swifts");
  expect(options({ age: "under-18" })).not.toContain("swifts");
  expect(options({ age: null })).not.toContain("swifts");
  expect(options({})).not.toContain("swifts");
});

test("a question for some is put to those only", () => {
  const ids = (answers: Parameters<typeof offered>[1]) => offered(questions, answers).map(({ id }) => id);
  expect(ids({ sky: "black" })).toContain("thunder");
  expect(ids({ sky: "grey" })).not.toContain("thunder");
});

test("an answer that no longer applies is not used, and is used again when it applies again", () => {
  const answers = { age: "adult", sky: "black", thunder: "near", seen: ["swifts", "gulls"] };
  expect(used(questions, answers)).toEqual(answers);
  const younger = { ...answers, age: "under-18", sky: "grey" };
  expect(used(questions, younger)).toEqual({ age: "under-18", sky: "grey", seen: ["gulls"] });
  expect(used(questions, { ...younger, age: "adult", sky: "black" })).toEqual(answers);
});

test("a skip stays a skip, and names no option", () => {
  expect(used(questions, { sky: null })).toEqual({ sky: null });
  expect(chosen(null)).toEqual([]);
  expect(given(questions, { sky: null, seen: ["gulls"], age: "adult" })).toEqual(new Set(["seen.gulls", "age.adult"]));
});

test("the options given are those of the answers used, whatever was answered", () => {
  fc.assert(
    fc.property(arbitraryAnswers(catalogue.questions), (answers) => {
      const counted = Object.entries(used(catalogue.questions, answers));
      const refs = counted.flatMap(([question, answer]) => chosen(answer).map((option) => `${question}.${option}`));
      expect(given(catalogue.questions, answers)).toEqual(new Set(refs));
    }),
  );
});
