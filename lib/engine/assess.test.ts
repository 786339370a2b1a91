import { expect, test } from "vitest";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { assess } from "./assess";
import { logOddsOf } from "./scores";

const catalogue = aCatalogue();
const reason = (id: string, answers: Parameters<typeof assess>[1]) => {
  const found = assess(catalogue, answers).reasons.find((assessed) => assessed.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

test("the score is the sum of the trace", () => {
  const { score, trace } = reason("storm", { sky: "black", seen: ["gulls"], thunder: "near" });
  expect(trace.map(({ weight }) => weight)).toEqual([2, 3, 3]);
  expect(score).toBeCloseTo(trace.reduce((sum, { weight }) => sum + logOddsOf(weight), 0));
});

test("several answers count together only when all were given", () => {
  expect(reason("storm", { seen: ["gulls"] }).trace).toEqual([]);
  expect(reason("storm", { sky: "black" }).trace).toHaveLength(1);
});

test("the shares of all reasons make one", () => {
  const shares = assess(catalogue, { sky: "grey", seen: ["gulls"] }).reasons.map(({ share }) => share);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  expect([...shares].sort((a, b) => b - a)).toEqual(shares);
});

test("a skip says as little as not being asked", () => {
  expect(assess(catalogue, { sky: null, seen: null })).toEqual(assess(catalogue, {}));
});

test("without answers nothing can be told, and every reason stands alike", () => {
  const { canTell, reasons } = assess(catalogue, {});
  expect(canTell).toBe(false);
  expect(new Set(reasons.map(({ share }) => share)).size).toBe(1);
});

test("one answer is too little to tell by, two that agree are enough", () => {
  expect(assess(catalogue, { sky: "clear" }).canTell).toBe(false);
  expect(assess(catalogue, { sky: "grey", seen: ["gulls"] }).canTell).toBe(true);
});

test("what an answer speaks strongly against is unlikely", () => {
  expect(reason("sun", { sky: "black", seen: ["gulls"] }).fit).toBe("unlikely");
});

test("an answer that does not apply counts for nothing", () => {
  expect(reason("sun", { age: "under-18", seen: ["swifts"] }).trace).toEqual([]);
  expect(reason("storm", { sky: "grey", thunder: "near" }).trace).toEqual([]);
});

test("an assessment stays as it is when others are made after it", () => {
  const first = assess(catalogue, { sky: "black", seen: ["gulls"], thunder: "near" });
  const kept = structuredClone(first);
  assess(catalogue, { sky: "clear", seen: ["nothing"] });
  assess(catalogue, {});
  expect(first).toEqual(kept);
});
