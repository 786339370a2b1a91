import type { Counted } from "./counted";
import type { EvidenceTable } from "./evidence";
import type { Weighed } from "./knowledge";

/**
 * Log-odds of slightly, somewhat, strongly: each says twice as much as the one before. One strong answer multiplies the
 * odds by about seven. Finer steps would claim to know more than judgement can give. All three are exact in binary, so
 * a sum does not depend on the order of its parts.
 */
const logOdds: Record<1 | 2 | 3, number> = { 1: 0.5, 2: 1, 3: 2 };

/** The log-odds that a weight of the catalogue stands for. */
export function logOddsOf(weight: Weighed["weight"]): number {
  const size = logOdds[Math.abs(weight) as 1 | 2 | 3];
  return weight < 0 ? -size : size;
}

/** Whether an entry counts: every option it looks at is given. */
function holds(together: readonly number[] | null | undefined, marks: Uint8Array): boolean {
  if (!together) return true;
  for (const option of together) if (marks[option] !== 1) return false;
  return true;
}

/**
 * Adds up what the options that count say of every reason: log-odds, in the order of the reasons, written into `scores`.
 * `hits`, where it is wanted, gets the entries that were added, in the order of the options. Gives how many they are.
 */
export function addUp(table: EvidenceTable, { options, size, marks }: Counted, scores: Float64Array, hits?: Int32Array): number {
  const { starts, reasons, points, together, isFirst } = table;
  scores.set(table.priors);
  let added = 0;
  for (let i = 0; i < size; i++) {
    const option = options[i] as number;
    const end = starts[option + 1] as number;
    for (let entry = starts[option] as number; entry < end; entry++) {
      if (isFirst[entry] === 0 || !holds(together[entry], marks)) continue;
      const reason = reasons[entry] as number;
      scores[reason] = (scores[reason] as number) + (points[entry] as number);
      if (hits) hits[added] = entry;
      added += 1;
    }
  }
  return added;
}

/** The log-odds after one more option, written into `after`. `marks` must hold the new option already. */
export function addOne(table: EvidenceTable, scores: Float64Array, option: number, marks: Uint8Array, after: Float64Array): Float64Array {
  const { starts, reasons, points, together } = table;
  after.set(scores);
  const end = starts[option + 1] as number;
  for (let entry = starts[option] as number; entry < end; entry++) {
    if (!holds(together[entry], marks)) continue;
    const reason = reasons[entry] as number;
    after[reason] = (after[reason] as number) + (points[entry] as number);
  }
  return after;
}

/** Odds by how many halves a score lies behind the highest: scores are sums of halves, and few lie further behind than this. */
const oddsByHalves = Float64Array.from({ length: 128 }, (_, halves) => Math.exp(-halves / 2));

/** Log-odds as parts of a whole, written into `shares`. */
export function sharesOf(scores: Float64Array, shares: Float64Array = new Float64Array(scores.length)): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) if ((scores[i] as number) > highest) highest = scores[i] as number;
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const behind = highest - (scores[i] as number);
    const odds = oddsByHalves[behind * 2] ?? Math.exp(-behind);
    shares[i] = odds;
    sum += odds;
  }
  for (let i = 0; i < scores.length; i++) shares[i] = (shares[i] as number) / sum;
  return shares;
}
