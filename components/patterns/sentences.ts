import { capital, inWords } from "@/components/results/sentences";
import type { Fit } from "@/lib/engine/explanation";
import type { Course, Feelings } from "@/lib/reflections/patterns/feelings";
import type { ComingUp } from "@/lib/reflections/patterns/reasons";
import type { ForecastRecord } from "@/lib/reflections/patterns/record";
import type { Again } from "@/lib/reflections/patterns/recurring";
import type { Tally } from "@/lib/reflections/patterns/tally";
import { mostOften, type Timing } from "@/lib/reflections/patterns/timing";

/** Below this many a count is easily chance. */
const fewestToLeanOn = 10;

/** "three of four", "all four", "both", "none of four". */
export function share({ n, of }: Tally): string {
  if (of === 1) return n === 1 ? "the only one" : "none";
  if (n === of) return of === 2 ? "both" : `all ${inWords(of)}`;
  return n === 0 ? `none of ${inWords(of)}` : `${inWords(n)} of ${inWords(of)}`;
}

const times = (n: number) => (n === 1 ? "once" : n === 2 ? "twice" : `${inWords(n)} times`);

/** "reflection" or "reflections", with the number before it. */
export const reflections = (n: number) => `${inWords(n)} ${n === 1 ? "reflection" : "reflections"}`;

const listed = (names: readonly string[]) => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`);

/** More names than this are a number. */
const mostNamed = 3;

/** Whom it was about, as the end of a sentence: " It was about Elias and Tom."; nothing where somebody has no name here. */
function about(people: readonly string[] | null): string {
  if (!people || people.length === 0) return "";
  return people.length > mostNamed ? ` It was about ${inWords(people.length)} people.` : ` It was about ${listed(people)}.`;
}

/** How little so many bear; nothing where they are enough. */
export function caution(of: number): string {
  if (of >= fewestToLeanOn) return "";
  return `${capital(inWords(of))} ${of === 1 ? "is" : "are"} too few to lean on: it may be chance.`;
}

/** An answer that came again: "You chose “An argument” in three of four. It was about Elias and Tom." */
export function againWords({ label, n, of, people }: Again): string {
  return `You chose “${label}” in ${share({ n, of })}.${about(people)}`;
}

/** A reason that keeps coming up, said with its title. */
export function comingUpWords(found: readonly ComingUp[], titleOf: (reason: string) => string): string {
  const [first, ...others] = found;
  if (!first) return "No reason fitted well or partly more than once.";
  const led = `“${titleOf(first.reason)}” fitted well or partly in ${share(first)}.${about(first.people)}`;
  const more = others.length > 0 ? ` ${capital(inWords(others.length))} more came up more than once.` : "";
  return `${led}${more} It may be chance. It may also be where you were then, or the kind of bond you were in.`;
}

const AFTER: { [span: string]: string } = {
  "under-a-month": "within the first month",
  "one-to-three-months": "after one to three months",
  "three-to-twelve-months": "after three months to a year",
  "over-a-year": "after more than a year",
};

const SINCE: { [span: string]: string } = {
  "under-a-week": "less than a week",
  "one-to-four-weeks": "one to four weeks",
  "one-to-three-months": "one to three months",
  "over-three-months": "more than three months",
};

/** When the distance began, counted from the start. */
export function untilDistanceWords(timing: Timing): string {
  const most = mostOften(timing);
  if (!most) return "It began at different times, so nothing can be read from that.";
  return `The distance began ${AFTER[most.option] ?? `here: “${most.label}”`} in ${share(most)}.`;
}

/** How long the distance had lasted when the person came here. */
export function untilHereWords(timing: Timing): string {
  const most = mostOften(timing);
  if (!most) return "How long it had lasted when you came here was different each time.";
  return `When you came here, it had lasted ${SINCE[most.option] ?? `this long: “${most.label}”`} in ${share(most)}.`;
}

const FELT: { [feeling: string]: string } = {
  okay: "all right",
  unsettled: "unsettled",
  "very-anxious": "very anxious",
  low: "low",
  "not-coping": "not coping",
};

/** A feeling in the middle of a sentence. */
export const feltWords = ({ feeling, label }: { feeling: string; label: string }) => FELT[feeling] ?? `“${label}”`;

/** How somebody was about one person, from first to last: "very anxious, harder in between, then all right". */
export function courseWords({ felt }: Course): string {
  const [first] = felt;
  const last = felt.at(-1);
  if (!first || !last) return "";
  if (felt.length === 1) return feltWords(first);
  const [from, to] = [feltWords(first), feltWords(last)];
  const worst = Math.max(...felt.map(({ level }) => level));
  const between = worst > Math.max(first.level, last.level) ? ", harder in between" : "";
  if (from !== to) return `${from}${between}, then ${to}`;
  return felt.every((each) => each.feeling === first.feeling)
    ? `${from} each time`
    : `${from}${between || ", different in between"}, then ${to} again`;
}

/** How the person mostly was, and how it went on. */
export function feelingsWords({ usual, calmer, harder }: Feelings): string {
  const mostly = usual
    ? `On the day you saved a reflection you were ${feltWords(usual)} in ${share(usual)}.${about(usual.people)}`
    : "On the days you saved a reflection you felt different each time, or as often one way as another.";
  if (calmer.of === 0) return `${mostly} Where you write again about somebody, you will see here how it went on.`;
  const same = calmer.of - calmer.n - harder.n;
  const parts = [
    ...(calmer.n > 0 ? [`calmer ${times(calmer.n)}`] : []),
    ...(same > 0 ? [`about the same ${times(same)}`] : []),
    ...(harder.n > 0 ? [`having it harder ${times(harder.n)}`] : []),
  ];
  return `${mostly} The last time you wrote about somebody, compared with the first, you were ${listed(parts)}.`;
}

function right(what: string, tally: Tally): string[] {
  if (tally.of === 0) return [];
  if (tally.of === 1) return [`${what} ${tally.n === 1 ? "true" : "not true"} the one time you said it.`];
  return [`${what} true in ${share(tally)}.`];
}

function shownWords({ shown, couldNotTell }: ForecastRecord): string[] {
  const could = couldNotTell === 0 ? [] : [`${capital(times(couldNotTell))} we could not tell, and do not count that.`];
  if (shown.of === 0) return could;
  if (shown.of === 1) return [`It was ${shown.n === 1 ? "" : "not "}among the first three reasons we named.`, ...could];
  return [`It was among the first three reasons we named in ${share(shown)}.`, ...could];
}

/** How often the fear, the guess and our own list were right, and how little that may bear. */
export function recordWords(record: ForecastRecord): string {
  const { known, fear, guess } = record;
  if (known.n === 0) return "You have not said of any reflection what it was in the end. Once you do, it is counted here.";
  const asked = fear.of + guess.of === 0 ? ["You said of none of them beforehand what you feared or thought."] : [];
  return [
    `You know what it was in ${known.n === known.of ? share(known) : `${inWords(known.n)} of ${reflections(known.of)}`}.`,
    ...right("What you feared was", fear),
    ...right("What you thought was", guess),
    ...asked,
    ...shownWords(record),
    caution(known.n),
  ]
    .filter(Boolean)
    .join(" ");
}

/** How it went on, in one sentence; nothing where nobody said. */
export function endingsWords({ endings }: ForecastRecord): string {
  const parts = [
    ...(endings["came-back"] > 0 ? [`he came back ${times(endings["came-back"])}`] : []),
    ...(endings.ended > 0 ? [`it ended ${times(endings.ended)}`] : []),
    ...(endings["never-found-out"] > 0 ? [`you never found out why ${times(endings["never-found-out"])}`] : []),
  ];
  return parts.length === 0 ? "" : `Of how it went on, you said that ${listed(parts)}.`;
}

/** How it stood then with a reason that turned out to be true. */
export const STOOD: { [fit in Fit]: string } = {
  strong: "It had fitted well.",
  partial: "It had fitted partly.",
  open: "We could not rule it out.",
  unlikely: "We had called it less likely.",
};
