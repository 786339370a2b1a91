import { capital, inWords } from "@/components/results/sentences";
import type { Limit } from "@/lib/reflections/journal";
import type { LimitStanding } from "@/lib/reflections/plan/limit-days";

const ORDINALS = [
  "",
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
] as const;

/** "Day three of seven"; in figures where words would be a mouthful. */
export function dayOf(day: number, days: number): string {
  const [a, b] = [ORDINALS[day], ORDINALS[days]];
  return a && b ? `Day ${a} of ${b}` : `Day ${day} of ${days}`;
}

const daysInWords = (n: number) => `${inWords(n)} ${n === 1 ? "day" : "days"}`;

/** What the person set themselves, as a heading. */
export function limitTitle({ kind, days }: Pick<Limit, "kind" | "days">): string {
  return kind === "no-contact" ? `${capital(daysInWords(days))} without contact` : `One message, then ${daysInWords(days)} of quiet`;
}

/** What that means, in a sentence. */
export function limitMeaning(kind: Limit["kind"]): string {
  return kind === "no-contact"
    ? "You do not write or call, and you do not look him up. What has to be settled, such as children, work or keys, does not count."
    : "You say it once, and then you leave it with him. What has to be settled, such as children, work or keys, does not count.";
}

/** How it stands, in one line: the countdown. */
export function limitLine({ days }: Pick<Limit, "days">, standing: LimitStanding): string {
  const { state, passed, day, left } = standing;
  switch (state) {
    case "running":
      return left === 1
        ? `${dayOf(day, days)}: the last one.`
        : `${dayOf(day, days)}. ${capital(inWords(left - 1))} more to go after today.`;
    case "paused":
      return `Paused on ${dayOf(day, days).toLowerCase()}.`;
    case "over":
      return days === 1 ? "The day is behind you." : `All ${inWords(days)} days are behind you.`;
    case "ended":
      return passed === 0 ? "You ended it on the first day." : `You ended it after ${daysInWords(passed)}.`;
    default:
      return state satisfies never;
  }
}

/** A word on that, which blames nobody. */
export function limitComfort({ state, passed }: LimitStanding): string {
  switch (state) {
    case "running":
      return "If you slip, it goes on. One message undoes nothing.";
    case "paused":
      return "No day counts until you go on. Take the time you need.";
    case "over":
      return "That asked something of you, and you did it. Look how you are now, before you decide on anything.";
    case "ended":
      return passed === 0
        ? "Setting it was a step all the same. You can set another whenever it suits you."
        : "That is not a failure. Those days were yours, and you can set another whenever it suits you.";
    default:
      return state satisfies never;
  }
}
