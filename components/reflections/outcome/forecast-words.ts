import type { Forecast, Sureness } from "@/lib/reflections/journal";
import { type ReasonChoice, titlesOf } from "./reason-choice";

export const SURENESS_WORDS: Record<Sureness, string> = { "a-guess": "It is a guess", fairly: "Fairly sure", very: "Very sure" };

const ASIDE: Record<Sureness, string> = { "a-guess": "a guess", fairly: "fairly sure", very: "very sure" };

const quoted = (titles: readonly string[]) => titles.map((title) => `“${title}”`).join(" or ");

/** What was feared and thought, a sentence each: "You feared: “Interest that faded”." Without those whose reasons are no longer listed. */
export function forecastWords({ fear, guess, sure }: Omit<Forecast, "at">, reasons: readonly ReasonChoice[]): string[] {
  const feared = titlesOf(reasons, fear);
  const thought = titlesOf(reasons, guess);
  return [
    ...(feared.length > 0 ? [`You feared: ${quoted(feared)}.`] : []),
    ...(thought.length > 0 ? [`You thought: ${quoted(thought)}${sure ? ` (${ASIDE[sure]})` : ""}.`] : []),
  ];
}
