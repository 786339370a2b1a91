import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/engine/answers";
import { explain } from "@/lib/engine/explain";
import { catalogue } from "@/lib/words/usual-catalogue";
import { arbitraryAnswers } from "@/tests/builders/arbitrary-answers";
import { isMessage } from "./message-steps";
import { offer, planKnowledge } from "./offer";
import { purposes } from "./terms";

const known = planKnowledge(catalogue);
const early: Answers = { age: "adult", bond: "early-dates", signs: ["replies-slower"], "distant-for": "one-to-four-weeks", safe: ["none"] };

describe("offer", () => {
  it("is open to whoever has told nothing", () => {
    expect(offer(known, {})).toMatchObject({ offered: true, purposes: [...purposes] });
  });

  it.each([["afraid"], ["controlled"], ["self-harm"], ["images-threat"], ["pressured"]])("leads to help instead: %s", (concern) => {
    expect(offer(known, { ...early, safe: [concern] })).toMatchObject({ offered: false, why: "help" });
  });

  it.each<[string, Answers]>([
    ["he has ended it", { ...early, "he-said": ["ended-it"] }],
    ["the person wishes to let go", { ...early, hope: "let-go" }],
    [
      "there was no answer for months",
      { ...early, signs: ["gone-silent"], "distant-for": "over-three-months", "your-reach": "asked-directly" },
    ],
  ])("says not to write where %s", (_, answers) => {
    const made = offer(known, answers);
    expect(made).toMatchObject({ offered: false, why: "let-go" });
    expect(made.because.length).toBeGreaterThan(0);
  });

  it("leaves only the open door where he asked for room", () => {
    const made = offer(known, { ...early, "he-said": ["needs-space"], hope: "reconnect" });
    expect(made.offered ? made.purposes : made.why).toEqual(made.offered ? ["door"] : "room");
  });

  it("does not ask again what was asked already", () => {
    const made = offer(known, { ...early, "your-reach": "asked-directly" });
    expect(made.offered && made.purposes).not.toContain("ask");
  });

  it("puts help beside it for somebody who is not coping", () => {
    const made = offer(known, {
      ...early,
      signs: ["there-in-person"],
      "words-actions": "match-less",
      hope: "reconnect",
      feeling: "not-coping",
    });
    expect(made).toMatchObject({ offered: true, notToday: true, safety: { level: "care" } });
  });

  it("agrees with the plan that is shown, over random answers", { timeout: 60_000 }, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryAnswers(catalogue.questions), (answers) => {
        const made = offer(known, answers);
        const shown = explain(catalogue, answers).plan;
        const steps = shown.phases.flatMap((phase) => phase.steps);
        seen.add(made.offered ? "offered" : made.why);
        if (shown.stance.id === "safety" || shown.stance.id === "let-go") expect(made.offered).toBe(false);
        if (steps.some(({ id }) => id === "stop-chasing")) expect(made.offered).toBe(false);
        // Where the plan links to the page, the page offers what it links for.
        if (steps.some(isMessage)) expect(made.offered).toBe(true);
        if (made.offered) expect(made.purposes).toContain(made.first);
      }),
      { numRuns: 1_500, seed: 7 },
    );
    expect([...seen].sort()).toEqual(["help", "let-go", "offered", "room", "stop"]);
  });

  it("carries no prose to the device but the questions' words", () => {
    const whole = JSON.stringify(catalogue).length;
    expect(JSON.stringify(known).length).toBeLessThan(whole / 2);
  });
});
