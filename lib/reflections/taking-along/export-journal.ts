import type { Ending, Forecast, Journal, Limit, Outcome, StepState, Sureness } from "@/lib/reflections/journal";
import type { GivenAnswer } from "@/lib/reflections/views";
import { plain, quoted } from "./markdown";
import type { Speech } from "./reader";

/** Titles of reasons and steps, by their ids. */
export type Titles = ReadonlyMap<string, string>;

const states = { doing: "doing", done: "done", "not-for-me": "notForMe" } as const satisfies Record<StepState, string>;
const sure = { "a-guess": "guess", fairly: "fairly", very: "very" } as const satisfies Record<Sureness, string>;
const ends = { "came-back": "cameBack", ended: "ended", "never-found-out": "neverFoundOut" } as const satisfies Record<Ending, string>;
const kinds = { "no-contact": "noContact", "one-message": "oneMessage" } as const satisfies Record<Limit["kind"], string>;

/** What stands in a journal beside the notes, in words. @param given the answers of that day, for the words of the questions. */
export function journalSections(journal: Journal, given: readonly GivenAnswer[], titles: Titles, speech: Speech): string[] {
  const { t, dayOf, list } = speech;
  const { checkIn, steps, limit, forecast, outcome } = journal;
  const name = (id: string) => plain(titles.get(id) ?? id);
  const marks = Object.entries(steps);
  return [
    ...(checkIn?.did ? [`### ${t("since.did")}`, quoted(checkIn.did)] : []),
    ...(checkIn
      ? [`### ${t("since.anew")}`, list(checkIn.changed.map((id) => plain(given.find(({ question }) => question === id)?.text ?? id)))]
      : []),
    ...(forecast ? [`### ${t("forecast.heading")}`, list(forecastLines(forecast, name, speech))] : []),
    ...(outcome ? outcomeLines(outcome, name, speech) : []),
    ...(limit ? [`### ${t("limit.heading")}`, limitLine(limit, speech)] : []),
    ...(marks.length > 0 ? [`### ${t("steps.heading")}`] : []),
    ...marks.flatMap(([id, { state, at, note }]) => [
      t(`steps.${states[state]}`, { step: name(id), day: dayOf(at) }),
      ...(note ? [quoted(note)] : []),
    ]),
  ];
}

type Name = (id: string) => string;

function forecastLines({ fear, guess, sure: howSure, at }: Forecast, name: Name, { t, dayOf }: Speech): string[] {
  const named = (ids: readonly string[]) => ({ reasons: ids.map(name).join("; ") });
  const day = dayOf(at);
  return [
    ...(fear.length > 0 ? [t("forecast.fear", named(fear))] : []),
    ...(guess.length > 0 ? [t("forecast.guess", named(guess))] : []),
    howSure ? t(`forecast.saidSure.${sure[howSure]}`, { day }) : t("forecast.said", { day }),
  ];
}

function outcomeLines({ reasons, endings, day, note }: Outcome, name: Name, { t, list }: Speech): string[] {
  return [
    `### ${t("outcome.heading")}`,
    list([...reasons.map(name), ...endings.map((ending) => t(`outcome.${ends[ending]}`)), t("outcome.since", { day })]),
    ...(note ? [quoted(note)] : []),
  ];
}

function limitLine({ kind, days, startedAt, pauses, endedAt }: Limit, { t, dayOf }: Speech): string {
  const rests = pauses.map(({ from, to }) =>
    to === null ? t("limit.pauseOpen", { from: dayOf(from) }) : t("limit.pause", { from: dayOf(from), to: dayOf(to) }),
  );
  return [
    t(`limit.${kinds[kind]}`, { days, from: dayOf(startedAt) }),
    ...(rests.length > 0 ? [t("limit.paused", { pauses: rests.join("; ") })] : []),
    ...(endedAt === null ? [] : [t("limit.ended", { day: dayOf(endedAt) })]),
  ].join(" ");
}
