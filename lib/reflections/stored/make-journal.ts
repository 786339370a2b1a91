import { type Answers, chosen } from "@/lib/engine/answers";
import type { Explanation } from "@/lib/engine/explanation";
import type { CheckIn, Forecast, Journal, ResultFacts } from "@/lib/reflections/journal";
import type { Snapshot } from "@/lib/reflections/snapshot";
import { type Words, writeWords } from "@/lib/words/words";

/** What a journal begins with beside its snapshot. */
type Beginning = {
  savedAt: string;
  /** The words of the snapshot, where they are known. */
  words?: Words | undefined;
  answers: Answers;
  notes: string;
  person: string;
  forecast: Omit<Forecast, "at"> | null;
  checkIn: CheckIn | null;
};

/** The journal of a reflection that is saved now. */
export function makeJournal({ given, explanation }: Snapshot, beginning: Beginning): Journal {
  const { savedAt, words, answers, notes, person, forecast, checkIn } = beginning;
  const [feeling] = chosen(answers.feeling);
  const [label] = given.find(({ question }) => question === "feeling")?.chosen ?? [];
  return {
    savedAt,
    catalogue: explanation.catalogue,
    ...(words && { words: writeWords(words) }),
    answers,
    feeling: feeling && label ? { id: feeling, label } : null,
    result: factsOf(explanation),
    notes: { text: notes, version: 1 },
    person,
    steps: {},
    limit: null,
    forecast: forecast && saysSomething(forecast) ? { ...forecast, at: savedAt } : null,
    outcome: null,
    checkIn,
  };
}

/** A forecast that names no reason is none. */
export const saysSomething = ({ fear, guess }: Pick<Forecast, "fear" | "guess">) => fear.length + guess.length > 0;

function factsOf({ canTell, reasons, plan, safety }: Explanation): ResultFacts {
  return {
    canTell,
    reasons: reasons.map(({ id, fit }) => ({ id, fit })),
    title: (canTell && reasons[0]?.title) || null,
    stance: { id: plan.stance.id, title: plan.stance.title },
    steps: plan.phases.flatMap(({ steps }) => steps.map(({ id }) => id)),
    safety: safety.level,
  };
}
