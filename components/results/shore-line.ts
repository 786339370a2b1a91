/*
 * The line that runs down beside the evidence. One segment a row, in a box of 72 by 100 that is stretched to the row;
 * at rest it stands at 36, further right is toward the answer, further left is away from it.
 */

const REST = 36;

/** Signed: toward is positive, away is negative, 0 is at rest. */
export type Pull = -3 | -2 | -1 | 0 | 1 | 2 | 3;

const SWING: Record<Pull, number> = { 3: 65, 2: 56, 1: 46, 0: REST, [-1]: 27, [-2]: 18, [-3]: 8 };

/** Neighbours that pull the same way return only this far toward rest between them. */
const HELD = 0.42;

/** Bellies a little above or below the middle, in turn, so that no two waves in a row look stamped. */
const BELLIES = [46, 53, 48, 50] as const;

/** Where two rows meet. */
function between(a: Pull, b: Pull): number {
  if (a * b <= 0) return REST;
  const nearer = Math.abs(a) < Math.abs(b) ? a : b;
  return REST + HELD * (SWING[nearer] - REST);
}

const short = (n: number) => String(Number(n.toFixed(1)));

/**
 * The line beside each row, as SVG paths, in the order of the rows.
 * @param pulls how far each row pulls; 0 for a heading or for "nothing you have told us".
 */
export function shoreLines(pulls: readonly Pull[]): string[] {
  return pulls.map((pull, i) => {
    const top = short(between(pulls[i - 1] ?? 0, pull));
    const bottom = short(between(pull, pulls[i + 1] ?? 0));
    // At rest it is still drawn by hand.
    if (pull === 0) return i % 2 === 0 ? `M${top} 0C36.8 34 35.2 66 ${bottom} 100` : `M${top} 0C35.2 34 36.8 66 ${bottom} 100`;
    const x = SWING[pull];
    const belly = BELLIES[i % BELLIES.length] ?? 50;
    return `M${top} 0C${top} 16 ${x} ${belly - 30} ${x} ${belly}S${bottom} 84 ${bottom} 100`;
  });
}

/** Where nothing was asked the line is straight, and drawn dashed. */
export const UNASKED = "M36 0V100";

/** How the line comes in from the page's edge above the rows, and goes back below them. */
export const CAPS = {
  first: { line: "M-108 22C-84 6 -58 6 -34 16C-8 27 36 34 36 100", close: "H-108Z" },
  last: { line: "M36 0C36 56 2 66 -30 76C-56 84 -84 78 -108 90", close: "V0Z" },
} as const;
