/*
 * How the water is drawn. Everything is a pure function of its arguments, so the same answer always leaves
 * the same mark, on the server and on the device alike.
 */

/** Small repeatable noise; Math.random would redraw the shore at every visit. */
function seeded(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
  for (let i = 0; i < 6; i++) next();
  return next;
}

/** One decimal is finer than a screen shows, and keeps the paths short. */
const short = (n: number) => String(Number(n.toFixed(1)));

/** The slow bend of the beach. All lines share it, so they lie like contours. */
function beach(x: number, drift: number, sway: number): number {
  return sway * (7 * Math.sin(x / 243 + 1.1 + drift) + 4 * Math.sin(x / 131 + 0.4 + drift * 1.7));
}

export type EdgeShape = {
  width?: number;
  /** Height at which the edge lies. */
  y: number;
  /** How far the lobes belly toward land, and how wide they are. */
  depth?: number;
  min?: number;
  max?: number;
  seed: number;
  drift?: number;
  sway?: number;
  /** 1 as drawn, less for the quieter lines further out. */
  flatten?: number;
};

/** One edge, as an SVG path: unequal lobes bellying toward the land, meeting in small soft cusps that point to the sea. */
export function edge({ width = 1920, y, depth = 11, min = 120, max = 360, seed, drift = 0, sway = 0.8, flatten = 1 }: EdgeShape): string {
  const random = seeded(seed);
  const lobes: { x: number; width: number; belly: number; cusp: number; middle: number }[] = [];
  let x = -(40 + min * random());
  while (x < width + 60) {
    const u = random();
    const lobe = min + (max - min) * u * u * 0.9 + (max - min) * 0.1 * random();
    const belly = depth * (0.5 + 0.6 * Math.sqrt(lobe / max)) * (0.8 + 0.4 * random());
    lobes.push({ x, width: lobe, belly, cusp: (random() - 0.5) * depth * 0.5, middle: 0.44 + 0.14 * random() });
    x += lobe;
  }
  const height = (at: number, cusp: number) => y + (beach(at, drift, sway) + cusp) * flatten;

  let path = "";
  lobes.forEach((lobe, i) => {
    const after = lobes[i + 1] ?? { x, cusp: 0 };
    const from = height(lobe.x, lobe.cusp);
    const to = height(after.x, after.cusp);
    const belly = lobe.belly * flatten;
    const xm = lobe.x + lobe.width * lobe.middle;
    const ym = (from + to) / 2 + belly;
    const tilt = (to - from) * 0.22;
    const soft = Math.min(12, lobe.width * 0.06);
    if (i === 0) path = `M${short(lobe.x)} ${short(from)}`;
    path += curve(lobe.x + soft, from + belly * 0.18, lobe.x + lobe.width * 0.16, ym - tilt, xm, ym);
    path += curve(after.x - lobe.width * 0.2, ym + tilt, after.x - soft, to + belly * 0.22, after.x, to);
  });
  return path;
}

function curve(...points: [number, number, number, number, number, number]): string {
  return `C${points.map(short).join(" ")}`;
}

/** An edge with everything on the sea's side of it filled. */
export function filled(line: string): string {
  return `${line}V-400H-200Z`;
}

/**
 * Where the water stands before the first answer and after each.
 * @param left for each answer, how many questions were likely still to come, that one included. A mark stays
 *   where it was left even if that number changes later, so replaying the answers draws the same shore.
 * @returns heights in a drawing whose land is below: `left.length + 1` of them, falling from `high` towards `low`.
 */
export function levels(left: readonly number[], { high = 92, low = 12 }: { high?: number; low?: number } = {}): number[] {
  const heights = [high];
  let y = high;
  for (const n of left) {
    y -= (y - low) / Math.max(1, n);
    heights.push(y);
  }
  return heights;
}

export type Mark = { water: boolean; line: string; fill: string; lining: string[] };

/**
 * The strand, painted from the oldest mark to the water. Each mark is filled with wet sand and so covers
 * the parts of older ones that it reached: that is what makes them look left behind, not ruled.
 */
export function strand(heights: readonly number[]): Mark[] {
  return heights.map((y, k) => {
    const at = { y, seed: k * 17 + 5, drift: k * 0.1 };
    const line = edge(at);
    const water = k === heights.length - 1;
    return { water, line, fill: filled(line), lining: water ? lining(at) : [] };
  });
}

/** Three finer lines inside the water, as on an old chart, so that it never reads as sky. */
function lining(at: EdgeShape): string[] {
  const lines = [
    { back: 7, flatten: 0.82 },
    { back: 17, flatten: 0.6 },
    { back: 31, flatten: 0.42 },
  ];
  return lines.map(({ back, flatten }) => edge({ ...at, y: at.y - back, flatten }));
}
