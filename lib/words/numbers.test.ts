import { expect, it } from "vitest";
import { numberWord } from "./numbers";

it("says small numbers as words, in the language of the tag", () => {
  expect([1, 20, 25].map((n) => numberWord(n, "en-GB"))).toEqual(["one", "twenty", "25"]);
  expect([2, 20, 25].map((n) => numberWord(n, "es"))).toEqual(["dos", "veinte", "25"]);
});
