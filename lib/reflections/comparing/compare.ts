import { chosen } from "@/lib/engine/answers";
import type { Journal, StepMark } from "@/lib/reflections/journal";
import type { GivenAnswer, Reflection } from "@/lib/reflections/views";
import { type BesideReason, type BesideStep, reasonsBeside, stepsBeside } from "./beside";
import { isStill, type Moves, moved } from "./moved";

/** A reflection or a check-in as it was shown, with the marks of its plan, which stand with the reflection. */
export type Side = {
  reflection: Extract<Reflection, { readable: true }>;
  marks: Readonly<Record<string, StepMark>>;
};

/** What was said to one question, in the words of the time; none where it was skipped or not asked. */
export type OtherAnswer = { question: string; text: string; was: string[]; is: string[] };

type MarkedStep = BesideStep & { mark: StepMark | null };

export type Comparison = {
  /** Only those that say something else. */
  answers: OtherAnswer[];
  /** How many answers say the same in both. */
  sameAnswers: number;
  moves: Moves;
  /** Title of what came first; null where we could not tell. */
  first: { was: string | null; is: string | null };
  /** Every reason of the two. */
  reasons: BesideReason[];
  stance: { was: string; is: string };
  steps: { added: MarkedStep[]; gone: MarkedStep[]; kept: MarkedStep[] };
  feeling: { was: Journal["feeling"]; is: Journal["feeling"] };
  /** They were made with different versions of the catalogue. */
  isOfTwoCatalogues: boolean;
};

/** What differs from one reflection or check-in to another. With the two exchanged it says the same the other way round. */
export function compare(before: Side, after: Side): Comparison {
  const [then, now] = [before.reflection, after.reflection];
  const { answers, sameAnswers } = answersBeside(then, now);
  const { added, gone, kept } = stepsBeside(then.explanation.plan, now.explanation.plan);
  const marked = (steps: readonly BesideStep[]): MarkedStep[] =>
    steps.map((step) => ({ ...step, mark: newest(before.marks[step.id], after.marks[step.id]) }));
  return {
    answers,
    sameAnswers,
    moves: moved(then.explanation, now.explanation),
    first: { was: firstTitle(then), is: firstTitle(now) },
    reasons: reasonsBeside(then.explanation, now.explanation),
    stance: { was: then.explanation.plan.stance.title, is: now.explanation.plan.stance.title },
    steps: { added: marked(added), gone: marked(gone), kept: marked(kept) },
    feeling: { was: then.journal.feeling, is: now.journal.feeling },
    isOfTwoCatalogues: then.journal.catalogue !== now.journal.catalogue,
  };
}

const firstTitle = ({ explanation: { canTell, reasons } }: Side["reflection"]) => (canTell ? (reasons[0]?.title ?? null) : null);

/** Two reflections may each have marked the same step. */
function newest(one: StepMark | undefined, other: StepMark | undefined): StepMark | null {
  if (!one || !other) return one ?? other ?? null;
  return one.at < other.at ? other : one;
}

type Given = Pick<Side["reflection"], "given" | "journal">;

function answersBeside(then: Given, now: Given): Pick<Comparison, "answers" | "sameAnswers"> {
  const [was, is] = [byQuestion(then), byQuestion(now)];
  const pairs = [...new Set([...is.keys(), ...was.keys()])]
    .map((question) => ({ question, was: was.get(question), is: is.get(question) }))
    .filter((pair) => [pair.was, pair.is].some((answer) => answer && answer.chosen.length > 0));
  const others = pairs.filter((pair) => !saysTheSame(pair, then, now));
  return {
    answers: others.map(({ question, was, is }) => ({
      question,
      text: is?.text ?? was?.text ?? "",
      was: was?.chosen ?? [],
      is: is?.chosen ?? [],
    })),
    sameAnswers: pairs.length - others.length,
  };
}

const byQuestion = ({ given }: Given) => new Map(given.map((answer) => [answer.question, answer]));

type Pair = { question: string; was: GivenAnswer | undefined; is: GivenAnswer | undefined };

const ordered = (texts: readonly string[]) => JSON.stringify([...texts].sort());

/** An answer is the same where its words are, or where only the words for the same options have changed. */
function saysTheSame({ question, was, is }: Pair, then: Given, now: Given): boolean {
  if (!was || !is) return false;
  if (ordered(was.chosen) === ordered(is.chosen)) return true;
  const [a, b] = [chosen(then.journal.answers[question]), chosen(now.journal.answers[question])];
  // An option that did not count has no words; then the answers are not the same though their ids are.
  return ordered(a) === ordered(b) && was.chosen.length === a.length && is.chosen.length === b.length;
}

/** Whether there is nothing that differs. */
export function isAlike({ answers, moves, reasons, steps, feeling }: Comparison): boolean {
  return (
    answers.length === 0 &&
    isStill(moves) &&
    reasons.every(({ was, is }) => was && is) &&
    steps.added.length + steps.gone.length === 0 &&
    feeling.was?.id === feeling.is?.id
  );
}
