import { chosen } from "@/lib/engine/answers";
import type { Journal, Limit } from "@/lib/reflections/journal";

/** Steps that a stretch without contact carries out or makes easier. */
const forNoContact = ["give-space", "limit-contact", "stop-chasing", "move-on", "accept-it", "stop-overthinking"];

/** Steps in which something is said once; a limit makes it easier to leave it at that. */
const forOneMessage = [
  "ask-for-clarity",
  "speak-plainly",
  "keep-the-door-open",
  "reassure-him",
  "make-amends",
  "talk-about-needs",
  "offer-practical-help",
];

/** Who shares a home cannot go without contact, and a promise that cannot be kept only hurts. */
const sharesHome = "living-together";

/**
 * The limits that this state of things suggests. None where somebody may be in danger or is not coping: then neither
 * silence nor a message is for us to suggest.
 */
export function limitsThatFit({ result, answers }: Pick<Journal, "result" | "answers">): Limit["kind"][] {
  if (result.safety !== "none" || result.stance.id === "safety") return [];
  if (chosen(answers.bond).includes(sharesHome)) return [];
  const has = (steps: readonly string[]) => result.steps.some((step) => steps.includes(step));
  const kinds: Limit["kind"][] = [];
  if (has(forNoContact)) kinds.push("no-contact");
  if (has(forOneMessage)) kinds.push("one-message");
  return kinds;
}
