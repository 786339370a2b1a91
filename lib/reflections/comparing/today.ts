import type { Catalogue } from "@/lib/catalogue/schema";
import { explain } from "@/lib/engine/explain";
import type { ExplainedReason, Explanation } from "@/lib/engine/explanation";
import type { Journal } from "@/lib/reflections/journal";
import type { Snapshot } from "@/lib/reflections/snapshot";
import { answersToday, type Reworded, type SetAside } from "./answers-today";
import { type BesideReason, type BesideStep, type EvidenceChange, evidenceBeside, reasonsBeside, stepsBeside } from "./beside";
import { isStill, moved } from "./moved";

/** A reason that stands otherwise today, and what counts otherwise for it. */
export type ReasonToday = BesideReason & {
  /** Its title then, where it has another one today. */
  renamed: string | null;
  evidence: EvidenceChange[];
};

/** What the present catalogue says to the answers of a saved reflection, beside what was said then. Kept nowhere. */
export type Today = {
  /** Whether there is anything to say. */
  differs: boolean;
  catalogue: { was: string; is: string };
  /** Answers that no longer count, and those that stand in other words. */
  setAside: SetAside[];
  reworded: Reworded[];
  /** Questions that bear on a reason today, have no answer, and were not among the open ones then. */
  newQuestions: { question: string; about: string }[];
  /** Every reason of the two, for the drawing. */
  reasons: BesideReason[];
  /** Those that differ, best first. */
  changed: ReasonToday[];
  /** What comes first, where that is another one; null where we could not tell. */
  first: { was: string | null; is: string | null } | null;
  plan: { was: string; is: string; added: BesideStep[]; gone: BesideStep[] } | null;
  /** How serious the answers are taken to be, where that is otherwise today, and on what ground. */
  safety: { is: Explanation["safety"]["level"]; concerns: string[] } | null;
};

type Saved = Snapshot & { journal: Pick<Journal, "answers"> };

/** What this catalogue says to the same answers. Nothing of the saved reflection is changed by it. */
export function today(catalogue: Catalogue, { given, explanation: then, journal }: Saved): Today {
  const { answers, setAside, reworded } = answersToday(catalogue, journal.answers, given);
  const now = explain(catalogue, answers);
  const moves = moved(then, now);
  const { added, gone } = stepsBeside(then.plan, now.plan);
  const reasons = reasonsBeside(then, now);
  const changed = reasons.flatMap((reason) => reasonToday(reason, then, now));
  const newQuestions = newlyOpen(then, now, given);
  const isOtherPlan = moves.plan !== null || added.length + gone.length > 0;
  const isOtherSafety = then.safety.level !== now.safety.level;
  return {
    differs:
      setAside.length + reworded.length + newQuestions.length + changed.length > 0 || !isStill(moves) || isOtherPlan || isOtherSafety,
    catalogue: { was: then.catalogue, is: now.catalogue },
    setAside,
    reworded,
    newQuestions,
    reasons,
    changed,
    first: moves.first,
    plan: isOtherPlan ? { was: then.plan.stance.title, is: now.plan.stance.title, added, gone } : null,
    safety: isOtherSafety ? { is: now.safety.level, concerns: now.safety.concerns.map(({ statement }) => statement) } : null,
  };
}

function reasonToday(reason: BesideReason, then: Explanation, now: Explanation): ReasonToday[] {
  const [before, after] = [find(then, reason), find(now, reason)];
  if (!before || !after) return [{ ...reason, renamed: null, evidence: [] }];
  const evidence = evidenceBeside(before, after);
  const renamed = before.title === after.title ? null : before.title;
  if (before.fit === after.fit && evidence.length === 0 && renamed === null) return [];
  return [{ ...reason, renamed, evidence }];
}

const find = ({ reasons }: Explanation, { id }: BesideReason) => reasons.find((reason) => reason.id === id);

/** What is open today and was neither open nor answered then. */
function newlyOpen(then: Explanation, now: Explanation, given: Snapshot["given"]): Today["newQuestions"] {
  const openIn = (reasons: readonly ExplainedReason[]) => reasons.flatMap(({ notAsked }) => notAsked);
  const known = new Set([...openIn(then.reasons), ...given].map(({ question }) => question));
  const about = new Map(openIn(now.reasons).map(({ question, about }) => [question, about]));
  return [...about].filter(([question]) => !known.has(question)).map(([question, about]) => ({ question, about }));
}
