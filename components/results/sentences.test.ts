import { describe, expect, it } from "vitest";
import type { ExplainedReason, Explanation, Fit } from "@/lib/engine/explanation";
import { duration, inWords, lead, sentence } from "./sentences";

function fitting(fits: Fit[], canTell = true): Explanation {
  return { canTell, reasons: fits.map((fit) => ({ fit }) as ExplainedReason) } as Explanation;
}

describe("lead", () => {
  it("counts what fits well and what fits in part", () => {
    expect(lead(fitting(["strong", "partial", "partial", "partial", "open"]))).toBe(
      "One reason fits your answers well and three fit in part.",
    );
    expect(lead(fitting(["strong", "strong", "partial"]))).toBe("Two reasons fit your answers well and one fits in part.");
  });

  it("says so when nothing fits well", () => {
    expect(lead(fitting(["partial", "open"]))).toBe("One reason fits your answers in part. None fits them well.");
    expect(lead(fitting(["open", "unlikely"]))).toMatch(/^No reason fits your answers well/);
    expect(lead(fitting(["unlikely"]))).toBe("No reason we know of fits your answers.");
  });

  it("counts nothing where we cannot tell", () => {
    expect(lead(fitting(["partial", "open"], false))).toBe("Your answers don’t set one reason clearly above the others.");
  });
});

describe("sentence", () => {
  it("ends with one full stop, whatever it is given", () => {
    expect(sentence("He is busy")).toBe("He is busy.");
    expect(sentence("He is busy.")).toBe("He is busy.");
  });
});

describe("inWords and duration", () => {
  it("say small numbers as words", () => {
    expect([1, 20, 25].map(inWords)).toEqual(["one", "twenty", "25"]);
  });

  it("say how long a beginning takes", () => {
    expect([5, 15, 60, 120].map(duration)).toEqual(["Under ten minutes", "About 15 minutes", "About an hour", "About two hours"]);
  });
});
