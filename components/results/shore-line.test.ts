import { describe, expect, it } from "vitest";
import { type Pull, shoreLines } from "./shore-line";

/** The furthest point of a row, and where it meets the rows above and below. */
function shape(path: string) {
  const numbers = [...path.matchAll(/-?[\d.]+/g)].map(([n]) => Number(n));
  return { top: numbers[0] ?? 0, far: numbers[4] ?? 0, bottom: numbers.at(-2) ?? 0 };
}

const draw = (...pulls: Pull[]) => shoreLines(pulls).map(shape);

describe("shoreLines", () => {
  it("comes in further the more an answer speaks for a reason, and draws back the more it speaks against", () => {
    const reach = ([-3, -2, -1, 1, 2, 3] as const).map((pull) => draw(pull)[0]?.far ?? 0);
    expect(reach).toEqual([...reach].sort((a, b) => a - b));
    expect(new Set(reach).size).toBe(6);
  });

  it("leaves no gap between one row and the next", () => {
    const rows = draw(0, 3, 2, 1, 0, -1, -3, 0);
    rows.slice(1).forEach((row, i) => {
      expect(row.top).toBe(rows[i]?.bottom);
    });
  });

  it("returns to rest between answers that pull different ways, and only part of the way between those that agree", () => {
    const [agreeing] = draw(3, 2);
    const [opposed] = draw(3, -2);
    expect(opposed?.bottom).toBe(36);
    expect(agreeing?.bottom).toBeGreaterThan(36);
    expect(agreeing?.bottom).toBeLessThan(56);
  });
});
