import { feelingWord } from "@/components/reflections/list/entry-words";
import { FIT_WORDS, STRENGTH_WORDS } from "@/components/results/fit-words";
import { capital, inWords, sentence } from "@/components/results/sentences";
import type { Fit } from "@/lib/engine/explanation";
import type { EvidenceChange, Stood } from "@/lib/reflections/comparing/beside";
import type { Comparison } from "@/lib/reflections/comparing/compare";
import type { MovedReason } from "@/lib/reflections/comparing/moved";
import type { Today } from "@/lib/reflections/comparing/today";

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const places = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** A place in the order, from 0: "first". Further down a place says nothing. */
export const placeWords = (place: number) => places[place] ?? "further down";

/** How a reason stood, for a table: "Fits well, first". */
export const stoodWords = ({ fit, place }: Stood) => `${FIT_WORDS[fit]}, ${placeWords(place)}`;

/** What came first, earlier and later. */
function firstWords({ was, is }: Comparison["first"]): string {
  if (was === null && is === null) return "Neither set one reason above the others.";
  if (was === null) return `The earlier one could not tell. In the later one “${is}” comes first.`;
  if (is === null) return `In the earlier one “${was}” comes first. The later one can’t tell.`;
  return was === is ? `“${is}” comes first in both.` : `“${was}” came first earlier, “${is}” later.`;
}

function feelingWords({ was, is }: Comparison["feeling"]): string {
  if (!was || !is) return "";
  return was.id === is.id ? `You were ${feelingWord(is)} both times.` : `You were ${feelingWord(was)}, and later ${feelingWord(is)}.`;
}

/** The reasons that moved most: the best placed whose fit is another, up and down. What came first is said already. */
function movedWords({ moves: { rose, fell }, first }: Comparison): string {
  const told = (reason: MovedReason) => reason.title === first.was || reason.title === first.is;
  const [up, down] = [rose, fell].map((reasons) => reasons.find((reason) => reason.was.fit !== reason.is.fit && !told(reason))?.title);
  if (up && down) return `“${up}” fits better later, and “${down}” less.`;
  return up ? `“${up}” fits better later.` : down ? `“${down}” fits less later.` : "";
}

/** What differs between two, in a few sentences, to stand before everything else. */
export function overview(comparison: Comparison): string {
  const { answers, first, stance, feeling } = comparison;
  const n = answers.length;
  return [
    n === 0 ? "No answer differs." : `${capital(inWords(n))} ${n === 1 ? "answer differs" : "answers differ"}.`,
    firstWords(first),
    movedWords(comparison),
    stance.was === stance.is ? "" : `The plan went from “${stance.was}” to “${stance.is}”.`,
    feelingWords(feeling),
  ]
    .filter(Boolean)
    .join(" ");
}

/** More grounds than this are a list of everything. */
const mostGrounds = 3;

/** The answers that moved a reason, in sentences. */
export function groundWords({ because, noLonger }: MovedReason, rose: boolean): string[] {
  const all = [
    ...because.map((statement) => `Later, and ${rose ? "for" : "against"} it: ${sentence(lower(statement))}`),
    ...noLonger.map((statement) => `Only earlier, and ${rose ? "against" : "for"} it: ${sentence(lower(statement))}`),
  ];
  const more = all.length - mostGrounds;
  return more > 0 ? [...all.slice(0, mostGrounds), `${capital(inWords(more))} more ${more === 1 ? "answer" : "answers"} moved it.`] : all;
}

/** How a reason went from one state to the next, said once where it stayed: "fits well, then can’t rule out". */
export function alongWords(fits: readonly Fit[]): string {
  const steps = fits.filter((fit, i) => fit !== fits[i - 1]).map((fit) => lower(FIT_WORDS[fit]));
  return steps.length === 1 ? `${steps[0]} each time` : steps.join(", then ");
}

const side = (weight: number) => (weight > 0 ? "for" : "against");
const strength = (weight: number) => STRENGTH_WORDS[Math.abs(weight) as 1 | 2 | 3];

/** What counts otherwise today: "Counts strongly for it now, and did not then: he is busy." */
export function evidenceWords({ statement, was, is }: EvidenceChange): string {
  const said = sentence(lower(statement));
  if (was === 0) return `Counts ${strength(is)} ${side(is)} it now, and did not then: ${said}`;
  if (is === 0) return `Counted ${strength(was)} ${side(was)} it then, and no longer does: ${said}`;
  if (side(was) !== side(is)) return `Counts ${side(is)} it now, and counted ${side(was)} it then: ${said}`;
  return `Counts ${strength(is)} ${side(is)} it now, and ${strength(was)} then: ${said}`;
}

/** What today's catalogue says otherwise, in a few sentences. */
export function todayWords({ first, plan, setAside, changed }: Pick<Today, "first" | "plan" | "setAside" | "changed">): string {
  const n = setAside.length;
  const led = first
    ? first.is === null
      ? `Then “${first.was}” came first. Today we could not tell.`
      : first.was === null
        ? `Then we could not tell. Today “${first.is}” would come first.`
        : `Then “${first.was}” came first. Today it would be “${first.is}”.`
    : changed.some(({ was, is }) => was?.fit !== is?.fit)
      ? "The same comes first as then, but some of the rest would lie otherwise."
      : changed.length > 0
        ? "The reasons would fit as they did then, though some of what counts for them has changed."
        : "The reasons would lie as they did then.";
  return [
    led,
    plan ? (plan.was === plan.is ? "The plan would have other steps." : `The plan would be “${plan.is}” instead of “${plan.was}”.`) : "",
    n > 0 ? `${capital(inWords(n))} of your answers would not count any more.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}
