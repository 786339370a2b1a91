import { expect, test } from "vitest";
import { aCatalogue, aQuestion, aReason } from "@/tests/builders/a-catalogue";
import { interview } from "./interview";

const catalogue = aCatalogue({
  questions: [
    ...aCatalogue().questions,
    aQuestion("mood", ["well", "low"], { topic: "you" }),
    aQuestion("idle", ["yes", "no"], { core: false }),
  ],
});

test("the core questions open the talk, one's own close it", () => {
  expect(interview(catalogue, {}).next).toBe("age");
  expect(interview(catalogue, { age: "adult" }).next).toBe("sky");
  const all = interview(catalogue, { age: "adult", sky: "grey", mood: "well" });
  expect(all).toEqual({ asked: ["age", "sky", "mood"], next: null, left: { least: 0, most: 0 } });
});

test("a question that would tell nothing is not put", () => {
  expect(interview(catalogue, { age: "adult", sky: "grey", seen: ["gulls"] }).next).toBe("mood");
});

test("a skip counts as put", () => {
  expect(interview(catalogue, { age: null }).asked).toEqual(["age"]);
});

test("a changed answer brings up the question it opens, before the rest", () => {
  const before = { age: "adult", sky: "grey", seen: ["nothing"], mood: "well" };
  expect(interview(catalogue, { ...before, sky: "black" }).next).toBe("thunder");
});

test("an answer to a question that the talk does not come to does not disturb it", () => {
  expect(interview(catalogue, { age: "adult", idle: "yes" }).next).toBe("sky");
});

test("the talk goes on with its topic where two questions tell about as much", () => {
  const reasons = ["one", "two", "three"].map((id) => aReason(id, [{ when: "start.a", weight: 1 }]));
  const settling = aReason("four", [
    { when: "first.yes", weight: 3 },
    { when: "second.yes", weight: 3 },
  ]);
  const twoTopics = aCatalogue({
    questions: [
      aQuestion("start", ["a", "b"], { topic: "him" }),
      aQuestion("first", ["yes", "no"], { core: false, topic: "us" }),
      aQuestion("second", ["yes", "no"], { core: false, topic: "him" }),
    ],
    reasons: [...reasons, settling],
    usual: { "first.yes": 0.5, "second.yes": 0.4 },
  });
  expect(interview(twoTopics, { start: null }).next).toBe("second");
});
