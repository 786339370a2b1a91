import fc from "fast-check";
import { expect, test } from "vitest";
import { used } from "@/lib/engine/answers";
import { interview, mostExtra } from "@/lib/engine/interview";
import { asApp } from "@/lib/engine/report";
import { catalogue } from "@/lib/words/usual-catalogue";
import { arbitraryAnswers } from "@/tests/builders/arbitrary-answers";

const runs = { numRuns: 200 };
/** A talk is a hundred assessments; on a busy machine a few hundred talks take a while. */
const patient = { timeout: 120_000 };
const core = catalogue.questions.filter((question) => question.core).map(({ id }) => id);

test("a talk puts every core question, no question twice, and ends within its bounds", patient, () => {
  fc.assert(
    fc.property(arbitraryAnswers(catalogue.questions), (wouldSay) => {
      const { asked } = asApp(catalogue, wouldSay);
      expect(asked).toEqual(expect.arrayContaining(core));
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.length).toBeLessThanOrEqual(core.length + mostExtra);
    }),
    runs,
  );
});

test("what is said to be left is true: never fewer questions than the least, never more than the most", patient, () => {
  fc.assert(
    fc.property(arbitraryAnswers(catalogue.questions), (wouldSay) => {
      const { asked, answers } = asApp(catalogue, wouldSay);
      asked.forEach((_, put) => {
        const soFar = Object.fromEntries(asked.slice(0, put).map((id) => [id, answers[id] ?? null]));
        const { left } = interview(catalogue, soFar);
        expect(left.least).toBeLessThanOrEqual(asked.length - put);
        expect(left.most).toBeGreaterThanOrEqual(asked.length - put);
      });
    }),
    runs,
  );
});

test("what is put applies to the person, and replaying the answers gives the same talk", patient, () => {
  fc.assert(
    fc.property(arbitraryAnswers(catalogue.questions), (wouldSay) => {
      const { asked, answers } = asApp(catalogue, wouldSay);
      const replayed = interview(catalogue, answers);
      expect(replayed.asked).toEqual(asked);
      expect(replayed.next).toBeNull();
      const counted = used(catalogue.questions, answers);
      for (const id of asked) expect(counted).toHaveProperty(id);
    }),
    runs,
  );
});
