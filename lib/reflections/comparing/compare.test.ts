import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/engine/answers";
import { makeSnapshot } from "@/lib/reflections/snapshot";
import { makeJournal } from "@/lib/reflections/stored/make-journal";
import { catalogue } from "@/lib/words/usual-catalogue";
import { aJournal } from "@/tests/builders/a-journal";
import { aReflection } from "@/tests/builders/a-reflection";
import { anExplainedReason, anExplainedStep, anExplanation } from "@/tests/builders/an-explanation";
import { arbitraryAnswers } from "@/tests/builders/arbitrary-answers";
import { type Comparison, compare, isAlike, type Side } from "./compare";

const side = (reflection: Side["reflection"], marks: Side["marks"] = {}): Side => ({ reflection, marks });
const given = (question: string, ...chosen: string[]) => ({ question, text: `${question}?`, chosen });

/** As it would be saved. */
function saved(answers: Answers): Side {
  const snapshot = makeSnapshot(catalogue, answers);
  const journal = makeJournal(snapshot, {
    savedAt: "2026-11-12T21:30:00.000Z",
    answers,
    person: "",
    forecast: null,
    notes: "",
    checkIn: null,
  });
  return side({ ...aReflection(), ...snapshot, journal });
}

describe("two reflections side by side", () => {
  it("lists the answers that say something else, in the words they had, and counts the rest", () => {
    const before = side(aReflection({ given: [given("pace", "Slow"), given("signs", "Cancels", "Silent"), given("hope")] }));
    const after = side(aReflection({ given: [given("pace", "Fast"), given("signs", "Silent", "Cancels"), given("bond", "Married")] }));
    expect(compare(before, after)).toMatchObject({
      answers: [
        { question: "pace", was: ["Slow"], is: ["Fast"] },
        { question: "bond", text: "bond?", was: [], is: ["Married"] },
      ],
      sameAnswers: 1,
    });
  });

  it("takes a skip and a question that was not asked for the same", () => {
    const before = side(aReflection({ given: [given("hope")] }));
    expect(compare(before, side(aReflection({ given: [] }))).answers).toEqual([]);
  });

  it("knows an option again by its id where its words have changed since", () => {
    const before = side(aReflection({ journal: { answers: { pace: "slow" } }, given: [given("pace", "Slowly")] }));
    const after = side(aReflection({ journal: { answers: { pace: "slow" } }, given: [given("pace", "At a slow pace")] }));
    expect(compare(before, after)).toMatchObject({ answers: [], sameAnswers: 1 });
  });

  it("says which steps are new, gone and kept, and how far the person is with each", () => {
    const plan = (...ids: string[]) =>
      anExplanation({
        plan: { ...anExplanation().plan, phases: [{ phase: "today", steps: ids.map((id) => anExplainedStep({ id, title: id })) }] },
      });
    const done = { state: "done", at: "2026-11-13T08:00:00.000Z", note: "" } as const;
    const doing = { state: "doing", at: "2026-11-12T08:00:00.000Z", note: "" } as const;
    const before = side(aReflection({ explanation: plan("walk", "read") }), { walk: doing, read: done });
    const after = side(aReflection({ explanation: plan("sing", "walk") }), { walk: done });
    expect(compare(before, after).steps).toEqual({
      added: [{ id: "sing", title: "sing", mark: null }],
      gone: [{ id: "read", title: "read", mark: done }],
      kept: [{ id: "walk", title: "walk", mark: done }],
    });
  });

  it("shows a reason that only one of two catalogues knows", () => {
    const before = side(aReflection({ explanation: anExplanation({ reasons: [anExplainedReason({ id: "old", title: "Old" })] }) }));
    const after = side(
      aReflection({
        explanation: anExplanation({ reasons: [anExplainedReason({ id: "new", title: "New" })] }),
        journal: { catalogue: "2027-01-01.0a1b2c3d" },
      }),
    );
    const comparison = compare(before, after);
    expect(comparison.reasons).toEqual([
      { id: "new", title: "New", was: null, is: { fit: "strong", place: 0 } },
      { id: "old", title: "Old", was: { fit: "strong", place: 0 }, is: null },
    ]);
    expect(comparison.isOfTwoCatalogues).toBe(true);
    expect(isAlike(comparison)).toBe(false);
  });

  it("says how the person was, then and then", () => {
    const low = { id: "low", label: "Low" };
    const after = side({ ...aReflection(), journal: aJournal({ feeling: low }) });
    const comparison = compare(side(aReflection()), after);
    expect(comparison.feeling).toEqual({ was: null, is: low });
    expect(isAlike(comparison)).toBe(false);
  });
});

describe("whatever was answered", () => {
  // Each run explains results, and an explanation takes milliseconds.
  const runs = { numRuns: 40 };
  const answers = arbitraryAnswers(catalogue.questions);

  it("nothing differs from itself", () => {
    fc.assert(
      fc.property(answers, (one) => {
        expect(isAlike(compare(saved(one), saved(one)))).toBe(true);
      }),
      runs,
    );
  });

  it("exchanged, it says the same the other way round", () => {
    const turned = ({ answers, sameAnswers, first, reasons, stance, steps, feeling }: Comparison) => ({
      answers: answers.map(({ was, is, ...rest }) => ({ ...rest, was: is, is: was })).sort(byQuestion),
      sameAnswers,
      first: { was: first.is, is: first.was },
      reasons: reasons.map(({ was, is, ...rest }) => ({ ...rest, was: is, is: was })),
      stance: { was: stance.is, is: stance.was },
      steps: { added: steps.gone, gone: steps.added, kept: [...steps.kept].sort(byId) },
      feeling: { was: feeling.is, is: feeling.was },
    });
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        const [there, back] = [compare(saved(one), saved(other)), compare(saved(other), saved(one))];
        const { answers, sameAnswers, first, reasons, stance, steps, feeling } = back;
        expect(turned(there)).toEqual({
          answers: [...answers].sort(byQuestion),
          sameAnswers,
          first,
          reasons,
          stance,
          steps: { ...steps, kept: [...steps.kept].sort(byId) },
          feeling,
        });
        expect(isAlike(there)).toBe(isAlike(back));
      }),
      runs,
    );
  });
});

const byQuestion = (a: { question: string }, b: { question: string }) => a.question.localeCompare(b.question);
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
