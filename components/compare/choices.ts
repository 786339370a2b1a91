import { kindOf, titleOf } from "@/components/reflections/list/entry-words";
import type { Listed } from "@/lib/reflections/views";
import type { Choosable } from "./choose-form";

/** Everything that can be read, to choose from, in the order it comes in. A check-in has its reflection's name. */
export function choicesFrom(listed: readonly Listed[]): Choosable[] {
  const people = new Map(listed.flatMap((row) => (row.readable ? [[row.id, row.journal.person] as const] : [])));
  return listed.flatMap((row) => {
    if (!row.readable) return [];
    const { journal } = row;
    const of = journal.checkIn?.of;
    const kind = kindOf({ kind: of ? "check-in" : "reflection", person: of ? (people.get(of) ?? "") : journal.person });
    return [{ id: row.id, savedAt: journal.savedAt, kind, title: titleOf(journal) }];
  });
}
