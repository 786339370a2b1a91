import type { Step } from "@/lib/catalogue/schema";
import { type Phase, phases } from "@/lib/catalogue/terms";
import { anyOf } from "./answers";
import type { Safety } from "./safety";

/** Today is for what can be done today; a long list would not be. */
const most: Record<Phase, number> = { today: 3, "this-week": 3, later: 4 };

const reachedOutALot = ["your-reach.many-messages", "your-reach.confronted"];

type Placed = { step: Step };

/** Help first; then something for oneself; then the rest, as it came. */
function urgency({ step }: Placed): number {
  if (step.direction === "safety") return 0;
  return step.direction === "inward" ? 1 : 2;
}

/**
 * Spreads the chosen steps over the phases, each as early as its nature allows: at most one step toward him in a
 * phase, none of them today for somebody who is not coping, worried for his life, or has reached out a lot already.
 * A step for which no phase has room is left out. Today opens with help where it is needed, else with a step inward.
 */
export function arrange<T extends Placed>(steps: readonly T[], given: ReadonlySet<string>, safety: Safety): Record<Phase, T[]> {
  const notToday = safety.level !== "none" || anyOf(given, reachedOutALot);
  const arranged: Record<Phase, T[]> = { today: [], "this-week": [], later: [] };
  // What has to stand today takes its place before the rest fills it.
  const inOrder = [...steps].sort((a, b) => Number(mustBeToday(b, given)) - Number(mustBeToday(a, given)));
  for (const placed of inOrder) {
    const { step } = placed;
    const from = mustBeToday(placed, given) ? 0 : phases.indexOf(step.phase);
    const phase = phases.slice(from).find((candidate) => {
      const there = arranged[candidate];
      if (there.length >= most[candidate]) return false;
      if (step.direction !== "toward") return true;
      return !(candidate === "today" && notToday) && there.every((other) => other.step.direction !== "toward");
    });
    if (phase) arranged[phase].push(placed);
  }
  arranged.today.sort((a, b) => urgency(a) - urgency(b));
  return arranged;
}

/** Help is for today; so is room, where he asked for it; and what opens the plan is the first thing inward. */
function mustBeToday({ step }: Placed, given: ReadonlySet<string>): boolean {
  return step.direction === "safety" || (step.id === "give-space" && given.has("he-said.needs-space"));
}
