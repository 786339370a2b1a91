import { expect, test } from "vitest";
import { catalogue } from "@/lib/words/usual-catalogue";
import { cases } from "@/tests/golden/cases";
import { chosen, given as givenBy } from "./answers";
import { explain } from "./explain";

const answers = cases["cancelled-trip"] ?? {};
const explanation = explain(catalogue, answers);

test.each(Object.entries(cases))("%s: only what the person said is named as a ground", (_, said) => {
  const given = givenBy(catalogue.questions, said);
  for (const reason of explain(catalogue, said).reasons) {
    for (const line of [...reason.for, ...reason.against]) expect(line.options.every((ref) => given.has(ref))).toBe(true);
    for (const open of reason.notAsked) expect([...given].some((ref) => ref.startsWith(`${open.question}.`))).toBe(false);
  }
});

test("evidence stands with the weightiest first, in the person's own terms", () => {
  const first = explanation.reasons[0];
  expect(first?.for[0]).toEqual({
    options: ["before.he-let-me-down"],
    statement: "He had cancelled on you or let you down, shortly before",
    strength: 3,
  });
  const strengths = first?.for.map(({ strength }) => strength) ?? [];
  expect([...strengths].sort((a, b) => b - a)).toEqual(strengths);
});

test("a reason that may fit is told in full, an unlikely one in a sentence", () => {
  for (const { fit, prose, summary } of explanation.reasons) {
    expect(summary).not.toBe("");
    expect(prose === undefined).toBe(fit === "unlikely");
  }
});

test("a skipped question is named as skipped, an open one as not asked", () => {
  const open = explain(catalogue, { ...answers, "his-past": null }).reasons.flatMap(({ notAsked }) => notAsked);
  expect(open).toContainEqual(expect.objectContaining({ question: "his-past", skipped: true }));
  expect(open).toContainEqual(expect.objectContaining({ question: "contact-habits", skipped: false }));
});

test("a change named would indeed put that reason first", () => {
  expect(explanation.changes.length).toBeGreaterThan(0);
  for (const change of explanation.changes.filter(({ of }) => of === "reason")) {
    const question = catalogue.questions.find(({ id }) => id === change.question);
    const option = question?.options.find(({ statement }) => statement === change.statement);
    const others = option?.alone ? [] : chosen(answers[change.question]);
    const answer = question?.kind === "multi" ? [...others, option?.id ?? ""] : (option?.id ?? "");
    expect(explain(catalogue, { ...answers, [change.question]: answer }).reasons[0]?.title).toBe(change.becomes);
  }
});

test("with next to nothing said we cannot tell, and two questions that would help are named", () => {
  const thin = explain(catalogue, { signs: ["replies-slower"] });
  expect(thin.canTell).toBe(false);
  expect(thin.wouldHelp).toHaveLength(2);
  expect(explanation.canTell).toBe(true);
  expect(explanation.wouldHelp).toEqual([]);
});

test("a note for some is shown to those only", () => {
  const ids = (said: typeof answers) => explain(catalogue, said).context.map(({ id }) => id);
  expect(ids({ hope: "reconnect" })).toContain("is-it-worth-it");
  expect(ids({ hope: "calm" })).not.toContain("is-it-worth-it");
  expect(ids({})).toContain("you-cannot-know");
});

test("safety is told in words, the most urgent first", () => {
  const { safety } = explain(catalogue, cases["under-eighteen-with-pictures"] ?? {});
  expect(safety.level).toBe("urgent");
  expect(safety.minor).toBe(true);
  expect(safety.concerns[0]?.id).toBe("safe.images-threat");
});

test("every step of a plan names a source or is marked as ours", () => {
  for (const said of Object.values(cases)) {
    for (const { steps } of explain(catalogue, said).plan.phases) {
      for (const step of steps) expect(step.ours || step.sources.length > 0).toBe(true);
    }
  }
});
