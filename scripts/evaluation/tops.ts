import { rounded } from "./share";

/** In how many of `n` runs one of the right reasons stood first, among the first three, among the first five. */
export type Tops = { n: number; top1: number | null; top3: number | null; top5: number | null };

/** A list of reasons, best first, and those that count as right. */
export type Ranking = { ids: readonly string[]; right: readonly string[] };

/** The place of the first right reason, from 0; infinity where the list has none. */
export function placeOf({ ids, right }: Ranking): number {
  const place = ids.findIndex((id) => right.includes(id));
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

/** How often a right reason was named early. What has no right reason must be left out before. */
export function tops(rankings: readonly Ranking[]): Tops {
  const places = rankings.map(placeOf);
  const within = (few: number) => (places.length === 0 ? null : rounded(places.filter((place) => place < few).length / places.length));
  return { n: places.length, top1: within(1), top3: within(3), top5: within(5) };
}
