import { describe, expect, it } from "vitest";
import { edge, levels, strand } from "./waterline";

describe("levels", () => {
  it("stands high before the first answer", () => {
    expect(levels([])).toEqual([92]);
  });

  it("draws back at every answer and reaches low water with the last", () => {
    const heights = levels([5, 4, 3, 2, 1]);
    expect(heights).toHaveLength(6);
    expect(heights.every((y, i) => i === 0 || y < (heights[i - 1] ?? 0))).toBe(true);
    expect(heights.at(-1)).toBeCloseTo(12);
  });

  it("leaves old marks where they are when the number of questions turns out otherwise", () => {
    expect(levels([10, 9, 3]).slice(0, 3)).toEqual(levels([10, 9]));
  });

  it("never goes below low water, however wrong the guess was", () => {
    expect(Math.min(...levels([1, 0, -2]))).toBeGreaterThanOrEqual(12);
  });
});

describe("strand", () => {
  it("paints the oldest mark first and the water last", () => {
    expect(strand([92, 80, 70]).map(({ water }) => water)).toEqual([false, false, true]);
  });

  it("draws the same shore for the same answers", () => {
    expect(strand(levels([7, 6]))).toEqual(strand(levels([7, 6])));
  });

  it("does not move a mark that another answer came after", () => {
    const [before] = strand([92, 80]);
    const [after] = strand([92, 80, 70]);
    expect(after?.line).toBe(before?.line);
  });
});

describe("edge", () => {
  it("spans the whole width without a gap or a number that is none", () => {
    const path = edge({ width: 600, y: 20, seed: 4 });
    const ends = [...path.matchAll(/(-?[\d.]+) -?[\d.]+(?=C|$)/g)].map(([, x]) => Number(x));
    expect(path).not.toMatch(/NaN|Infinity|undefined/);
    expect(ends[0]).toBeLessThan(0);
    expect(ends.at(-1)).toBeGreaterThan(600);
  });
});
