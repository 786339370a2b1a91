import { expect, test } from "vitest";
import { courseBox, courseDrawing, courseGrid } from "./course-drawing";
import { tallyBox, tallyDrawing } from "./tally-drawing";

test("a course lies on the line of each level, harder being higher, with the same step in every drawing", () => {
  const { dots } = courseDrawing([0, 1, 2, 3], 5);
  expect(dots.map(({ y }) => y)).toEqual(courseGrid);
  expect(courseGrid).toEqual([...courseGrid].sort((a, b) => b - a));
  expect(courseDrawing([2, 2], 5).dots.map(({ x }) => x)).toEqual(dots.slice(0, 2).map(({ x }) => x));
});

test("a course of any length stays in its box, and one day is enough for a drawing", () => {
  for (const length of [1, 2, 5, 40]) {
    const { dots, line, fill } = courseDrawing(
      Array.from({ length }, (_, n) => n % 4),
      length,
    );
    expect(dots).toHaveLength(length);
    expect(dots.every(({ x, y }) => x >= 0 && x <= courseBox.width && y >= 0 && y <= courseBox.height)).toBe(true);
    expect(new Set(dots.map(({ x }) => x)).size).toBe(length);
    expect(line + fill).not.toMatch(/NaN|undefined|null/);
  }
});

/** How far to the right a path goes. */
const reach = (path: string) =>
  Math.max(
    ...path
      .split(/[A-Z,]/)
      .filter((_, i) => i % 2 === 1)
      .map(Number),
  );

test("a tally reaches as far as its share, and marks what could have been", () => {
  expect(tallyDrawing({ n: 3, of: 4 }).marks).toEqual([0, 75, 150, 225, 300]);
  expect(reach(tallyDrawing({ n: 3, of: 4 }).line)).toBe(225);
  expect(reach(tallyDrawing({ n: 4, of: 4 }).line)).toBe(tallyBox.width);
  expect(tallyDrawing({ n: 0, of: 4 })).toMatchObject({ fill: "", line: "" });
  expect(tallyDrawing({ n: 50, of: 100 })).toMatchObject({ marks: [] });
});
