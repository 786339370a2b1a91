import type { Question } from "@/lib/catalogue/schema";
import { type Feelings, feelings } from "./patterns/feelings";
import { type ComingUp, comingUp } from "./patterns/reasons";
import { type ForecastRecord, record } from "./patterns/record";
import { type Recurring, recurring } from "./patterns/recurring";
import { byTime, type Kept, type Story, stories } from "./patterns/stories";
import { type Timing, untilDistance, untilHere } from "./patterns/timing";

/** With fewer reflections than this nothing is said to recur. */
export const fewestForPatterns = 3;

/** What recurs across everything a person has saved, in counts. The words for it are the screen's. */
export type Patterns = {
  /** How many reflections there are, check-ins left out. */
  reflections: number;
  /** How many of them told of danger, themselves or in a check-in. */
  inDanger: number;
  stories: Pick<Story, "key" | "person" | "since">[];
  feelings: Feelings;
  comingUp: ComingUp[];
  recurring: Recurring[];
  untilDistance: Timing | null;
  untilHere: Timing | null;
  record: ForecastRecord;
};

/**
 * Counts what recurs, by the questions as they are now: an answer they no longer have counts nowhere. The same
 * journals in another order give the same patterns. `early`: there are too few to count anything.
 */
export function patterns(
  kept: readonly Kept[],
  questions: readonly Question[],
): { early: true; reflections: number } | ({ early: false } & Patterns) {
  const reflections = kept.filter(({ journal }) => journal.checkIn === null).sort(byTime);
  if (reflections.length < fewestForPatterns) return { early: true, reflections: reflections.length };
  const all = stories(kept);
  return {
    early: false,
    reflections: reflections.length,
    inDanger: inDanger(reflections, kept),
    stories: all.map(({ key, person, since }) => ({ key, person, since })),
    feelings: feelings(all),
    comingUp: comingUp(all),
    recurring: recurring(reflections, questions),
    untilDistance: untilDistance(reflections, questions),
    untilHere: untilHere(reflections, questions),
    record: record(reflections),
  };
}

const isUrgent = ({ journal }: Kept) => journal.result.safety === "urgent";

/** How many of the reflections told of danger, then or at a check-in since. */
function inDanger(reflections: readonly Kept[], kept: readonly Kept[]): number {
  const since = new Set(kept.filter(isUrgent).map(({ journal }) => journal.checkIn?.of));
  return reflections.filter((each) => isUrgent(each) || since.has(each.id)).length;
}
