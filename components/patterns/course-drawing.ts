import { scaleLinear, scalePoint } from "d3-scale";
import { curveBumpX, line } from "d3-shape";

/** A box that is stretched to the page's width. Its left edge is the page's own, the first dot stands where the text begins. */
export const courseBox = { width: 300, height: 58 };
const first = 20;
const last = 284;

/** With fewer places the days would lie far apart; with more they draw together. */
const fewestPlaces = 5;

export type CourseDrawing = {
  /** The waterline from the page's edge through every day. */
  line: string;
  /** The water beneath it, running out on the sand after the last day. */
  fill: string;
  dots: { x: number; y: number }[];
};

const round = (n: number) => Math.round(n * 10) / 10;

const height = scaleLinear([0, 3], [48, 6]);

/** The heights of the four levels, lowest first. */
export const courseGrid = [0, 1, 2, 3].map((level) => height(level));

/**
 * How somebody was from day to day, as water that stands the higher the harder it was.
 * @param levels from 0 to 3, oldest first; at least one.
 * @param places how many days the longest of the drawings has, so that all have the same step.
 */
export function courseDrawing(levels: readonly number[], places: number): CourseDrawing {
  const names = Array.from({ length: Math.max(places, levels.length, fewestPlaces) }, (_, place) => place);
  const across = scalePoint(names, [first, last]);
  const dots = levels.map((level, place) => ({ x: round(across(place) ?? first), y: round(height(level)) }));
  const start = dots[0] ?? { x: first, y: courseBox.height };
  const end = dots.at(-1) ?? start;
  const through = line<{ x: number; y: number }>(
    ({ x }) => x,
    ({ y }) => y,
  )
    .curve(curveBumpX)
    .digits(1);
  const drawn = through([{ x: 0, y: start.y }, ...dots]) ?? "";
  const { height: floor } = courseBox;
  return { line: drawn, fill: `${drawn}C${end.x + 10} ${end.y} ${end.x + 14} ${floor - 5} ${end.x + 15} ${floor}H0Z`, dots };
}
