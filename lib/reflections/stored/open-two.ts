import type { Side } from "@/lib/reflections/comparing/compare";
import type { Journal } from "@/lib/reflections/journal";
import type { Reflection } from "@/lib/reflections/views";
import type { Keys } from "@/lib/vault/keys";
import { open } from "./store";

/** One of two, and whom it is about; empty where there is no name. */
export type OneOfTwo = Side & { person: string };

export type Two =
  | {
      outcome: "both";
      before: OneOfTwo;
      after: OneOfTwo;
      /** Where both belong to one reflection: all its states that can be read, oldest first. */
      along: Journal[];
    }
  /** One is not there, or somebody else's; one is damaged; it is twice the same. */
  | { outcome: "missing" | "damaged" | "same" };

/** Two reflections or check-ins of this person, the earlier one first. */
export async function openTwo(owner: Keys, a: string, b: string): Promise<Two> {
  if (a === b) return { outcome: "same" };
  const [one, other] = await Promise.all([open(owner, a), open(owner, b)]);
  if (!one || !other) return { outcome: "missing" };
  if (!one.readable || !other.readable) return { outcome: "damaged" };
  const [before, after] = isBefore(one, other) ? [one, other] : [other, one];
  const known = new Map<string, Reflection | null>([
    [a, one],
    [b, other],
  ]);
  for (const of of new Set([before, after].flatMap(({ journal }) => journal.checkIn?.of ?? [])))
    if (!known.has(of)) known.set(of, await open(owner, of));
  const first = (state: Readable) => known.get(firstOf(state)) ?? null;
  const root = firstOf(before) === firstOf(after) ? first(before) : null;
  return { outcome: "both", before: oneOf(before, first(before)), after: oneOf(after, first(after)), along: statesOf(root) };
}

type Readable = Extract<Reflection, { readable: true }>;

/** The reflection that it belongs to, or is. */
const firstOf = ({ id, journal }: Readable) => journal.checkIn?.of ?? id;

/** A clock may have been set back; a check-in comes after its reflection all the same. */
function isBefore(one: Readable, other: Readable): boolean {
  if (one.journal.checkIn?.of === other.id) return false;
  if (other.journal.checkIn?.of === one.id) return true;
  const [a, b] = [one.journal.savedAt, other.journal.savedAt];
  return a < b || (a === b && one.id < other.id);
}

function oneOf(reflection: Readable, first: Reflection | null): OneOfTwo {
  const journal = first?.readable ? first.journal : null;
  return { reflection, marks: journal?.steps ?? {}, person: journal?.person ?? "" };
}

function statesOf(root: Reflection | null): Journal[] {
  if (!root?.readable) return [];
  return [root.journal, ...root.checkIns.flatMap((checkIn) => (checkIn.readable ? [checkIn.journal] : []))];
}
