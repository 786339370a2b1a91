import type { Forecast } from "@/lib/reflections/journal";
import type { Translator } from "@/lib/words/translator";
import { type ReasonChoice, titlesOf } from "./reason-choice";

/** What was feared and thought, a sentence each: "You feared: “Interest that faded”." Without those whose reasons are no longer listed. */
export function forecastWords(
  { fear, guess, sure }: Omit<Forecast, "at">,
  reasons: readonly ReasonChoice[],
  t: Translator<"outcome">,
): string[] {
  const feared = titlesOf(reasons, fear);
  const thought = titlesOf(reasons, guess);
  // Of each there are two at most.
  const named = ([first = "", second = ""]: readonly string[]) => ({ first, second, count: second ? 2 : 1 });
  return [
    ...(feared.length > 0 ? [t("forecast.feared", named(feared))] : []),
    ...(thought.length > 0 ? [thoughtWords(named(thought), sure, t)] : []),
  ];
}

function thoughtWords(named: { first: string; second: string; count: number }, sure: Forecast["sure"], t: Translator<"outcome">): string {
  return sure ? t("forecast.thoughtSure", { ...named, sure: t(`fields.aside.${sure}`) }) : t("forecast.thought", named);
}
