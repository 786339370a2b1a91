import type { Journal } from "@/lib/reflections/journal";

/** A journal with the id it is kept under. */
export type Kept = { id: string; journal: Journal };

/** What belongs to one person; where no name was given, one reflection by itself. Oldest first. */
export type Story = {
  /** Its name in lists: the person's, or the reflection's id. */
  key: string;
  /** As it was written last; null where none was given. */
  person: string | null;
  /** When the first reflection was saved. */
  since: string;
  reflections: Kept[];
  checkIns: Kept[];
};

/** Earlier first; of the same moment by id, so that the order they came in decides nothing. */
export function byTime(a: Kept, b: Kept): number {
  const [left, right] = [a.journal.savedAt + a.id, b.journal.savedAt + b.id];
  return left < right ? -1 : Number(left > right);
}

/** How a name is compared: "elias " is "Elias". Empty where none was given. */
export function nameOf({ person }: Journal): string {
  return person.normalize("NFKC").trim().toLocaleLowerCase("en");
}

/** Reflections and their check-ins, by the person they are about, the oldest story first. A check-in without its reflection belongs to none. */
export function stories(kept: readonly Kept[]): Story[] {
  const inOrder = [...kept].sort(byTime);
  const found = new Map<string, Story>();
  const keyOf = new Map<string, string>();
  for (const each of inOrder.filter(({ journal }) => journal.checkIn === null)) {
    const name = nameOf(each.journal);
    const key = name === "" ? `reflection ${each.id}` : `person ${name}`;
    const story = found.get(key) ?? { key, person: null, since: each.journal.savedAt, reflections: [], checkIns: [] };
    story.reflections.push(each);
    if (name !== "") story.person = each.journal.person.trim();
    found.set(key, story);
    keyOf.set(each.id, key);
  }
  for (const each of inOrder) {
    const of = each.journal.checkIn?.of;
    if (of !== undefined) found.get(keyOf.get(of) ?? "")?.checkIns.push(each);
  }
  return [...found.values()];
}
