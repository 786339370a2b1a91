import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/engine/answers";
import { explain } from "@/lib/engine/explain";
import type { ResultFacts } from "@/lib/reflections/journal";
import { catalogue } from "@/lib/words/usual-catalogue";
import { limitsThatFit } from "./limit-fit";

const stateOf = (answers: Answers) => {
  const { plan, safety } = explain(catalogue, answers);
  const steps = plan.phases.flatMap((phase) => phase.steps.map(({ id }) => id));
  return { answers, result: { stance: plan.stance, steps, safety: safety.level } as unknown as ResultFacts };
};
const base: Answers = { age: "adult", bond: "early-dates", feeling: "unsettled", safe: ["none"] };

describe("which limits a plan suggests", () => {
  it("days without contact, where he asked for room", () => {
    expect(limitsThatFit(stateOf({ ...base, "he-said": ["needs-space"] }))).toContain("no-contact");
  });

  it("one message, where the plan says something once", () => {
    const asking = stateOf({ ...base, "distant-for": "one-to-four-weeks", "your-reach": "nothing-yet", "he-said": ["nothing"] });
    expect(limitsThatFit(asking)).toContain("one-message");
  });

  it.each([
    ["afraid of him", { safe: ["afraid"] }],
    ["controlled", { safe: ["controlled"] }],
    ["worried that he may hurt himself", { safe: ["worried-for-him"] }],
    ["not coping", { feeling: "not-coping" }],
    ["sharing a home", { bond: "living-together" }],
  ])("none for somebody who is %s", (_, said) => {
    expect(limitsThatFit(stateOf({ ...base, "he-said": ["needs-space"], ...said }))).toEqual([]);
  });
});

it("the steps it goes by are steps of the catalogue", () => {
  const result = (id: string) => ({ safety: "none", stance: { id: "weigh" }, steps: [id] }) as unknown as ResultFacts;
  const fitting = catalogue.steps.filter(({ id }) => limitsThatFit({ result: result(id), answers: {} }).length > 0);
  // Help, and what one does for oneself, ask for no promise; what leads to him or away from him does.
  expect(fitting.map(({ direction }) => direction)).not.toContain("safety");
  expect(fitting.length).toBe(13);
});
