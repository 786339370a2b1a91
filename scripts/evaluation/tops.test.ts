import { expect, test } from "vitest";
import { placeOf, tops } from "./tops";

test("the first of several right reasons counts, and a list without one never does", () => {
  expect(placeOf({ ids: ["a", "b", "c"], right: ["c", "b"] })).toBe(1);
  expect(placeOf({ ids: ["a"], right: ["z"] })).toBe(Number.POSITIVE_INFINITY);
});

test("third is among the first three, fourth is not", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  expect(tops(["a", "c", "d", "f"].map((right) => ({ ids, right: [right] })))).toEqual({ n: 4, top1: 0.25, top3: 0.5, top5: 0.75 });
});

test("of no runs there is no share", () => {
  expect(tops([])).toEqual({ n: 0, top1: null, top3: null, top5: null });
});
