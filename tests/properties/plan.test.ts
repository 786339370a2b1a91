import fc from "fast-check";
import { expect, test } from "vitest";
import type { Step } from "@/lib/catalogue/schema";
import { type Answers, anyOf, given as givenBy } from "@/lib/engine/answers";
import { assess } from "@/lib/engine/assess";
import { plan } from "@/lib/engine/plan";
import { catalogue } from "@/lib/words/usual-catalogue";
import { arbitraryAnswers } from "@/tests/builders/arbitrary-answers";

/** How many random answer sets; `npm run test:deep` asks for a million. */
const runs = Number(process.env.PROPERTY_RUNS ?? 100_000);

const steps = new Map(catalogue.steps.map((step) => [step.id, step]));
const lowFeelings = ["feeling.very-anxious", "feeling.low", "feeling.not-coping"];
const urgent = ["safe.afraid", "safe.pressured", "safe.images-threat", "safe.controlled", "safe.self-harm"];
const helpFirst = ["feeling.not-coping", "safe.worried-for-him"];

/** A plan with its steps looked up, and what was said. */
function planned(answers: Answers) {
  const given = givenBy(catalogue.questions, answers);
  const made = plan(catalogue, answers, assess(catalogue, answers));
  const lookUp = (phase: "today" | "this-week" | "later") => made.phases[phase].map(({ id }) => steps.get(id) as Step);
  const phases = { today: lookUp("today"), week: lookUp("this-week"), later: lookUp("later") };
  const all = [...phases.today, ...phases.week, ...phases.later];
  return {
    given,
    made,
    phases,
    all,
    has: (direction: Step["direction"], among = all) => among.some((step) => step.direction === direction),
  };
}

type Planned = ReturnType<typeof planned>;

/** The rules every plan keeps, each by its name; a rule that a plan breaks names itself in the failure. */
const rules: Record<string, (p: Planned) => boolean> = {
  "five to eight steps": ({ all }) => all.length >= 5 && all.length <= 8,
  "no step twice": ({ all }) => new Set(all).size === all.length,
  "the first is done today in under ten minutes": ({ phases }) => (phases.today[0]?.minutes ?? 99) < 10,
  "something inward": ({ has }) => has("inward"),
  "inward first for somebody anxious or low, after help where help is needed": ({ given, phases }) => {
    if (!anyOf(given, lowFeelings)) return true;
    return phases.today.find(({ direction }) => direction !== "safety")?.direction === "inward";
  },
  "danger: help first, nothing toward him, no holding still": ({ given, made, phases, has }) =>
    !anyOf(given, urgent) || (made.stance === "safety" && phases.today[0]?.id === "get-safe-support" && !has("toward") && !has("hold")),
  "not coping, or worried for his life: help first, nothing toward him today": ({ given, phases, has }) =>
    !anyOf(given, helpFirst) || (phases.today[0]?.id === "get-safe-support" && !has("toward", phases.today)),
  "letting go: nothing toward him, no holding still": ({ made, has }) => made.stance !== "let-go" || !(has("toward") || has("hold")),
  "never toward and away together": ({ has }) => !(has("toward") && has("away")),
  "at most one step toward him in a phase": ({ phases }) =>
    Object.values(phases).every((phase) => phase.filter(({ direction }) => direction === "toward").length <= 1),
  "nothing toward him today after reaching out a lot": ({ given, phases, has }) =>
    !anyOf(given, ["your-reach.many-messages", "your-reach.confronted"]) || !has("toward", phases.today),
  "a step toward him says what to do if no answer comes": ({ all }) =>
    all.every(({ direction, noAnswer }) => direction !== "toward" || noAnswer !== undefined),
  "no step against its own conditions": ({ given, all }) =>
    all.every((step) => !anyOf(given, step.notWhen) && (!step.onlyWhen || anyOf(given, step.onlyWhen))),
  "nothing for adults only to anybody else": ({ given, all }) => given.has("age.adult") || all.every(({ adultsOnly }) => !adultsOnly),
  "no two steps that contradict each other": ({ all }) =>
    all.every((a) => all.every((b) => !a.conflictsWith?.some((name) => name === b.id || name === b.direction))),
  "he asked for room: it is given today, and at most the door is left open": ({ given, made, phases, all }) => {
    if (!given.has("he-said.needs-space") || made.stance === "safety" || made.stance === "let-go") return true;
    return (
      phases.today.some(({ id }) => id === "give-space") &&
      all.every(({ direction, id }) => direction !== "toward" || id === "keep-the-door-open")
    );
  },
  "a direction that rests on something says on what, and so does each of its steps": ({ given, made }) => {
    const rests = catalogue.reasons.some(
      ({ stance, evidence }) =>
        stance === made.stance && evidence.some(({ when, weight }) => weight > 0 && [when].flat().every((ref) => given.has(ref))),
    );
    return (
      !rests || (made.because.length > 0 && Object.values(made.phases).every((phase) => phase.every(({ because }) => because.length > 0)))
    );
  },
  "a ground for a step is something the person said": ({ given, made }) =>
    Object.values(made.phases).every((phase) => phase.every(({ because }) => because.every((ref) => given.has(ref)))),
};

test(`every plan keeps every rule, over ${runs} random answer sets`, { timeout: 1_800_000 }, () => {
  fc.assert(
    fc.property(arbitraryAnswers(catalogue.questions), (answers) => {
      const made = planned(answers);
      const broken = Object.entries(rules).filter(([, keeps]) => !keeps(made));
      expect(broken.map(([rule]) => rule)).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test("the same answers always give the same plan, in whatever order they were given", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(arbitraryAnswers(catalogue.questions), (answers) => {
      const turned = Object.fromEntries(Object.entries(answers).reverse());
      const phasesOf = (given: Answers) => plan(catalogue, given, assess(catalogue, given)).phases;
      expect(Object.values(phasesOf(turned)).map((phase) => phase.map(({ id }) => id))).toEqual(
        Object.values(phasesOf(answers)).map((phase) => phase.map(({ id }) => id)),
      );
    }),
    { numRuns: 2_000 },
  );
});

test("every step of the catalogue stands in the plan of somebody", { timeout: 120_000 }, () => {
  const unused = new Set(steps.keys());
  for (const answers of fc.sample(arbitraryAnswers(catalogue.questions), { numRuns: 20_000, seed: 1 })) {
    for (const { id } of planned(answers).all) unused.delete(id);
    if (unused.size === 0) break;
  }
  expect([...unused]).toEqual([]);
});
