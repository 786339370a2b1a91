import { expect, test } from "vitest";
import { catalogue as real } from "@/lib/words/usual-catalogue";
import { aCatalogue, aQuestion, aReason } from "@/tests/builders/a-catalogue";
import { cases } from "@/tests/golden/cases";
import { assess } from "./assess";
import { couldBring, worthAsking } from "./worth";

const five = ["one", "two", "three", "four", "five"].map((id) => aReason(id, [{ when: `likely.${id}`, weight: 3 }]));
const catalogue = aCatalogue({
  questions: [aQuestion("likely", ["one", "five"]), aQuestion("idle", ["yes", "no"])],
  reasons: five,
  usual: { "likely.one": 0.5, "likely.five": 0.4, "idle.yes": 1 },
});

test("a question is worth what its usual answers would change among the first three", () => {
  const [likely, idle] = worthAsking(catalogue, {});
  expect(likely).toEqual({
    question: expect.objectContaining({ id: "likely" }),
    worth: expect.closeTo((0.4 * (4 + Math.exp(2))) / 5),
    brings: ["five"],
  });
  expect(idle?.worth).toBe(0);
});

test("what has an answer or a skip is not asked again", () => {
  expect(worthAsking(catalogue, { likely: "one", idle: null })).toEqual([]);
});

test("a question that would change what the plan is about is worth asking, though no reason hangs on it", () => {
  const decided = worthAsking(real, { bond: "relationship", signs: ["replies-slower"] });
  expect(decided.find(({ question }) => question.id === "good-times")?.worth).toBeGreaterThan(0);
});

test("one more answer, worked out by itself, gives the order that assessing all of them gives", () => {
  for (const answers of Object.values(cases)) {
    const first = (said: typeof answers) =>
      assess(real, said)
        .reasons.slice(0, 3)
        .map(({ id }) => id);
    for (const { question, worth } of worthAsking(real, answers)) {
      const changes = question.options.some(({ id }) => {
        const after = first({ ...answers, [question.id]: question.kind === "single" ? id : [id] });
        return after.some((reason) => !first(answers).includes(reason));
      });
      if (changes) expect(worth).toBeGreaterThan(0);
    }
  }
});

test("what a question could bring is the same, whatever was answered to it", () => {
  const [likely] = catalogue.questions;
  if (!likely) throw new Error("no question");
  expect(couldBring(catalogue, {}, likely)).toEqual(["five"]);
  expect(couldBring(catalogue, { likely: "five" }, likely)).toEqual(["five"]);
});
