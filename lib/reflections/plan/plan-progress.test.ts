import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type StepMark, stepStates } from "@/lib/reflections/journal";
import { markedElsewhere, planProgress } from "./plan-progress";

const plan = ["slow-down", "give-space", "stay-social", "move-on"];
const mark = (state: StepMark["state"], at = "2026-11-13T10:00:00.000Z"): StepMark => ({ state, at, note: "" });

describe("how far somebody is with a plan", () => {
  it.each([
    ["nothing marked yet", {}, { next: "slow-down", done: 0, of: 4 }],
    ["the first one done", { "slow-down": mark("done") }, { next: "give-space", done: 1, of: 4 }],
    ["the first one begun", { "slow-down": mark("doing") }, { next: "slow-down", done: 0, of: 4 }],
    ["one put aside, which then does not count", { "slow-down": mark("not-for-me") }, { next: "give-space", done: 0, of: 3 }],
    ["a later one done first", { "stay-social": mark("done") }, { next: "slow-down", done: 1, of: 4 }],
    ["a mark from another plan", { counselling: mark("done") }, { next: "slow-down", done: 0, of: 4 }],
    ["all done", Object.fromEntries(plan.map((step) => [step, mark("done")])), { next: null, done: 4, of: 4 }],
    ["all put aside", Object.fromEntries(plan.map((step) => [step, mark("not-for-me")])), { next: null, done: 0, of: 0 }],
  ])("%s", (_, marks, progress) => {
    expect(planProgress(plan, marks)).toEqual(progress);
  });

  it("never counts more than there is, and never brings forward what is settled", () => {
    const marks = fc.dictionary(
      fc.constantFrom(...plan, "counselling", "accept-it"),
      fc.constantFrom(...stepStates).map((state) => mark(state)),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(plan), marks, (steps, given) => {
        const { next, done, of } = planProgress(steps, given);
        expect(done).toBeLessThanOrEqual(of);
        expect(of).toBeLessThanOrEqual(steps.length);
        expect(next === null).toBe(done === of);
        if (next) expect([undefined, "doing"]).toContain(given[next]?.state);
      }),
    );
  });
});

it("keeps what was marked in other plans, in the order of time", () => {
  const marks = {
    "accept-it": mark("done", "2026-11-15T10:00:00.000Z"),
    "slow-down": mark("done"),
    counselling: mark("doing", "2026-11-14T10:00:00.000Z"),
  };
  expect(markedElsewhere(plan, marks).map(({ step }) => step)).toEqual(["counselling", "accept-it"]);
});
