import type { Journal } from "@/lib/reflections/journal";
import type { Listed } from "@/lib/reflections/views";
import type { Translator } from "@/lib/words/translator";
import type { Choosable } from "./choose-form";

/** What it is, and whom it is about: "Check-in on Daniel". @param person empty where there is no name. */
export function kindWords(t: Translator<"compare">, { checkIn }: Pick<Journal, "checkIn">, person: string): string {
  if (checkIn) return person ? t("kind.checkInOn", { person }) : t("kind.checkIn");
  return person ? t("kind.reflectionOn", { person }) : t("kind.reflection");
}

/** Everything that can be read, to choose from, in the order it comes in. A check-in has its reflection's name. */
export function choicesFrom(t: Translator<"compare">, listed: readonly Listed[]): Choosable[] {
  const people = new Map(listed.flatMap((row) => (row.readable ? [[row.id, row.journal.person] as const] : [])));
  return listed.flatMap((row) => {
    if (!row.readable) return [];
    const { journal } = row;
    const of = journal.checkIn?.of;
    const kind = kindWords(t, journal, of ? (people.get(of) ?? "") : journal.person);
    return [{ id: row.id, savedAt: journal.savedAt, kind, title: journal.result.title ?? t("couldNotTell") }];
  });
}
