import { expect, test } from "vitest";
import { timelineCaps, timelineLines } from "./timeline-line";

/** Where a segment begins, where it stands beside its entry, and where it ends. */
function points(line: string): number[] {
  const numbers = line.match(/-?[\d.]+/g)?.map(Number) ?? [];
  return [numbers[0], numbers[6], numbers.at(-2)].map((x) => x ?? Number.NaN);
}

test("the calmer somebody was, the further the water has drawn back", () => {
  const feelings = ["okay", "unsettled", "low", "very-anxious", "not-coping"];
  const at = feelings.map((feeling) => points(timelineLines([feeling])[0] ?? "")[1]);
  expect(at).toEqual([...at].sort((a, b) => (a ?? 0) - (b ?? 0)));
  expect(new Set(at).size).toBe(5);
});

test("the line is one: each segment begins where the one before ended, and the caps meet it", () => {
  const feelings = ["okay", "not-coping", null, "low"];
  const lines = timelineLines(feelings).map(points);
  for (const [i, line] of lines.entries()) if (i > 0) expect(line[0]).toBe(lines[i - 1]?.[2]);
  const caps = timelineCaps(feelings);
  expect(caps.first).toContain(`${lines[0]?.[0]} 100`);
  expect(caps.last).toContain(`M${lines.at(-1)?.[2]} 0`);
});
