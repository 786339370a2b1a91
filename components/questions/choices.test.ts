import { describe, expect, it } from "vitest";
import { apart, toggled } from "./choices";

const option = (id: string) => ({ id, label: id, statement: id });
const none = { ...option("none"), alone: true } as const;
const question = { options: [none, option("busy"), option("ex"), option("sorry")] };

describe("what was chosen", () => {
  it("stands in the question's order, however it was ticked", () => {
    expect(toggled(question, ["sorry"], "busy")).toEqual(["busy", "sorry"]);
  });

  it("loses an option that is ticked again", () => {
    expect(toggled(question, ["busy", "ex"], "ex")).toEqual(["busy"]);
    expect(toggled(question, ["none"], "none")).toEqual([]);
  });

  it("never holds an option that stands alone together with another", () => {
    expect(toggled(question, ["busy", "ex"], "none")).toEqual(["none"]);
    expect(toggled(question, ["none"], "ex")).toEqual(["ex"]);
  });

  it("stays as it is where the option is not offered", () => {
    expect(toggled(question, ["busy"], "first-sex")).toEqual(["busy"]);
  });
});

it("options that stand alone come after the or, wherever they stand in the question", () => {
  const { together, alone } = apart(question.options);
  expect([together, alone].map((some) => some.map(({ id }) => id))).toEqual([["busy", "ex", "sorry"], ["none"]]);
});
