import type { Reason } from "@/lib/catalogue/schema";
import type { Journal } from "@/lib/reflections/journal";
import type { Listed } from "@/lib/reflections/views";
import type { Translator } from "@/lib/words/translator";
import { readWords, type Words } from "@/lib/words/words";
import type { Choosable } from "./choose-form";

/** What was saved, and who chooses: their words, and what reasons are called in them. */
type From = { listed: readonly Listed[]; words: Words; reasons: readonly Pick<Reason, "id" | "title">[] };

function titleIn(words: Words, { result, words: then }: Journal, reasons: From["reasons"]): string | null {
  const isOther = result.title !== null && (readWords(then) ?? words).locale !== words.locale;
  const today = isOther ? reasons.find(({ id }) => id === result.reasons[0]?.id) : undefined;
  return today?.title ?? result.title;
}

/** What it is, and whom it is about: "Check-in on Daniel". @param person empty where there is no name. */
export function kindWords(t: Translator<"compare">, { checkIn }: Pick<Journal, "checkIn">, person: string): string {
  if (checkIn) return person ? t("kind.checkInOn", { person }) : t("kind.checkIn");
  return person ? t("kind.reflectionOn", { person }) : t("kind.reflection");
}

/**
 * Everything that can be read, to choose from, in the order it comes in. A check-in has its reflection's name. No part of an
 * option can be said to be in another language, so what was kept in one has the title that its reason has today.
 */
export function choicesFrom(t: Translator<"compare">, { words, listed, reasons }: From): Choosable[] {
  const people = new Map(listed.flatMap((row) => (row.readable ? [[row.id, row.journal.person] as const] : [])));
  return listed.flatMap((row) => {
    if (!row.readable) return [];
    const { journal } = row;
    const of = journal.checkIn?.of;
    const kind = kindWords(t, journal, of ? (people.get(of) ?? "") : journal.person);
    return [{ id: row.id, savedAt: journal.savedAt, kind, title: titleIn(words, journal, reasons) ?? t("couldNotTell") }];
  });
}
