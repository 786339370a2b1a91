import type { Journal, StepMark } from "@/lib/reflections/journal";
import type { Listed } from "@/lib/reflections/views";

type Marks = Readonly<Record<string, StepMark>>;

/** How far somebody is with a plan. */
export type PlanProgress = {
  /** The step that comes forward: the first in the plan's order that is neither done nor put aside; null where none is left. */
  next: string | null;
  done: number;
  /** The steps that count: those of the plan without the ones put aside. */
  of: number;
};

/** How far the marks bring a plan of these steps, in its order. Marks of steps from other plans do not count here. */
export function planProgress(steps: readonly string[], marks: Marks): PlanProgress {
  const counting = steps.filter((step) => marks[step]?.state !== "not-for-me");
  const open = counting.filter((step) => marks[step]?.state !== "done");
  return { next: open[0] ?? null, done: counting.length - open.length, of: counting.length };
}

/** Steps of earlier plans that were marked and have no place in this one: what was done stays done. */
export function markedElsewhere(steps: readonly string[], marks: Marks): { step: string; mark: StepMark }[] {
  return Object.entries(marks)
    .filter(([step]) => !steps.includes(step))
    .map(([step, mark]) => ({ step, mark }))
    .sort((a, b) => a.mark.at.localeCompare(b.mark.at));
}

/** The state of things now: the newest check-in that can be read, else the reflection itself. */
export function latest(journal: Journal, checkIns: readonly Listed[]): Journal {
  const newest = checkIns.findLast(({ readable }) => readable);
  return newest?.readable ? newest.journal : journal;
}
