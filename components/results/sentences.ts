import type { Explanation } from "@/lib/engine/explanation";
import { numberWord } from "@/lib/words/numbers";

/** A small number as a word, in the language of this tag (`useLocale`); figures from twenty-one on. */
export function inWords(n: number, locale = "en-GB"): string {
  return numberWord(n, locale);
}

/** Makes a sentence of a statement: statements in the catalogue have no full stop. */
export function sentence(statement: string): string {
  return /[.!?]$/.test(statement) ? statement : `${statement}.`;
}

/** With a capital at its beginning. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const reasons = (n: number) => `${inWords(n)} ${n === 1 ? "reason" : "reasons"}`;

/** What the answers come to, in one sentence counted from the fits. */
export function lead(explanation: Explanation): string {
  const count = (fit: string) => explanation.reasons.filter((reason) => reason.fit === fit).length;
  const [well, partly, open] = [count("strong"), count("partial"), count("open")];
  if (!explanation.canTell) return "Your answers don’t set one reason clearly above the others.";
  if (well > 0 && partly > 0) {
    return capital(
      `${reasons(well)} ${well === 1 ? "fits" : "fit"} your answers well and ${inWords(partly)} ${partly === 1 ? "fits" : "fit"} in part.`,
    );
  }
  if (well > 0) return capital(`${reasons(well)} ${well === 1 ? "fits" : "fit"} your answers well.`);
  if (partly > 0) return capital(`${reasons(partly)} ${partly === 1 ? "fits" : "fit"} your answers in part. None fits them well.`);
  return open > 0 ? "No reason fits your answers well, but some can’t be ruled out." : "No reason we know of fits your answers.";
}

/** How close the second reason is, where we can tell at all; nothing where no other comes near. */
export function closeness({ canTell, next }: Explanation): string {
  if (!canTell || !next || next.closeness === "far") return "";
  return next.closeness === "level"
    ? `“${next.title}” fits about as well as the first.`
    : `“${next.title}” is close behind: one more answer could put it first.`;
}

/** How long a step's beginning takes, said the way people say it. */
export function duration(minutes: number): string {
  if (minutes < 10) return "Under ten minutes";
  if (minutes < 55) return `About ${minutes} minutes`;
  if (minutes < 90) return "About an hour";
  return `About ${inWords(Math.round(minutes / 60))} hours`;
}
