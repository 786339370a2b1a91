import { expect, test } from "vitest";
import { aCatalogue, aStep } from "@/tests/builders/a-catalogue";
import { aReader, published, written } from "@/tests/vignettes/a-line";
import { evaluation } from "./evaluation";
import { stepsOf } from "./figures";
import { printed } from "./print";
import { readVignettes } from "./read-vignettes";
import { runsOf } from "./runs";

const steps = [...aCatalogue().steps, aStep("fly", { direction: "toward", noAnswer: "Land." })];
const catalogue = aCatalogue({ steps });

function vignettes(...lines: object[]) {
  const { vignettes: read, problems } = readVignettes(catalogue, "a.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"));
  expect(problems).toEqual([]);
  return read;
}
const setOf = (...lines: object[]) => evaluation(catalogue, [{ name: "a", vignettes: vignettes(...lines) }]).sets[0];

const clear = { answers: { age: "adult", sky: "clear", seen: ["swifts"] } };
const grey = { answers: { age: "adult", sky: "grey", seen: ["gulls"] }, reasons: ["storm", "rain"] };

test("right, wrong and without a reason to find: the last is left out and named", () => {
  const set = setOf(published("p1", ["sun"], clear), published("p2", ["sun"], grey), published("p3", [], clear));
  expect(set?.tops.allAnswers).toEqual({ n: 2, top1: 0.5, top3: 1, top5: 1 });
  expect(set?.tops.readers).toEqual({ n: 2, top1: 0.5, top3: 0.5, top5: 0.5 });
  expect(set?.withoutReason).toEqual(["p3"]);
  expect(set?.runs).toBe(3);
});

test("calibration counts each reason once under its words, with its share, and whether it was right", () => {
  const lines = [published("p1", ["sun"], clear), published("p2", ["sun"], grey)];
  const shown = runsOf(catalogue, vignettes(...lines)).flatMap(({ reports }) => reports.allAnswers.reasons);
  const { calibration } = setOf(...lines)?.allAnswers ?? never();
  for (const [fit, { n, hits, meanShare }] of Object.entries(calibration)) {
    const so = shown.filter((reason) => reason.fit === fit);
    expect([n, hits]).toEqual([so.length, so.filter(({ id }) => id === "sun").length]);
    expect(meanShare ?? 0).toBeCloseTo(so.reduce((sum, { share }) => sum + share, 0) / Math.max(1, so.length), 3);
  }
});

test("a step that every reader calls wrong is named by case and reader; one that only one calls wrong is not", () => {
  const taken = stepsOf(runsOf(catalogue, vignettes(published("p", ["sun"], clear)))[0]?.reports.allAnswers ?? never());
  const [first, second] = taken;
  const set = setOf(published("p", ["sun"], { ...clear, wrong: [first, second], good: [] }, { ...clear, wrong: [second], good: [first] }));
  expect(set?.allAnswers.steps.wrongToAll).toEqual([
    { case: "p", reader: 1, what: second },
    { case: "p", reader: 2, what: second },
  ]);
  expect(set?.allAnswers.steps).toMatchObject({ perPlan: taken.length, good: 1, wrong: 2 });
  expect(set?.allAnswers.plans.unusedSteps).toEqual(["fly"]);
});

test("where there is one reader, no step is wrong to every reader", () => {
  const set = setOf(published("p", ["sun"], { ...clear, wrong: steps.map(({ id }) => id) }));
  expect(set?.allAnswers.steps.wrongToAll).toEqual([]);
});

test("the plan's stance is compared with its own reader and with the other, readers with one another", () => {
  const stance = runsOf(catalogue, vignettes(published("p", ["sun"], clear)))[0]?.reports.allAnswers.plan.stance;
  const other = stance === "weigh" ? "let-go" : "weigh";
  const set = setOf(published("p", ["sun"], { ...clear, stance }, { ...clear, stance: other }));
  expect(set?.allAnswers.stance.byReader.map(({ hits }) => hits)).toEqual([1, 0]);
  expect(set?.allAnswers.stance.own).toEqual({ n: 2, hits: 1, share: 0.5 });
  expect(set?.allAnswers.stance.other).toEqual({ n: 2, hits: 1, share: 0.5 });
  expect(set?.readersAgree).toEqual({ n: 1, hits: 0, share: 0 });
});

test("a concern that is not found is named, and nobody is blamed where nobody said what is there", () => {
  const set = setOf(written("w1", "sun", { safety: ["afraid"] }), written("w2", "sun"), published("p"));
  expect(set?.allAnswers.safety).toEqual({
    caught: { n: 1, hits: 0, share: 0 },
    missed: [{ case: "w1", reader: 1, what: "afraid" }],
    falseAlarms: [],
  });
});

test("the interview: what it put, and whether it came to the same three", () => {
  const set = setOf(published("p", ["rain"], grey));
  expect(set?.interview.asked.mean).toBeGreaterThanOrEqual(2);
  expect(set?.interview.extra.existing).toBe(2);
  expect(set?.interview.sameTopThree).toEqual({ n: 1, hits: 1, share: 1 });
});

test("clear and subtle cases stand apart, several files also together", () => {
  const sets = evaluation(catalogue, [
    { name: "a", vignettes: vignettes(written("w1", "sun", { readers: [aReader(clear)] }), written("w2", "sun", { clarity: "subtle" })) },
    { name: "b", vignettes: vignettes(published("p", ["sun"], clear)) },
  ]).sets;
  expect(sets.map(({ name, cases }) => [name, cases])).toEqual([
    ["a", 2],
    ["b", 1],
    ["all", 3],
  ]);
  expect(sets[0]?.byClarity.subtle?.allAnswers.n).toBe(1);
  expect(sets[1]?.byClarity).toEqual({});
});

test("it prints, also when there is nothing to count", () => {
  const text = printed(evaluation(catalogue, [{ name: "nothing", vignettes: [] }]));
  expect(text).toContain("== nothing: 0 cases, 0 runs");
  expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
});

test("what is printed names cases and steps and tells no answer", () => {
  const text = printed(evaluation(catalogue, [{ name: "a", vignettes: vignettes(published("p", ["sun"], grey)) }]));
  expect(text).toMatch(/all answers +1 +0\.0% +100\.0% +100\.0%/);
  expect(text).not.toMatch(/gulls|grey/);
});

function never(): never {
  throw new Error("no run came out");
}
