import { expect, it } from "vitest";
import { used } from "@/lib/engine/answers";
import { explain } from "@/lib/engine/explain";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { catalogue } from "@/lib/words/usual-catalogue";
import { allWords } from "@/lib/words/words";
import { invented } from "./story";

it("the sample's answers are all ones that can be given", () => {
  expect(used(catalogue.questions, invented)).toEqual(invented);
});

it("the sample shows a result that says something, and frightens nobody", () => {
  const { canTell, reasons, safety, plan } = explain(catalogue, invented);
  expect(canTell).toBe(true);
  expect(reasons.some(({ fit }) => fit === "strong")).toBe(true);
  expect(safety).toMatchObject({ level: "none", minor: false });
  expect(JSON.stringify(plan)).toContain("today");
});

it.each(allWords)("the sample is whole in the words $locale, $who", (words) => {
  const here = explain(catalogueIn(words), invented);
  // What is found does not hang on the words, and no place for the person is left open.
  expect(here.reasons.map(({ id, fit }) => [id, fit])).toEqual(explain(catalogue, invented).reasons.map(({ id, fit }) => [id, fit]));
  expect(JSON.stringify(here)).not.toMatch(/\{\w+\}/);
});
