import type { Purpose } from "./terms";

/** The steps that a message can be, and what it is then for. */
export const purposeOf: Readonly<Record<string, Purpose>> = {
  "ask-for-clarity": "ask",
  "keep-the-door-open": "door",
  "reassure-him": "reassure",
  "show-appreciation": "reassure",
  "speak-plainly": "affects",
  "talk-about-needs": "needs",
};

/** Whether a step of a plan can be taken by a message that is written on the message page. */
export function isMessage(step: { id: string; direction: string }): boolean {
  return step.direction === "toward" && purposeOf[step.id] !== undefined;
}
