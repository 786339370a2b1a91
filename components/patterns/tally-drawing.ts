import { scaleLinear } from "d3-scale";
import { area, curveBumpX, line } from "d3-shape";

/** A box that is stretched to the width of the text. */
export const tallyBox = { width: 300, height: 16 };
const top = 4;
const floor = 15;

/** From so many on, a mark for each would be a hatching. */
const mostMarks = 20;

/** So far before its end the water begins to run out. */
const slope = 12;

export type TallyDrawing = { fill: string; line: string; marks: number[] };

type Point = { x: number; y: number };

/** So many of so many, as water over a stretch of sand with a mark for each. With none the sand is dry. */
export function tallyDrawing({ n, of }: { n: number; of: number }): TallyDrawing {
  const across = scaleLinear([0, Math.max(of, 1)], [0, tallyBox.width]);
  const marks = of > mostMarks ? [] : Array.from({ length: of + 1 }, (_, i) => Math.round(across(i) * 10) / 10);
  if (n === 0) return { fill: "", line: "", marks };
  const end = across(n);
  const points: Point[] = [
    { x: 0, y: top },
    { x: Math.max(0, end - slope), y: top },
    { x: end, y: floor },
  ];
  const x = (point: Point) => point.x;
  const fill = area<Point>(x, floor, ({ y }) => y)
    .curve(curveBumpX)
    .digits(1);
  const edge = line<Point>(x, ({ y }) => y)
    .curve(curveBumpX)
    .digits(1);
  return { fill: fill(points) ?? "", line: edge(points) ?? "", marks };
}
