import { type Kept, nameOf } from "./stories";

/** So many out of so many. */
export type Tally = { n: number; of: number };

/** The names of the people that some reflections are about, as written last; null where one of them names nobody. */
export function peopleOf(reflections: readonly Kept[]): string[] | null {
  const people = new Map<string, string>();
  for (const { journal } of reflections) {
    const name = nameOf(journal);
    if (name === "") return null;
    people.set(name, journal.person.trim());
  }
  return [...people.values()];
}
