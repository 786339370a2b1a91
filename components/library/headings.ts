import type { Reason, Step } from "@/lib/catalogue/schema";
import type { Direction } from "@/lib/catalogue/terms";
import type { Translator } from "@/lib/words/translator";

/** Where a reason lies, in the order in which the library shows them, each with the name of its words. */
export const places = {
  "in him": "inside",
  "between you": "between",
  "in his life": "life",
  "someone else": "someone",
} as const satisfies Record<Reason["where"], string>;

/** Which way steps lead, in the order in which the library shows them: help, then what is yours, then what is the other's too. */
const ways = ["safety", "inward", "hold", "toward", "decide", "away"] as const satisfies Direction[];

/** Part of the library's list. The id is good for an anchor. */
export type Group<T> = { id: string; heading: string; about?: string; entries: T[] };

/** All reasons by where they lie, each in the catalogue's order; a place without reasons is left out. */
export function reasonsByPlace<T extends Pick<Reason, "where">>(reasons: readonly T[], t: Translator<"library">): Group<T>[] {
  return Object.entries(places)
    .map(([place, name]) => ({
      id: place.replaceAll(" ", "-"),
      heading: t(`places.${name}`),
      entries: reasons.filter(({ where }) => where === place),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** All steps by the way they lead, each in the catalogue's order; a direction without steps is left out. */
export function stepsByDirection<T extends Pick<Step, "direction">>(steps: readonly T[], t: Translator<"library">): Group<T>[] {
  return ways
    .map((way) => ({
      id: way,
      heading: t(`directions.${way}.heading`),
      about: t(`directions.${way}.about`),
      entries: steps.filter(({ direction }) => direction === way),
    }))
    .filter(({ entries }) => entries.length > 0);
}
