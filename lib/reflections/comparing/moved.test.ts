import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "@/lib/engine/explain";
import { catalogue } from "@/lib/words/usual-catalogue";
import { anExplainedReason, anExplanation } from "@/tests/builders/an-explanation";
import { arbitraryAnswers } from "@/tests/builders/arbitrary-answers";
import { isStill, moved } from "./moved";

const line = (option: string, statement: string, strength: 1 | 2 | 3 = 2) => ({ options: [option], statement, strength });
const busy = line("he-said.busy", "He says he is busy");
const silent = line("signs.gone-silent", "He has gone silent", 3);

describe("what moved between two results", () => {
  it("names the answer that brought a reason up, and the one that brought another down", () => {
    const before = anExplanation({
      reasons: [
        anExplainedReason({ id: "life", title: "His life", fit: "strong", for: [busy], against: [] }),
        anExplainedReason({ id: "lost", title: "Lost interest", fit: "open", for: [], against: [] }),
      ],
    });
    const after = anExplanation({
      reasons: [
        anExplainedReason({ id: "lost", title: "Lost interest", fit: "strong", for: [silent], against: [] }),
        anExplainedReason({ id: "life", title: "His life", fit: "open", for: [], against: [silent] }),
      ],
    });
    const { rose, fell, first, plan } = moved(before, after);
    expect(rose).toEqual([
      {
        id: "lost",
        title: "Lost interest",
        was: { fit: "open", place: 1 },
        is: { fit: "strong", place: 0 },
        because: ["He has gone silent"],
        noLonger: [],
      },
    ]);
    expect(fell).toMatchObject([{ id: "life", because: ["He has gone silent"], noLonger: ["He says he is busy"] }]);
    expect(first).toEqual({ was: "His life", is: "Lost interest" });
    expect(plan).toBeNull();
  });

  it("says nothing of a reason that only made room for others", () => {
    const [a, b] = [anExplainedReason({ id: "a", fit: "partial" }), anExplainedReason({ id: "b", fit: "partial" })];
    const risen = { ...b, for: [...b.for, silent] };
    const { rose, fell } = moved(anExplanation({ reasons: [a, b] }), anExplanation({ reasons: [risen, a] }));
    expect(rose.map(({ id }) => id)).toEqual(["b"]);
    expect(fell).toEqual([]);
  });

  it("says where nothing comes first any more, and where the plan is another", () => {
    const after = anExplanation({ canTell: false });
    after.plan.stance = { ...after.plan.stance, id: "weigh", title: "Step back and weigh it" };
    expect(moved(anExplanation(), after)).toMatchObject({
      first: { was: "Something else going on in his life", is: null },
      plan: { was: "Give it room", is: "Step back and weigh it" },
    });
  });
});

describe("whatever was answered before and after", () => {
  const both = fc.tuple(arbitraryAnswers(catalogue.questions), arbitraryAnswers(catalogue.questions));
  // An explanation takes milliseconds, and each run two of them.
  const runs = { numRuns: 40 };

  it("the same answers move nothing", () => {
    fc.assert(
      fc.property(arbitraryAnswers(catalogue.questions), (answers) => {
        expect(isStill(moved(explain(catalogue, answers), explain(catalogue, answers)))).toBe(true);
      }),
      runs,
    );
  });

  it("what rose on the way there fell on the way back", () => {
    fc.assert(
      fc.property(both, ([one, other]) => {
        const [there, back] = [explain(catalogue, one), explain(catalogue, other)];
        const ids = (reasons: readonly { id: string }[]) => reasons.map(({ id }) => id).sort();
        expect(ids(moved(there, back).rose)).toEqual(ids(moved(back, there).fell));
      }),
      runs,
    );
  });

  it("every ground is a statement that only one of the two results rests on", () => {
    fc.assert(
      fc.property(both, ([one, other]) => {
        const [there, back] = [explain(catalogue, one), explain(catalogue, other)];
        const rests = ({ reasons }: typeof there, id: string) => {
          const reason = reasons.find((candidate) => candidate.id === id);
          return [...(reason?.for ?? []), ...(reason?.against ?? [])].map(({ statement }) => statement);
        };
        for (const { id, because, noLonger } of [...moved(there, back).rose, ...moved(there, back).fell]) {
          for (const statement of because) expect(rests(there, id)).not.toContain(statement);
          for (const statement of because) expect(rests(back, id)).toContain(statement);
          for (const statement of noLonger) expect(rests(back, id)).not.toContain(statement);
        }
      }),
      runs,
    );
  });
});
