import type { Answers } from "./answers";
import { type Counted, count, noneCounted, pick } from "./counted";
import { type EvidenceTable, evidenceTable } from "./evidence";
import type { Fit } from "./explanation";
import type { Knowledge, Weighed } from "./knowledge";
import { addUp, sharesOf } from "./scores";

/** A reason with its score, and the additions the score is made of. */
export type Assessed = {
  id: string;
  /** Sum of log-odds: the prior, and what was added. */
  score: number;
  /** Its part of the whole, 0 to 1, over all reasons. Never shown to people. */
  share: number;
  fit: Fit;
  /** Everything that was added up, in the order of the answers. */
  trace: readonly Weighed[];
};

export type Assessment = { reasons: Assessed[]; canTell: boolean };

/** From which share on a reason fits well, fits partly, or cannot be ruled out. With 25 reasons an even share is 0.04. */
const wellFrom = 0.3;
const partlyFrom = 0.08;
const openFrom = 0.02;

/** The trace of a reason on which no answer bears. Most are of this kind, so it is made once. */
const nothing: Weighed[] = [];

/** Words for how well the answers fit: a share alone is not enough where nothing speaks for the reason. */
export function fitOf(share: number, score: number, speaksFor: number): Fit {
  if (share >= wellFrom && speaksFor >= 2) return "strong";
  if (share >= partlyFrom && speaksFor >= 1) return "partial";
  return share >= openFrom && score >= 0 ? "open" : "unlikely";
}

/** What an assessment is worked out in. Kept for the next one: making room would cost as much as the sums themselves. */
type Desk = {
  counted: Counted;
  hits: Int32Array;
  scores: Float64Array;
  shares: Float64Array;
  order: Int32Array;
  /** How many entries speak for a reason, and all that were added to it. */
  speaksFor: Int32Array;
  traces: Weighed[][];
};

const desks = new WeakMap<EvidenceTable, Desk>();

function deskFor(table: EvidenceTable): Desk {
  const known = desks.get(table);
  if (known) return known;
  const reasons = table.priors.length;
  const desk: Desk = {
    counted: noneCounted(table.options),
    hits: new Int32Array(table.points.length),
    scores: new Float64Array(reasons),
    shares: new Float64Array(reasons),
    order: new Int32Array(reasons),
    speaksFor: new Int32Array(reasons),
    traces: new Array(reasons).fill(nothing),
  };
  desks.set(table, desk);
  return desk;
}

/** The places of the scores from the highest to the lowest, equal ones as they stand; written into `order`. */
function sortPlaces(scores: Float64Array, order: Int32Array): void {
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] as number;
    let at = place;
    for (; at > 0 && (scores[order[at - 1] as number] as number) < score; at--) order[at] = order[at - 1] as number;
    order[at] = place;
  }
}

/** Sorts the entries that were added by reason, in the order of the answers, and counts those that speak for it. */
function trace({ reasons, points, evidence }: EvidenceTable, { hits, traces, speaksFor }: Desk, added: number): void {
  traces.fill(nothing);
  speaksFor.fill(0);
  for (let i = 0; i < added; i++) {
    const entry = hits[i] as number;
    const reason = reasons[entry] as number;
    const piece = evidence[entry] as Weighed;
    const before = traces[reason] as Weighed[];
    if (before === nothing) traces[reason] = [piece];
    else before.push(piece);
    if ((points[entry] as number) > 0) speaksFor[reason] = (speaksFor[reason] as number) + 1;
  }
}

/**
 * What the answers say of every reason, best first; equal scores stand in the catalogue's order.
 * Answers that do not apply are left out, a skipped question adds nothing. Nothing here is random or timed.
 */
export function assess(knowledge: Knowledge, answers: Answers): Assessment {
  const table = evidenceTable(knowledge);
  const desk = deskFor(table);
  const { counted, hits, scores, shares, order, speaksFor, traces } = desk;
  const added = addUp(table, count(table.options, pick(table.options, answers), counted), scores, hits);
  sharesOf(scores, shares);
  sortPlaces(scores, order);
  trace(table, desk, added);
  const reasons: Assessed[] = new Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const place = order[at] as number;
    const score = scores[place] as number;
    const share = shares[place] as number;
    const fit = fitOf(share, score, speaksFor[place] as number);
    reasons[at] = { id: table.ids[place] as string, score, share, fit, trace: traces[place] as Weighed[] };
  }
  return { reasons, canTell: tells(reasons[0]?.fit, speaksFor[order[0] as number] ?? 0) };
}

/** With fewer answers than this speaking for the first reason, an order would be guesswork. */
const fewestForFirst = 2;

/** We can tell something where the first reason stands out, on more than one answer of the person's own. */
export function tells(first: Fit | undefined, speaksFor: number): boolean {
  return (first === "strong" || first === "partial") && speaksFor >= fewestForFirst;
}
