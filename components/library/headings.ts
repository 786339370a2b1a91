import type { Reason, Step } from "@/lib/catalogue/schema";
import type { Direction, Phase } from "@/lib/catalogue/terms";

/** Where a reason lies, in the order in which the library shows them. */
export const placeHeadings: Record<Reason["where"], string> = {
  "in him": "In him",
  "between you": "Between you",
  "in his life": "In his life",
  "someone else": "Someone else",
};

/** Which way steps lead, in the order in which the library shows them: help, then what is yours, then what is his too. */
export const directionHeadings: Record<Direction, { heading: string; about: string }> = {
  safety: { heading: "Help first", about: "Before anything else, where you or he may not be safe." },
  inward: { heading: "To yourself", about: "These do you good, whatever the reason turns out to be." },
  hold: { heading: "Giving room", about: "A pause, for him and for you. It is not a way to make him chase." },
  toward: { heading: "Toward him", about: "Each is done once, and each says what to do if no answer comes." },
  decide: { heading: "To a decision", about: "Looking at what is there, and at what you need." },
  away: { heading: "Letting go", about: "For when it is over, or when you would rather it were." },
};

export const phaseWords: Record<Phase, string> = {
  today: "Something for today",
  "this-week": "Something for this week",
  later: "Something for later",
};

/** Part of the library's list. The id is good for an anchor. */
export type Group<T> = { id: string; heading: string; about?: string; entries: T[] };

/** All reasons by where they lie, each in the catalogue's order; a place without reasons is left out. */
export function reasonsByPlace<T extends Pick<Reason, "where">>(reasons: readonly T[]): Group<T>[] {
  return Object.entries(placeHeadings)
    .map(([place, heading]) => ({
      id: place.replaceAll(" ", "-"),
      heading,
      entries: reasons.filter(({ where }) => where === place),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** All steps by the way they lead, each in the catalogue's order; a direction without steps is left out. */
export function stepsByDirection<T extends Pick<Step, "direction">>(steps: readonly T[]): Group<T>[] {
  return Object.entries(directionHeadings)
    .map(([way, words]) => ({ id: way, ...words, entries: steps.filter(({ direction }) => direction === way) }))
    .filter(({ entries }) => entries.length > 0);
}
