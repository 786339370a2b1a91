import type { Ending, Forecast, Journal, Limit, Outcome, StepState, Sureness } from "@/lib/reflections/journal";
import type { GivenAnswer } from "@/lib/reflections/views";
import { list, plain, quoted } from "./markdown";

/** Titles of reasons and steps, by their ids. */
export type Titles = ReadonlyMap<string, string>;

const stateWords: Record<StepState, string> = { doing: "doing it", done: "done", "not-for-me": "not for you" };
const sureWords: Record<Sureness, string> = { "a-guess": "it was a guess", fairly: "fairly sure", very: "very sure" };
const endingWords: Record<Ending, string> = {
  "came-back": "He came back.",
  ended: "It ended.",
  "never-found-out": "You never found out.",
};
const limitWords: Record<Limit["kind"], string> = {
  "no-contact": "without writing or calling",
  "one-message": "with one message and then nothing",
};

const dayOf = (iso: string) => iso.slice(0, 10);

/** What stands in a journal beside the notes, in words. @param given the answers of that day, for the words of the questions. */
export function journalSections(journal: Journal, given: readonly GivenAnswer[], titles: Titles): string[] {
  const { checkIn, steps, limit, forecast, outcome } = journal;
  const name = (id: string) => plain(titles.get(id) ?? id);
  const marks = Object.entries(steps);
  return [
    ...(checkIn?.did ? ["### What you did since", quoted(checkIn.did)] : []),
    ...(checkIn
      ? ["### What you answered anew", list(checkIn.changed.map((id) => plain(given.find(({ question }) => question === id)?.text ?? id)))]
      : []),
    ...(forecast ? ["### What you feared and thought", list(forecastLines(forecast, name))] : []),
    ...(outcome ? outcomeLines(outcome, name) : []),
    ...(limit ? ["### Your limit", limitLine(limit)] : []),
    ...(marks.length > 0 ? ["### How far you are with the plan"] : []),
    ...marks.flatMap(([id, { state, at, note }]) => [
      `**${name(id)}**: ${stateWords[state]}, ${dayOf(at)}.`,
      ...(note ? [quoted(note)] : []),
    ]),
  ];
}

function forecastLines({ fear, guess, sure, at }: Forecast, name: (id: string) => string): string[] {
  return [
    ...(fear.length > 0 ? [`You feared: ${fear.map(name).join("; ")}`] : []),
    ...(guess.length > 0 ? [`You thought: ${guess.map(name).join("; ")}`] : []),
    `Said on ${dayOf(at)}${sure ? `, ${sureWords[sure]}` : ""}`,
  ];
}

function outcomeLines({ reasons, endings, day, note }: Outcome, name: (id: string) => string): string[] {
  return [
    "### What turned out to be true",
    list([...reasons.map(name), ...endings.map((ending) => endingWords[ending]), `Known since ${day}`]),
    ...(note ? [quoted(note)] : []),
  ];
}

function limitLine({ kind, days, startedAt, pauses, endedAt }: Limit): string {
  const rests = pauses.map(({ from, to }) => `${dayOf(from)} to ${to === null ? "now" : dayOf(to)}`);
  return [
    `${days === 1 ? "A day" : `${days} days`} ${limitWords[kind]}, from ${dayOf(startedAt)}.`,
    ...(rests.length > 0 ? [`Paused: ${rests.join("; ")}.`] : []),
    ...(endedAt === null ? [] : [`You ended it on ${dayOf(endedAt)}.`]),
  ].join(" ");
}
