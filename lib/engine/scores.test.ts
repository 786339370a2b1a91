import { expect, test } from "vitest";
import { sharesOf } from "./scores";

const odds = (scores: number[]) => {
  const all = scores.map((score) => Math.exp(score));
  const sum = all.reduce((total, one) => total + one, 0);
  return all.map((one) => one / sum);
};

test.each([
  ["sums of halves", [2.5, -1, 0, 2.5, 0.5]],
  ["scores of another scale", [0.3, 1.25, -0.75]],
  ["scores far behind the first", [40, -30, 0.5]],
  ["one alone", [-3]],
])("shares are the odds as parts of a whole: %s", (_, scores) => {
  const shares = [...sharesOf(Float64Array.from(scores))];
  odds(scores).forEach((share, i) => {
    expect(shares[i]).toBeCloseTo(share, 12);
  });
});
