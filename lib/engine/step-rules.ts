import type { Stance, Step } from "@/lib/catalogue/schema";
import { anyOf } from "./answers";

/** The one step toward him that agrees with a wish for room. */
const besideRoom = "keep-the-door-open";

/**
 * Whether a step has no place in this person's plan: its own conditions, their age, the directions the stance bears,
 * and, where he asked for room, every step toward him but leaving the door open.
 */
export function barred(step: Step, stance: Stance, given: ReadonlySet<string>): boolean {
  if (stance.atMost[step.direction] === undefined) return true;
  if (anyOf(given, step.notWhen)) return true;
  if (step.onlyWhen && !anyOf(given, step.onlyWhen)) return true;
  if (step.adultsOnly && !given.has("age.adult")) return true;
  return step.direction === "toward" && given.has("he-said.needs-space") && step.id !== besideRoom;
}

/** Whether two steps contradict each other: they say so themselves, or one goes toward him and the other away. */
export function clash(a: Step, b: Step): boolean {
  const names = (step: Step, other: Step) => step.conflictsWith?.some((name) => name === other.id || name === other.direction) ?? false;
  const apart = [a.direction, b.direction];
  return names(a, b) || names(b, a) || (apart.includes("toward") && apart.includes("away"));
}
