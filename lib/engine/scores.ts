import type { Knowledge, Weighed } from "./knowledge";

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

/** One piece of evidence, ready to be added: the reason's place, the options that must all be given, the log-odds. */
type Entry = { reason: number; when: readonly string[]; evidence: Weighed; points: number };

/** A reason, by its place, and the log-odds that an option adds to it. */
type Bearing = { reason: number; points: number };

/**
 * Entries by an option they look at: `first` holds each entry once, `any` under each of its options. `alone` holds the
 * reasons on which an option bears by itself, with the log-odds.
 */
type Index = { rest: Float64Array; first: Map<string, Entry[]>; any: Map<string, Entry[]>; alone: Map<string, Bearing[]> };

const indexes = new WeakMap<Knowledge["reasons"], Index>();

/** Made once for a catalogue, so that an assessment touches only what was answered. */
function indexOf(reasons: Knowledge["reasons"]): Index {
  const known = indexes.get(reasons);
  if (known) return known;
  const rest = Float64Array.from(reasons, ({ prior }) => (prior === undefined ? 0 : logOddsOf(prior)));
  const index: Index = { rest, first: new Map(), any: new Map(), alone: new Map() };
  const put = (map: Map<string, Entry[]>, ref: string, entry: Entry) => map.set(ref, [...(map.get(ref) ?? []), entry]);
  reasons.forEach(({ evidence }, reason) => {
    for (const entry of evidence) {
      const when = typeof entry.when === "string" ? [entry.when] : entry.when;
      const ready = { reason, when, evidence: entry, points: logOddsOf(entry.weight) };
      when.forEach((ref, i) => {
        if (i === 0) put(index.first, ref, ready);
        put(index.any, ref, ready);
      });
      if (when.length > 1) continue;
      const ref = when[0] ?? "";
      index.alone.set(ref, [...(index.alone.get(ref) ?? []), { reason, points: ready.points }]);
    }
  });
  indexes.set(reasons, index);
  return index;
}

/** Whether every option an entry looks at is given; most look at one. */
function holds({ when }: Entry, given: ReadonlySet<string>): boolean {
  if (when.length === 1) return true;
  for (const ref of when) if (!given.has(ref)) return false;
  return true;
}

/** The log-odds of every reason, and what was added to its prior (absent where nothing was), both in the order of `reasons`. */
export function addUp(
  reasons: Knowledge["reasons"],
  given: ReadonlySet<string>,
): { scores: Float64Array; traces: (Weighed[] | undefined)[] } {
  const { rest, first } = indexOf(reasons);
  const scores = rest.slice();
  const traces: (Weighed[] | undefined)[] = new Array(reasons.length).fill(undefined);
  for (const ref of given) {
    const entries = first.get(ref);
    if (entries === undefined) continue;
    for (const entry of entries) {
      if (!holds(entry, given)) continue;
      scores[entry.reason] = (scores[entry.reason] ?? 0) + entry.points;
      const trace = traces[entry.reason];
      if (trace) trace.push(entry.evidence);
      else traces[entry.reason] = [entry.evidence];
    }
  }
  return { scores, traces };
}

/** The log-odds after one more option, given those before it. `given` must hold the new option already. */
export function addOne(reasons: Knowledge["reasons"], scores: Float64Array, ref: string, given: ReadonlySet<string>): Float64Array {
  const after = scores.slice();
  for (const entry of indexOf(reasons).any.get(ref) ?? []) {
    if (holds(entry, given)) after[entry.reason] = (after[entry.reason] ?? 0) + entry.points;
  }
  return after;
}

/** The reasons on which an option bears by itself, with the log-odds; none where it is no evidence. */
export function bearsOn(reasons: Knowledge["reasons"], ref: string): readonly Bearing[] {
  return indexOf(reasons).alone.get(ref) ?? [];
}

/** Log-odds as parts of a whole. Plain loops: an interview calls it a hundred times for each question. */
export function sharesOf(scores: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > highest) highest = score;
  const shares = new Float64Array(scores.length);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const odds = Math.exp((scores[i] ?? 0) - highest);
    shares[i] = odds;
    sum += odds;
  }
  for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] ?? 0) / sum;
  return shares;
}
