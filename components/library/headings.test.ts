import { expect, test } from "vitest";
import { translatorFor } from "@/lib/words/translator";
import { catalogue } from "@/lib/words/usual-catalogue";
import { usualWords } from "@/lib/words/words";
import { aReason, aStep } from "@/tests/builders/a-catalogue";
import { reasonsByPlace, stepsByDirection } from "./headings";

const t = translatorFor(usualWords, "library");

test("reasons stand by where they lie, in the catalogue's order, and an empty place is left out", () => {
  const reasons = [
    aReason("sun", [], { where: "in his life" }),
    aReason("rain", [], { where: "in him" }),
    aReason("fog", [], { where: "in him" }),
  ];
  expect(reasonsByPlace(reasons, t).map(({ id, entries }) => [id, ...entries.map((entry) => entry.id)])).toEqual([
    ["in-him", "rain", "fog"],
    ["in-his-life", "sun"],
  ]);
});

test("steps stand by the way they lead, help first", () => {
  const steps = [aStep("write", { direction: "toward" }), aStep("breathe"), aStep("call", { direction: "safety" })];
  expect(stepsByDirection(steps, t).map(({ id, entries }) => [id, ...entries.map((entry) => entry.id)])).toEqual([
    ["safety", "call"],
    ["inward", "breathe"],
    ["toward", "write"],
  ]);
});

test("every entry of the catalogue is in the list, once", () => {
  const { reasons, steps } = catalogue;
  const listed = [...reasonsByPlace(reasons, t), ...stepsByDirection(steps, t)].flatMap(({ entries }) => entries.map(({ id }) => id));
  expect(listed.toSorted()).toEqual([...reasons, ...steps].map(({ id }) => id).toSorted());
});
