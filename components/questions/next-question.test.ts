import { describe, expect, it } from "vitest";
import { type Answers, offered } from "@/lib/engine/answers";
import { interview } from "@/lib/engine/interview";
import { aQuestion, aReason } from "@/tests/builders/a-catalogue";
import { leftOpen, onward, questionAt } from "./next-question";

const ask = (id: string, onlyFor?: string[]) => aQuestion(id, ["yes", "no"], { onlyFor });
const knowledge = {
  questions: [ask("one"), ask("two", ["one.yes"]), ask("three"), ask("four")],
  reasons: [aReason("busy", [{ when: "one.yes", weight: 1 }])],
  usual: {},
};
const open = (answers: Answers) => leftOpen(offered(knowledge.questions, answers), answers, interview(knowledge, answers));
const from = (leftOpen: string[]) => ({ question: "one", from: "/reflect/check", leftOpen, step: 1 }) as const;

describe("the question on screen", () => {
  const at = (answers: Answers, wanted: string | null) =>
    questionAt(offered(knowledge.questions, answers), interview(knowledge, answers), wanted);

  it("is the one wanted, the first open one where that does not apply, and none at the end", () => {
    expect(at({ one: "yes" }, "four")?.id).toBe("four");
    expect(at({ one: "no" }, "two")?.id).toBe("three");
    expect(at({ one: "no" }, "no-such-question")?.id).toBe("three");
    expect(at({ one: "no", three: null, four: "yes" }, null)).toBeNull();
  });
});

describe("the way on", () => {
  it("leads through the talk and then to the answers", () => {
    expect(onward(knowledge, { one: "no" }, "one", null)).toMatchObject({ place: { question: "three", from: null } });
    expect(onward(knowledge, { one: "no", three: "yes", four: null }, "four", null)).toEqual({ path: "/reflect/check" });
  });

  it("leads through answers already given, one by one", () => {
    expect(onward(knowledge, { one: "no", three: "yes", four: null }, "one", null)).toMatchObject({ place: { question: "three" } });
  });

  it("leads back to where the person came from", () => {
    const answers = { one: "no", three: "yes", four: null };
    expect(onward(knowledge, answers, "one", from(open(answers)))).toEqual({ path: "/reflect/check" });
    expect(onward(knowledge, answers, "one", { ...from([]), from: "/reflect/result" })).toEqual({ path: "/reflect/result" });
  });

  it("first puts what the change called forth, also for somebody who stopped early", () => {
    const complete: Answers = { one: "no", three: "yes", four: null };
    const stopped: Answers = { one: "no", three: "yes" };
    for (const before of [complete, stopped]) {
      const there = onward(knowledge, { ...before, one: "yes" }, "one", from(open(before)));
      expect(there).toMatchObject({ path: "/reflect", place: { question: "two", from: "/reflect/check" } });
    }
  });

  it("does not put what was left open on purpose", () => {
    const before = { one: "no", three: "yes" };
    expect(onward(knowledge, { ...before, three: "no" }, "three", from(open(before)))).toEqual({ path: "/reflect/check" });
  });
});
