/** How often, of how many; `share` is null where there was nothing to count. */
export type Share = { n: number; hits: number; share: number | null };

/** Four places: more digits than a few dozen cases can fill, and stable to read in a difference. */
export const rounded = (value: number) => Number(value.toFixed(4));

/** How many of these are so. */
export function shareOf(all: readonly boolean[]): Share {
  const hits = all.filter(Boolean).length;
  return { n: all.length, hits, share: all.length === 0 ? null : rounded(hits / all.length) };
}

/** The mean, null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
}
