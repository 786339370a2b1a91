import { FIT_WORDS } from "@/components/results/fit-words";
import { inWords } from "@/components/results/sentences";
import type { Entry } from "@/lib/reflections/views";

type Readable = Extract<Entry, { readable: true }>;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The first reason, as the entry's title. */
export function titleOf(entry: Readable): string {
  return entry.title ?? "We couldn’t tell";
}

/** How the reasons lay: "Fits well. Three more fit partly." */
export function fitFacts({ title, fit, more }: Readable): string {
  if (title === null || fit === null) return "Your answers did not set one reason above the others.";
  const others = (n: number, how: string) => (n === 0 ? [] : [`${capital(inWords(n))} more ${n === 1 ? "fits" : "fit"} ${how}.`]);
  return [`${FIT_WORDS[fit]}.`, ...others(more.strong, "well"), ...others(more.partial, "partly")].join(" ");
}

/** What the plan was about: "Plan: give it room." */
export function planFact({ plan }: Readable): string {
  return `Plan: ${lower(plan)}.`;
}
