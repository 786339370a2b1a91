import { localeOf } from "./languages";
import type { Locale } from "./words";

const numbers: Record<Locale, readonly string[]> = {
  en: [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
  ],
  es: [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
  ],
};

/**
 * A small number as a word in the language of this tag ("en-GB", from `useLocale`); figures from twenty-one on. None and
 * one take the form of what they count in some languages: a message says those itself (`{n, plural, =0 {…} one {…} other {{words} …}}`).
 */
export function numberWord(n: number, tag: string): string {
  const locale = localeOf(tag);
  return (locale && numbers[locale][n]) ?? String(n);
}
