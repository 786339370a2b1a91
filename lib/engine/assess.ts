import type { Evidence, Question, Reason } from "@/lib/catalogue/schema";
import { type Answers, refs, used } from "./answers";
import type { Fit } from "./explanation";

/** What the inference needs to know of the catalogue: no prose. */
export type Knowledge = { questions: readonly Question[]; reasons: readonly Pick<Reason, "id" | "prior" | "evidence">[] };

/** A reason with its score, and the additions the score is made of. */
export type Assessed = {
  id: string;
  /** Sum of log-odds: the prior, and what was added. */
  score: number;
  /** Its part of the whole, 0 to 1, over all reasons. Never shown to people. */
  share: number;
  fit: Fit;
  /** Everything that was added up, in the order of the evidence. */
  trace: Evidence[];
};

export type Assessment = { reasons: Assessed[]; canTell: boolean };

/**
 * Log-odds of slightly, somewhat, strongly: each says twice as much as the one before. One strong answer multiplies the
 * odds by about seven. Finer steps would claim to know more than judgement can give.
 */
const logOdds: Record<1 | 2 | 3, number> = { 1: 0.5, 2: 1, 3: 2 };

/** The log-odds that a weight of the catalogue stands for. */
export function logOddsOf(weight: Evidence["weight"]): number {
  const size = logOdds[Math.abs(weight) as 1 | 2 | 3];
  return weight < 0 ? -size : size;
}

type Entry = { reason: number; when: readonly string[]; evidence: Evidence; points: number };

const indexes = new WeakMap<object, Map<string, Entry[]>>();

/** Evidence by the first option it looks at, so that an assessment touches only what was answered. */
function indexOf(reasons: Knowledge["reasons"]): Map<string, Entry[]> {
  const known = indexes.get(reasons);
  if (known) return known;
  const index = new Map<string, Entry[]>();
  reasons.forEach(({ evidence }, reason) => {
    for (const entry of evidence) {
      const when = typeof entry.when === "string" ? [entry.when] : entry.when;
      const first = when[0] as string;
      index.set(first, [...(index.get(first) ?? []), { reason, when, evidence: entry, points: logOddsOf(entry.weight) }]);
    }
  });
  indexes.set(reasons, index);
  return index;
}

/** The sum of log-odds of every reason, and what was added, in the order of `reasons`. */
function addUp(reasons: Knowledge["reasons"], given: ReadonlySet<string>) {
  const index = indexOf(reasons);
  const scores = Float64Array.from(reasons, ({ prior }) => (prior === undefined ? 0 : logOddsOf(prior)));
  const traces: Evidence[][] = reasons.map(() => []);
  for (const ref of given) {
    for (const { reason, when, evidence, points } of index.get(ref) ?? []) {
      if (when.length > 1 && !when.every((other) => given.has(other))) continue;
      scores[reason] = (scores[reason] ?? 0) + points;
      traces[reason]?.push(evidence);
    }
  }
  return { scores, traces };
}

/** Scores (log-odds) as parts of a whole. */
export function sharesOf(scores: ArrayLike<number>): number[] {
  const list = Array.from(scores);
  const highest = Math.max(...list);
  const odds = list.map((score) => Math.exp(score - highest));
  const sum = odds.reduce((total, value) => total + value, 0);
  return odds.map((value) => value / sum);
}

/** The shares of all reasons after these answers, in the order of `reasons`. For choosing what to ask next. */
export function sharesAfter(knowledge: Knowledge, answers: Answers): number[] {
  return sharesOf(addUp(knowledge.reasons, refs(used(knowledge.questions, answers))).scores);
}

/** From which share on a reason fits well, fits partly, or cannot be ruled out. With 25 reasons an even share is 0.04. */
const wellFrom = 0.2;
const partlyFrom = 0.08;
const openFrom = 0.02;

/** Words for how well the answers fit: a share alone is not enough where nothing speaks for the reason. */
function fitOf(share: number, score: number, trace: readonly Evidence[]): Fit {
  const speaksFor = trace.filter((evidence) => evidence.weight > 0).length;
  if (share >= wellFrom && speaksFor >= 2) return "strong";
  if (share >= partlyFrom && speaksFor >= 1) return "partial";
  return share >= openFrom && score >= 0 ? "open" : "unlikely";
}

/**
 * What the answers say of every reason, best first; equal scores stand in the catalogue's order.
 * Answers that do not apply are left out, a skipped question adds nothing. Nothing here is random or timed.
 */
export function assess(knowledge: Knowledge, answers: Answers): Assessment {
  const { scores, traces } = addUp(knowledge.reasons, refs(used(knowledge.questions, answers)));
  const shares = sharesOf(scores);
  const reasons = knowledge.reasons.map(({ id }, i): Assessed => {
    const [score = 0, share = 0, trace = []] = [scores[i], shares[i], traces[i]];
    return { id, score, share, fit: fitOf(share, score, trace), trace };
  });
  reasons.sort((a, b) => b.score - a.score);
  return { reasons, canTell: tells(reasons) };
}

/** With fewer answers than this speaking for the first reason, an order would be guesswork. */
const fewestForFirst = 2;

/** We can tell something where the first reason stands out, on more than one answer of the person's own. */
function tells([first]: readonly Assessed[]): boolean {
  if (!first || (first.fit !== "strong" && first.fit !== "partial")) return false;
  return first.trace.filter((evidence) => evidence.weight > 0).length >= fewestForFirst;
}
