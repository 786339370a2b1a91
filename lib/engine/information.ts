import type { Question } from "@/lib/catalogue/schema";
import { type Knowledge, logOddsOf } from "./assess";

/** How often an option of a multiple choice is ticked when nothing speaks for or against it (about one in eight). */
const tickedAtRest = Math.log(0.12 / 0.88);

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** For each option, how likely it is under each reason: `[option][reason]`. */
type Likelihood = number[][];

const likelihoods = new WeakMap<Knowledge["reasons"], Map<string, Likelihood>>();

/** The log-odds each option adds to each reason, by itself; combinations are left out, as the other answer is unknown. */
function pointsOf(reasons: Knowledge["reasons"], question: Question): number[][] {
  return question.options.map((option) =>
    reasons.map(({ evidence }) => {
      const ref = `${question.id}.${option.id}`;
      return evidence.reduce((sum, entry) => (entry.when === ref ? sum + logOddsOf(entry.weight) : sum), 0);
    }),
  );
}

/** Under a reason, the options of a single choice share out one answer; those of a multiple choice stand alone. */
function likelihoodOf(reasons: Knowledge["reasons"], question: Question): Likelihood {
  const byQuestion = likelihoods.get(reasons) ?? new Map<string, Likelihood>();
  likelihoods.set(reasons, byQuestion);
  // A question may be offered with fewer options to some; the number tells the variants apart.
  const key = `${question.id}/${question.options.length}`;
  const known = byQuestion.get(key);
  if (known) return known;
  const points = pointsOf(reasons, question);
  const totals = reasons.map((_, r) => points.reduce((sum, row) => sum + Math.exp(row[r] ?? 0), 0));
  const likelihood = points.map((row) =>
    row.map((point, r) => (question.kind === "single" ? Math.exp(point) / (totals[r] ?? 1) : sigmoid(tickedAtRest + point))),
  );
  byQuestion.set(key, likelihood);
  return likelihood;
}

/** How much one event with these likelihoods would change the shares on average: p(o) times the divergence after it. */
function gain(likely: readonly number[], shares: readonly number[]): number {
  const chance = likely.reduce((sum, value, r) => sum + value * (shares[r] ?? 0), 0);
  if (chance <= 0) return 0;
  return likely.reduce((sum, value, r) => (value > 0 ? sum + (shares[r] ?? 0) * value * Math.log(value / chance) : sum), 0);
}

/**
 * Expected information (nats) of a question about the reasons, given their present shares: how far the shares would
 * move, on average over the answers. For a multiple choice it is the sum over its options, an upper bound.
 */
export function expectedInformation(knowledge: Knowledge, question: Question, shares: readonly number[]): number {
  const rows = likelihoodOf(knowledge.reasons, question);
  return rows.reduce((sum, row) => {
    const ticked = gain(row, shares);
    if (question.kind === "single") return sum + ticked;
    return (
      sum +
      ticked +
      gain(
        row.map((value) => 1 - value),
        shares,
      )
    );
  }, 0);
}
