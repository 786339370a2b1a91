import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogue } from "@/lib/words/usual-catalogue";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { arbitraryAnswers } from "@/tests/builders/arbitrary-answers";
import { type Answers, chosen, offered, used } from "./answers";
import { assess } from "./assess";
import { changes } from "./changes";
import { plan } from "./plan";

const fixed = ["age", "safe", "feeling", "hope"];

/** What stands first and what the plan is about, found by assessing and planning in full. */
function inFull(answers: Answers) {
  const assessment = assess(catalogue, answers);
  return { first: assessment.reasons[0]?.id, canTell: assessment.canTell, stance: plan(catalogue, answers, assessment).stance };
}

/** Every other answer to one question, with the result it would have. */
function otherwise(answers: Answers) {
  return offered(catalogue.questions, answers)
    .filter(({ id }) => !fixed.includes(id))
    .flatMap(({ id, kind, options }) => {
      const present = chosen(answers[id]);
      const alone = options.filter((option) => option.alone).map((option) => option.id);
      return options
        .filter((option) => !present.includes(option.id))
        .map((option) => {
          const others = option.alone ? [] : present.filter((other) => !alone.includes(other));
          const answer = kind === "single" ? option.id : [...others, option.id];
          return { question: id, statement: option.statement, ...inFull({ ...answers, [id]: answer }) };
        });
    });
}

test("the changes named are those that assessing every other answer in full would find", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryAnswers(catalogue.questions), (given) => {
      const answers = used(catalogue.questions, given);
      const now = inFull(answers);
      const found = otherwise(answers);
      const named = changes(catalogue, answers);
      for (const change of named) {
        const then = found.find(({ question, statement }) => question === change.question && statement === change.statement);
        const reason = catalogue.reasons.find(({ id }) => id === then?.first);
        const stance = catalogue.stances.find(({ id }) => id === then?.stance);
        expect(change.becomes).toBe(change.of === "reason" ? reason?.title : stance?.title);
        expect(change.becomes).not.toBe(catalogue.reasons.find(({ id }) => id === now.first)?.title);
      }
      const reasons = new Set(found.filter(({ first, canTell }) => canTell && first !== now.first).map(({ first }) => first));
      const stances = new Set(found.filter(({ stance }) => stance !== now.stance).map(({ stance }) => stance));
      expect(named.filter(({ of }) => of === "reason")).toHaveLength(Math.min(3, reasons.size));
      expect(named.filter(({ of }) => of === "plan")).toHaveLength(Math.min(2, stances.size));
    }),
    { numRuns: 25 },
  );
});

test("an answer that opens a question, or closes one, is tried with all that follows from it", () => {
  const weather = aCatalogue();
  const answers = { age: "adult", sky: "black", thunder: "near", seen: ["gulls"] };
  // With a grey sky the thunder no longer counts, and neither does what it said of the storm.
  expect(changes(weather, answers)).toContainEqual(
    expect.objectContaining({ of: "reason", statement: "said grey", becomes: "It may be rain" }),
  );
});
