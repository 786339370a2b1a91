import { type Answers, given } from "./answers";
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
const nothing: readonly Weighed[] = [];

/** How many entries of a trace speak for its reason. */
function speaking(trace: readonly Weighed[]): number {
  let count = 0;
  for (const { weight } of trace) if (weight > 0) count += 1;
  return count;
}

/** Words for how well the answers fit: a share alone is not enough where nothing speaks for the reason. */
function fitOf(share: number, score: number, trace: readonly Weighed[]): Fit {
  const speaksFor = speaking(trace);
  if (share >= wellFrom && speaksFor >= 2) return "strong";
  if (share >= partlyFrom && speaksFor >= 1) return "partial";
  return share >= openFrom && score >= 0 ? "open" : "unlikely";
}

/**
 * What the answers say of every reason, best first; equal scores stand in the catalogue's order.
 * Answers that do not apply are left out, a skipped question adds nothing. Nothing here is random or timed.
 */
export function assess(knowledge: Knowledge, answers: Answers): Assessment {
  const { scores, traces } = addUp(knowledge.reasons, given(knowledge.questions, answers));
  const shares = sharesOf(scores);
  const reasons = knowledge.reasons.map(({ id }, i): Assessed => {
    const score = scores[i] ?? 0;
    const share = shares[i] ?? 0;
    const trace = traces[i] ?? nothing;
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
  return speaking(first.trace) >= fewestForFirst;
}
