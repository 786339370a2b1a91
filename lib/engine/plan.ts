import type { Catalogue, Stance, Step } from "@/lib/catalogue/schema";
import type { Phase, StanceId } from "@/lib/catalogue/terms";
import { type Answers, given as givenBy } from "./answers";
import type { Assessment } from "./assess";
import { arrange } from "./phases";
import { safety as safetyOf } from "./safety";
import { type Stanced, stance as stanceOf } from "./stance";
import { barred, clash } from "./step-rules";

/** A step of a plan, with what brought it there. */
export type PlannedStep = {
  id: string;
  /** The person's own answers that brought it here, written `question.option`, the weightiest first. */
  because: string[];
  /** The reason it answers, where one led to it. */
  reason?: string;
};

export type Plan = { stance: StanceId; because: string[]; phases: Record<Phase, PlannedStep[]> };

/** What is needed of the catalogue to plan. */
export type Planning = Pick<Catalogue, "questions" | "reasons" | "steps" | "stances">;

/** A plan of five to eight steps can be done; seven is the most we offer of our own accord. */
const fewest = 5;
const most = 7;

/** What a step gets for standing first in the list of its stance; each place after it a little less. */
const ofStance = { first: 1.2, perPlace: 0.08 };
/** What a step gets for answering a reason whose share is one; each place after the first a little less. */
const ofReason = { first: 2, perPlace: 0.15 };
/** What a step gets for each answer it suits especially. */
const ofSuiting = 0.9;

type Ranked = { step: Step; score: number; because: string[]; reason?: string };

const asks = "he-said.needs-space";
const lowFeelings = ["feeling.very-anxious", "feeling.low", "feeling.not-coping"];

/** Steps that the person's answers make a part of any plan they may stand in. */
function required(given: ReadonlySet<string>, safety: ReturnType<typeof safetyOf>): Map<string, string[]> {
  const steps = new Map<string, string[]>();
  if (safety.level !== "none") steps.set("get-safe-support", safety.concerns);
  if (given.has(asks)) steps.set("give-space", [asks]);
  return steps;
}

/** A reason as it pulls steps into a plan: its share, the places of the steps that answer it, the answers that speak for it. */
type Pulling = { id: string; stance: StanceId; share: number; steps: readonly string[]; because: string[] };

function pulling(planning: Planning, { reasons }: Assessment): Pulling[] {
  const known = new Map(planning.reasons.map((reason) => [reason.id, reason]));
  return reasons.flatMap(({ id, share, trace }) => {
    const reason = known.get(id);
    if (!reason) return [];
    const speaksFor = trace.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
    return { id, stance: reason.stance, share, steps: reason.steps, because: speaksFor.flatMap(({ when }) => when) };
  });
}

/** The answers a stance rests on: those that led to it by themselves, else those for the strongest reason that would have it. */
function groundsOf(stanced: Stanced, reasons: readonly Pulling[]): string[] {
  if (stanced.because.length > 0) return stanced.because;
  return reasons.find(({ stance, because }) => stance === stanced.id && because.length > 0)?.because ?? [];
}

/** How far a step suits this stance, these reasons and these answers, and which of the answers speak for it. */
function rank(step: Step, stance: Stance, reasons: readonly Pulling[], given: ReadonlySet<string>): Ranked {
  const place = stance.steps.indexOf(step.id);
  let score = place < 0 ? 0 : ofStance.first - place * ofStance.perPlace;
  let strongest = { pull: 0, reason: undefined as string | undefined, because: [] as string[] };
  for (const { id, share, steps, because } of reasons) {
    const order = steps.indexOf(step.id);
    if (order < 0) continue;
    const pull = share * Math.max(0.2, ofReason.first - order * ofReason.perPlace);
    score += pull;
    if (pull > strongest.pull && because.length > 0) strongest = { pull, reason: id, because };
  }
  const suiting = [...(step.suits ?? []), ...(step.onlyWhen ?? [])].filter((ref) => given.has(ref));
  score += ofSuiting * suiting.length;
  const feelings = step.direction === "inward" ? lowFeelings.filter((ref) => given.has(ref)) : [];
  return { step, score, reason: strongest.reason, because: [...suiting, ...feelings, ...strongest.because] };
}

/** Adds the best steps that agree with what is there already, as many of each direction as the stance bears. */
function choose(ranked: readonly Ranked[], stance: Stance, musts: ReadonlyMap<string, string[]>): Ranked[] {
  const taken: Ranked[] = [];
  const agrees = ({ step }: Ranked) => {
    const alike = taken.filter((other) => other.step.direction === step.direction).length;
    return alike < (stance.atMost[step.direction] ?? 0) && taken.every((other) => !clash(step, other.step));
  };
  const take = (candidate: Ranked | undefined) => candidate && taken.push(candidate);
  for (const [id, because] of musts) {
    const must = ranked.find(({ step }) => step.id === id);
    take(must && { ...must, because: [...because, ...must.because] });
  }
  // Something for oneself that can be done at once opens every plan: it is the first step of today.
  if (!taken.some(({ step }) => isOpener(step))) take(ranked.find((candidate) => isOpener(candidate.step) && agrees(candidate)));
  for (const candidate of ranked) {
    if (taken.length >= most) break;
    const wanted = candidate.score > 0 || taken.length < fewest;
    if (wanted && !taken.includes(candidate) && !taken.some(({ step }) => step.id === candidate.step.id) && agrees(candidate))
      take(candidate);
  }
  return taken;
}

/** The first step of a plan takes less than this many minutes. */
const quick = 10;
const isOpener = (step: Step) => step.direction === "inward" && step.phase === "today" && step.minutes < quick;

/**
 * A plan for these answers: what it is about, and steps for today, this week and later that do not contradict
 * one another. The rules of `step-rules.ts` and `phases.ts` hold for every plan, whatever the answers.
 */
export function plan(planning: Planning, answers: Answers, assessment: Assessment): Plan {
  const given = givenBy(planning.questions, answers);
  const safety = safetyOf(given);
  const shares = new Map(assessment.reasons.map(({ id, share }) => [id, share]));
  const stanced = stanceOf(
    planning.reasons,
    given,
    planning.reasons.map(({ id }) => shares.get(id) ?? 0),
    safety,
  );
  const stance = planning.stances.find(({ id }) => id === stanced.id);
  if (!stance) throw new Error(`the catalogue has no stance ${stanced.id}`);
  const reasons = pulling(planning, assessment);
  const grounds = groundsOf(stanced, reasons);
  const ranked = planning.steps
    .filter((step) => !barred(step, stance, given))
    .map((step) => rank(step, stance, reasons, given))
    .sort((a, b) => b.score - a.score);
  const steps = choose(ranked, stance, required(given, safety));
  const phases = arrange(steps, given, safety);
  const shown = ({ step, because, reason }: Ranked): PlannedStep => ({
    id: step.id,
    because: [...new Set([...because, ...(because.length === 0 ? grounds : [])])],
    ...(reason === undefined ? {} : { reason }),
  });
  return {
    stance: stanced.id,
    because: grounds,
    phases: { today: phases.today.map(shown), "this-week": phases["this-week"].map(shown), later: phases.later.map(shown) },
  };
}
