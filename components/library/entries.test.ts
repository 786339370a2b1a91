import { expect, test } from "vitest";
import { translatorFor } from "@/lib/words/translator";
import { catalogue } from "@/lib/words/usual-catalogue";
import { usualWords } from "@/lib/words/words";
import { aCatalogue, aReason, aStep } from "@/tests/builders/a-catalogue";
import { reasonEntry, stepEntry } from "./entries";

const t = translatorFor(usualWords, "library");

test("a reason's evidence is parted into for and against, in words and with the why of each, the weightiest first", () => {
  const known = aCatalogue({
    reasons: [
      aReason("storm", [
        { when: "seen.gulls", weight: 1 },
        { when: "sky.clear", weight: -2, why: "Few storms come out of a clear sky." },
        { when: ["sky.black", "thunder.near"], weight: 3 },
      ]),
    ],
  });
  const entry = reasonEntry(known, "storm");
  expect(entry?.speaksFor).toEqual([
    { statement: "said black; said near", strength: 3, why: "Why sky.black with thunder.near counts." },
    { statement: "You saw gulls", strength: 1, why: "Why seen.gulls counts." },
  ]);
  expect(entry?.speaksAgainst).toEqual([{ statement: "said clear", strength: 2, why: "Few storms come out of a clear sky." }]);
});

test("a reason's steps keep their order, and its sources are named with the place", () => {
  const entry = reasonEntry(aCatalogue({ reasons: [aReason("sun", [], { steps: ["walk", "breathe"] })] }), "sun");
  expect(entry?.steps.map(({ id }) => id)).toEqual(["walk", "breathe"]);
  expect(entry?.from.sources).toEqual([{ author: "A. Author", title: "A Book", places: ["page 1"] }]);
});

test("a step names the reasons and plans that lead to it, and its limits in words", () => {
  const known = aCatalogue({
    reasons: [aReason("sun", [], { steps: ["walk"] }), aReason("rain", [])],
    steps: [
      aStep("breathe"),
      aStep("walk", { onlyWhen: ["sky.clear"], notWhen: ["sky.black"], suits: ["seen.gulls"], conflictsWith: ["breathe", "toward"] }),
    ],
    stances: [
      { id: "weigh", title: "Weigh it", lead: "", steps: ["walk"], atMost: {} },
      { id: "let-go", title: "Let go", lead: "", steps: ["breathe"], atMost: {} },
    ],
  });
  const entry = stepEntry(known, "walk", t);
  expect(entry?.reasons.map(({ id }) => id)).toEqual(["sun"]);
  expect(entry?.plans).toEqual(["Weigh it"]);
  expect(entry).toMatchObject({ onlyWhen: ["said clear"], notWhen: ["said black"], suits: ["You saw gulls"] });
  expect(entry?.apartFrom).toEqual(["“Do breathe”", "a step toward him"]);
});

test("an article that names an entry in several places stands once, and what else it names there stands beside it", () => {
  const place = (n: number) => ({ source: "a-book", place: `page ${n}` });
  const known = aCatalogue({
    reasons: [aReason("sun", [], { sources: [place(7), place(8)] }), aReason("rain", [], { sources: [place(8)] }), aReason("fog", [])],
    steps: [aStep("walk", { sources: [place(7), place(9)] }), aStep("breathe")],
  });
  const from = reasonEntry(known, "sun")?.from;
  expect(from?.sources.map(({ places }) => places)).toEqual([["page 7", "page 8"]]);
  expect(from?.beside.map(({ kind, entry }) => [kind, entry.id])).toEqual([
    ["reasons", "rain"],
    ["steps", "walk"],
  ]);
  expect(stepEntry(known, "breathe", t)?.from.beside).toEqual([]);
});

test("of another person it is spoken in other words", () => {
  const known = aCatalogue({ steps: [aStep("walk", { conflictsWith: ["toward"] })] });
  expect(stepEntry(known, "walk", translatorFor({ locale: "en", who: "they" }, "library"))?.apartFrom).toEqual(["a step toward them"]);
  expect(stepEntry(known, "walk", translatorFor({ locale: "es", who: "she" }, "library"))?.apartFrom).toEqual(["un paso hacia ella"]);
});

test("an unknown id has no entry, and a reference that leads nowhere is a bug that says where", () => {
  expect(reasonEntry(aCatalogue(), "hail")).toBeUndefined();
  expect(stepEntry(aCatalogue(), "hail", t)).toBeUndefined();
  const broken = aCatalogue({ steps: [aStep("walk", { notWhen: ["sky.green"] })] });
  expect(() => stepEntry(broken, "walk", t)).toThrow("sky.green");
});

test("every page of the catalogue can be made, and every step is led to", () => {
  for (const { id } of catalogue.reasons) expect(reasonEntry(catalogue, id)?.steps, id).not.toHaveLength(0);
  for (const { id } of catalogue.steps) {
    const entry = stepEntry(catalogue, id, t);
    expect([...(entry?.reasons ?? []), ...(entry?.plans ?? [])], id).not.toHaveLength(0);
  }
});
