import { expect, test } from "vitest";
import type { Answers } from "@/lib/engine/answers";
import { catalogue } from "@/lib/words/usual-catalogue";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { cases } from "@/tests/golden/cases";
import { answerSets } from "./answer-sets";
import { contestants, disagreements } from "./contest";

test("all contestants come to the same scores on the vignettes' answers", async () => {
  const sets = answerSets(catalogue);
  expect(sets.length).toBeGreaterThan(100);
  expect(await disagreements(contestants(catalogue, sets), sets.length)).toEqual([]);
});

test("also on combinations, skips, answers that do not count, and none at all", async () => {
  const weather = aCatalogue();
  const sets: Answers[] = [
    {},
    { sky: null, seen: null },
    { age: "adult", sky: "black", seen: ["gulls", "swifts"], thunder: "near" },
    { age: "under-18", sky: "grey", seen: ["swifts", "gulls"], thunder: "near" },
  ];
  expect(await disagreements(contestants(weather, sets), sets.length)).toEqual([]);
  const golden = Object.values(cases);
  expect(await disagreements(contestants(catalogue, golden), golden.length)).toEqual([]);
});

test("a race on unlike scores is found void", async () => {
  const sets = [{ sky: "clear" }, { sky: "grey" }];
  const [assessed, ...others] = contestants(aCatalogue(), sets);
  if (!assessed) throw new Error("no contestant");
  const off = { ...assessed, scores: async (place: number) => (await assessed.scores(place)).map((score) => score + place) };
  expect(await disagreements([off, ...others], sets.length)).toEqual([1]);
});
