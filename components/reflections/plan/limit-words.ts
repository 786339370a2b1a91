import type { Limit } from "@/lib/reflections/journal";
import type { LimitStanding } from "@/lib/reflections/plan/limit-days";
import { capital } from "@/lib/words/capital";
import { numberWord } from "@/lib/words/numbers";
import type { Translator } from "@/lib/words/translator";

/** From the fifteenth day on words would be a mouthful. */
const mostInWords = 14;

/** "Day three of seven": both as words, or both in figures. */
function dayOf(day: number, days: number, locale: string): { day: string; days: string } {
  const say = (n: number) => (days > mostInWords ? String(n) : numberWord(n, locale));
  return { day: say(day), days: say(days) };
}

/** A number as a word, for the middle of a sentence and for its beginning: "{n, plural, one {One day} other {{Words} days}}". */
function inBothCases(n: number, locale: string): { words: string; Words: string } {
  const words = numberWord(n, locale);
  return { words, Words: capital(words) };
}

/** What the person set themselves, as a heading. `locale` is the language's tag. */
export function limitTitle({ kind, days }: Pick<Limit, "kind" | "days">, t: Translator<"plan">, locale: string): string {
  return t(`limit.title.${kind}`, { days, ...inBothCases(days, locale) });
}

/** How it stands, in one line: the countdown. `locale` is the language's tag. */
export function limitLine({ days }: Pick<Limit, "days">, standing: LimitStanding, t: Translator<"plan">, locale: string): string {
  const { state, passed, day, left } = standing;
  switch (state) {
    case "running":
      return left === 1
        ? t("limit.line.lastOne", dayOf(day, days, locale))
        : t("limit.line.running", { ...dayOf(day, days, locale), left: left - 1, ...inBothCases(left - 1, locale) });
    case "paused":
      return t("limit.line.paused", dayOf(day, days, locale));
    case "over":
      return t("limit.line.over", { days, ...inBothCases(days, locale) });
    case "ended":
      return t("limit.line.ended", { passed, ...inBothCases(passed, locale) });
    default:
      return state satisfies never;
  }
}

/** A word on that, which blames nobody. */
export function limitComfort({ state, passed }: LimitStanding, t: Translator<"plan">): string {
  return t(state === "ended" && passed === 0 ? "limit.comfort.endedAtOnce" : `limit.comfort.${state}`);
}
