import type { Catalogue } from "@/lib/catalogue/schema";
import { type Phase, phases, type StanceId } from "@/lib/catalogue/terms";
import { type Answers, given, used } from "./answers";
import { assess } from "./assess";
import type { Fit, SafetyLevel } from "./explanation";
import { interview, talk } from "./interview";
import type { Knowledge } from "./knowledge";
import { plan } from "./plan";
import { safety } from "./safety";

/** A result in ids and numbers, for programs: the command line and the evaluation. People are shown an explanation. */
export type Report = {
  catalogue: string;
  /** Every reason, best first; `for` and `against` name options, `question.option`, several that count together joined by "+". */
  reasons: { id: string; fit: Fit; share: number; for: string[]; against: string[] }[];
  canTell: boolean;
  plan: { stance: StanceId } & Record<Phase, string[]>;
  safety: { level: SafetyLevel; concerns: string[] };
  /** The question that would be put next, null when there is none. */
  next: string | null;
};

/** Shares are given to this many places: more would claim a precision that weights on an ordinal scale do not have. */
const places = 4;

const optionOf = (ref: string) => ref.slice(ref.indexOf(".") + 1);

/** What the engine says to these answers. */
export function report(catalogue: Catalogue, answers: Answers): Report {
  const assessment = assess(catalogue, answers);
  const { stance, phases: planned } = plan(catalogue, answers, assessment);
  const { level, concerns } = safety(given(catalogue.questions, answers));
  const ids = Object.fromEntries(phases.map((phase) => [phase, planned[phase].map(({ id }) => id)])) as Record<Phase, string[]>;
  return {
    catalogue: catalogue.version,
    reasons: assessment.reasons.map(({ id, fit, share, trace }) => {
      const named = (sign: 1 | -1) => trace.filter(({ weight }) => Math.sign(weight) === sign).map(({ when }) => [when].flat().join("+"));
      return { id, fit, share: Number(share.toFixed(places)), for: named(1), against: named(-1) };
    }),
    canTell: assessment.canTell,
    plan: { stance, ...ids },
    safety: { level, concerns: concerns.map(optionOf) },
    next: interview(catalogue, answers).next,
  };
}

/**
 * The talk as the app would lead it with somebody who would answer like this: the questions put, in order,
 * and the answers given to them. What they could not say is a skip.
 */
export function asApp(knowledge: Knowledge, wouldSay: Answers): { asked: string[]; answers: Answers } {
  const counted = used(knowledge.questions, wouldSay);
  const { asked, answers } = talk(knowledge, (question) => counted[question] ?? null);
  return { asked, answers };
}
