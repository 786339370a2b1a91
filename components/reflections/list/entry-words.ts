import { endingWords } from "@/components/reflections/outcome/outcome-words";
import { FIT_WORDS } from "@/components/results/fit-words";
import { capital, inWords, sentence } from "@/components/results/sentences";
import type { ReadableItem } from "@/lib/reflections/finding/timeline-items";
import type { Journal, Outcome } from "@/lib/reflections/journal";
import { planProgress } from "@/lib/reflections/plan/plan-progress";

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What an entry is, and whom it is about: "Check-in on Daniel". */
export function kindOf({ kind, person }: Pick<ReadableItem, "kind" | "person">): string {
  switch (kind) {
    case "reflection":
      return person ? `Reflection on ${person}` : "Reflection";
    case "check-in":
      return person ? `Check-in on ${person}` : "Check-in";
    case "outcome":
      return person ? `How it turned out with ${person}` : "How it turned out";
    default:
      return kind satisfies never;
  }
}

/** The first reason, as it was shown. */
export function titleOf({ result }: Journal): string {
  return result.title ?? "We couldn’t tell";
}

/** How the reasons lay: "Fits well. Three more fit partly." */
export function fitFacts({ result: { title, reasons } }: Journal): string {
  const [first, ...others] = reasons;
  if (title === null || !first) return "Your answers did not set one reason above the others.";
  const count = (fit: string) => others.filter((reason) => reason.fit === fit).length;
  const more = (n: number, how: string) => (n === 0 ? [] : [`${capital(inWords(n))} more ${n === 1 ? "fits" : "fit"} ${how}.`]);
  return [`${FIT_WORDS[first.fit]}.`, ...more(count("strong"), "well"), ...more(count("partial"), "partly")].join(" ");
}

/** What the plan was about, and how far it went: "Plan: give it room. Three of six steps done." */
export function planFact({ result: { stance, steps }, steps: marks }: Journal): string {
  const { done, of } = planProgress(steps, marks);
  const plan = `Plan: ${lower(stance.title)}.`;
  if (done === 0) return plan;
  const how = done === of ? `All ${inWords(of)}` : `${capital(inWords(done))} of ${inWords(of)}`;
  return `${plan} ${of === 1 ? "Its one step is done." : `${how} steps done.`}`;
}

/** "Two check-ins since." Nothing where there are none. */
export function checkInFact(checkIns: number): string {
  return checkIns === 0 ? "" : `${capital(inWords(checkIns))} ${checkIns === 1 ? "check-in" : "check-ins"} since.`;
}

/** How a feeling reads in the middle of a sentence; one we no longer offer reads as it was offered. */
const feelings: Record<string, string> = {
  okay: "all right",
  unsettled: "unsettled",
  "very-anxious": "very anxious",
  low: "low",
  "not-coping": "not coping",
};

type Feeling = NonNullable<Journal["feeling"]>;

export const feelingWord = ({ id, label }: Feeling) => feelings[id] ?? `“${label}”`;

/** What it turned out to be, as a title; how it went on where no reason is known. @param titles of the reasons, by their ids. */
export function outcomeTitle({ reasons, endings }: Outcome, titles: Readonly<Record<string, string>>): string {
  const known = reasons.flatMap((id) => titles[id] ?? []);
  return (known.length > 0 ? known : endingWords(endings)).join("; ") || "You wrote down how it turned out";
}

/** How it went on, where the title says something else: "It ended." */
export function endingFact({ reasons, endings }: Outcome): string {
  return reasons.length > 0 ? endingWords(endings).map(sentence).join(" ") : "";
}

const places = ["first", "second", "third"];

/** Where the reason that turned out to be true had stood: "This had come second, and fitted partly." */
export function foreseen({ result }: Journal, { reasons }: Outcome): string {
  const [id, more] = reasons;
  if (!id || more) return "";
  const at = result.reasons.findIndex((reason) => reason.id === id);
  const reason = result.reasons[at];
  if (!reason) return "";
  const fit = { strong: "fitted well", partial: "fitted partly", open: "could not be ruled out", unlikely: "seemed less likely" }[
    reason.fit
  ];
  const place = result.canTell ? places[at] : undefined;
  return place ? `This had come ${place}, and ${fit}.` : `This ${fit} then.`;
}
