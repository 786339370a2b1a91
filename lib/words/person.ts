import type { Locale, Who } from "./words";

/**
 * What stands for the other person in a message, by language: `{He} want{s} room`. Each line reads he, she, they.
 * In Spanish, "esa persona" takes the feminine.
 */
const english = {
  he: ["he", "she", "they"],
  He: ["He", "She", "They"],
  him: ["him", "her", "them"],
  Him: ["Him", "Her", "Them"],
  his: ["his", "her", "their"],
  His: ["His", "Her", "Their"],
  hisOwn: ["his", "hers", "theirs"],
  himself: ["himself", "herself", "themself"],
  hes: ["he’s", "she’s", "they’re"],
  Hes: ["He’s", "She’s", "They’re"],
  hed: ["he’d", "she’d", "they’d"],
  hell: ["he’ll", "she’ll", "they’ll"],
  is: ["is", "is", "are"],
  isnt: ["isn’t", "isn’t", "aren’t"],
  was: ["was", "was", "were"],
  wasnt: ["wasn’t", "wasn’t", "weren’t"],
  has: ["has", "has", "have"],
  hasnt: ["hasn’t", "hasn’t", "haven’t"],
  does: ["does", "does", "do"],
  doesnt: ["doesn’t", "doesn’t", "don’t"],
  s: ["s", "s", ""],
  es: ["es", "es", ""],
} satisfies Record<string, Three>;

const spanish = {
  el: ["él", "ella", "esa persona"],
  El: ["Él", "Ella", "Esa persona"],
  lo: ["lo", "la", "la"],
  Lo: ["Lo", "La", "La"],
  o: ["o", "a", "a"],
  del: ["de él", "de ella", "de esa persona"],
  un: ["un", "una", "una"],
  mismo: ["mismo", "misma", "misma"],
} satisfies Record<string, Three>;

type Three = [he: string, she: string, they: string];

const places: Record<Who, 0 | 1 | 2> = { he: 0, she: 1, they: 2 };
const tables: Record<Locale, Record<string, Three>> = { en: english, es: spanish };

/** The words that stand for the person, by the argument's name. */
export function personIn(locale: Locale, who: Who): Record<string, string> {
  return Object.fromEntries(Object.entries(tables[locale]).map(([name, forms]) => [name, forms[places[who]]]));
}
