import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalogue } from "@/lib/catalogue/schema";
import type { Answers } from "@/lib/engine/answers";
import { makeSnapshot } from "@/lib/reflections/snapshot";
import { catalogue as presentCatalogue } from "@/lib/words/usual-catalogue";
import { aCatalogue, aQuestion, aReason, aStep } from "@/tests/builders/a-catalogue";
import { arbitraryAnswers } from "@/tests/builders/arbitrary-answers";
import { today } from "./today";

const then = aCatalogue();
const saved = (answers: Answers, catalogue = then) => ({ ...makeSnapshot(catalogue, answers), journal: { answers } });

/** The catalogue with something of it put otherwise, under a version of its own. */
const changed = (overrides: Partial<Catalogue>) => aCatalogue({ version: "2027-01-01.11111111", ...overrides });
const questionsWithout = (id: string) => then.questions.filter((question) => question.id !== id);
const reasonsWith = (reason: Catalogue["reasons"][number]) => then.reasons.map((each) => (each.id === reason.id ? reason : each));

const grey: Answers = { age: "adult", sky: "grey", seen: ["gulls", "swifts"] };

describe("today's view of an old reflection", () => {
  it("says that nothing differs where only the version does", () => {
    const view = today(changed({}), saved(grey));
    expect(view).toMatchObject({ differs: false, catalogue: { was: then.version, is: "2027-01-01.11111111" }, changed: [] });
  });

  it("leaves what was saved as it was", () => {
    const reflection = saved(grey);
    const before = structuredClone(reflection);
    today(changed({ questions: questionsWithout("sky"), reasons: [] }), reflection);
    expect(reflection).toEqual(before);
  });

  it("sets aside the answer to a question that is gone, and names it", () => {
    const questions = questionsWithout("seen");
    const view = today(changed({ questions }), saved(grey));
    expect(view.setAside).toEqual([{ question: "seen", text: "seen?", chosen: ["Gulls", "Swifts"], why: "no-question" }]);
    expect(view.changed.find(({ id }) => id === "rain")?.evidence).toEqual([{ statement: "You saw gulls", was: 2, is: 0 }]);
    expect(view.differs).toBe(true);
  });

  it("sets aside an option that is gone and takes over the others", () => {
    const questions = then.questions.map((question) =>
      question.id === "seen" ? { ...question, options: question.options.filter(({ id }) => id !== "gulls") } : question,
    );
    const view = today(changed({ questions }), saved(grey));
    expect(view.setAside).toEqual([{ question: "seen", text: "seen?", chosen: ["Gulls"], why: "no-option" }]);
    expect(view.changed.some(({ id }) => id === "sun")).toBe(false);
  });

  it("sets aside options that no longer go together, and an answer that would no longer be asked for", () => {
    const single = then.questions.map((question) => (question.id === "seen" ? { ...question, kind: "single" as const } : question));
    expect(today(changed({ questions: single }), saved(grey)).setAside).toMatchObject([{ question: "seen", why: "not-together" }]);
    const onlyFor = then.questions.map((question) => (question.id === "seen" ? { ...question, onlyFor: ["sky.black"] } : question));
    expect(today(changed({ questions: onlyFor }), saved(grey)).setAside).toMatchObject([
      { question: "seen", chosen: ["Gulls", "Swifts"], why: "not-asked" },
    ]);
  });

  it("takes over one option of several where the question has become one of several, and the other way round", () => {
    const questions = then.questions.map((question) =>
      question.id === "sky"
        ? { ...question, kind: "multi" as const }
        : question.id === "seen"
          ? { ...question, kind: "single" as const }
          : question,
    );
    expect(today(changed({ questions }), saved({ ...grey, seen: ["gulls"] })).differs).toBe(false);
  });

  it("names the words that are others, and counts the answer all the same", () => {
    const questions = then.questions.map((question) => (question.id === "sky" ? { ...question, text: "How was the sky?" } : question));
    const view = today(changed({ questions }), saved(grey));
    expect(view).toMatchObject({ setAside: [], changed: [] });
    expect(view.reworded).toEqual([
      { question: "sky", was: { text: "sky?", chosen: ["grey"] }, is: { text: "How was the sky?", chosen: ["grey"] } },
    ]);
  });

  it("names a question that is new and bears on a reason", () => {
    const questions = [...then.questions, aQuestion("wind", ["north", "south"])];
    const reasons = reasonsWith(aReason("rain", [...(then.reasons[1]?.evidence ?? []), { when: "wind.north", weight: 2 }]));
    expect(today(changed({ questions, reasons }), saved(grey)).newQuestions).toEqual([{ question: "wind", about: "About wind" }]);
  });

  it("shows a reason that is new, and one that is no longer there", () => {
    const reasons = [...then.reasons.filter(({ id }) => id !== "fog"), aReason("hail", [{ when: "sky.grey", weight: 3 }])];
    const { changed: others } = today(changed({ reasons }), saved(grey));
    expect(others.find(({ id }) => id === "hail")).toMatchObject({ was: null, is: { place: expect.any(Number) } });
    expect(others.find(({ id }) => id === "fog")).toMatchObject({ was: { fit: expect.any(String) }, is: null });
  });

  it("says which answer counts otherwise for a reason, and where it stands now", () => {
    const reasons = reasonsWith(
      aReason("rain", [
        { when: "sky.grey", weight: -3 },
        { when: "seen.gulls", weight: 1 },
      ]),
    );
    const view = today(changed({ reasons }), saved(grey));
    expect(view.changed.find(({ id }) => id === "rain")).toMatchObject({
      evidence: [
        { statement: "said grey", was: 2, is: -3 },
        { statement: "You saw gulls", was: 2, is: 1 },
      ],
    });
    expect(view.first?.was).toBe("It may be rain");
  });

  it("names a reason by both titles where it has another", () => {
    const reasons = reasonsWith({ ...(then.reasons[1] as Catalogue["reasons"][number]), title: "It may be a shower" });
    expect(today(changed({ reasons }), saved(grey)).changed).toMatchObject([
      { id: "rain", title: "It may be a shower", renamed: "It may be rain" },
    ]);
  });

  it("says which steps the plan has today", () => {
    const steps = [...then.steps.filter(({ id }) => id !== "sing"), aStep("swim")];
    const stances = then.stances.map((stance) => ({ ...stance, steps: steps.map(({ id }) => id) }));
    const view = today(changed({ steps, stances }), saved(grey));
    const was = makeSnapshot(then, grey).explanation.plan.phases.flatMap((phase) => phase.steps.map(({ id }) => id));
    expect(was).toContain("sing");
    expect(view.plan).toMatchObject({ added: [{ id: "swim", title: "Do swim" }], gone: [{ id: "sing", title: "Do sing" }] });
  });
});

describe("whatever was answered", () => {
  it("the catalogue that it was made with says what it said", () => {
    fc.assert(
      fc.property(arbitraryAnswers(presentCatalogue.questions), (answers) => {
        const view = today(presentCatalogue, saved(answers, presentCatalogue));
        expect(view.differs).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it("every answer that counted is taken over or named, whatever question is gone", () => {
    const answers = arbitraryAnswers(presentCatalogue.questions);
    fc.assert(
      fc.property(answers, fc.constantFrom(...presentCatalogue.questions.map(({ id }) => id)), (given, gone) => {
        const questions = presentCatalogue.questions.filter(({ id }) => id !== gone);
        const view = today({ ...presentCatalogue, questions }, saved(given, presentCatalogue));
        const was = makeSnapshot(presentCatalogue, given).given.find(({ question }) => question === gone);
        const named = view.setAside.find(({ question }) => question === gone);
        expect(named?.chosen ?? []).toEqual(was?.chosen ?? []);
      }),
      { numRuns: 40 },
    );
  });
});
