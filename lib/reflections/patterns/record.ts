import type { Fit } from "@/lib/engine/explanation";
import type { Ending, Forecast, Journal } from "@/lib/reflections/journal";
import type { Kept } from "./stories";
import type { Tally } from "./tally";

/** How far down the list a reason still counts as named by us. */
const firstOf = 3;

/** What turned out to be true of one reflection, and how well it had fitted: of several true reasons the one that fitted best. */
export type Found = { id: string; savedAt: string; person: string | null; reason: string; fit: Fit };

/** What was feared, guessed and shown, beside what turned out to be true. Only where a true reason is known. */
export type ForecastRecord = {
  /** Reflections of which the person knows a true reason. */
  known: Tally;
  fear: Tally;
  guess: Tally;
  /** Whether one of the first three reasons was true, where we could tell at all. */
  shown: Tally;
  /** Reflections with a known reason of which we had said that we cannot tell. */
  couldNotTell: number;
  endings: { [ending in Ending]: number };
  found: Found[];
};

/** Whether it was said together with the save. One that came later may have known more, and is no forecast. */
export function isForecast(forecast: Forecast | null, savedAt: string): forecast is Forecast {
  return forecast?.at === savedAt;
}

function foundOf({ id, journal }: Kept, reasons: readonly string[]): Found | null {
  const best = journal.result.reasons.find((reason) => reasons.includes(reason.id));
  return best ? { id, savedAt: journal.savedAt, person: journal.person.trim() || null, reason: best.id, fit: best.fit } : null;
}

function rightOf(journals: readonly Journal[], said: (journal: Journal) => readonly string[]): Tally {
  const asked = journals.filter((journal) => said(journal).length > 0);
  const right = asked.filter((journal) => said(journal).some((reason) => journal.outcome?.reasons.includes(reason)));
  return { n: right.length, of: asked.length };
}

/** The record over some reflections, check-ins left out, in their order. */
export function record(reflections: readonly Kept[]): ForecastRecord {
  const known = reflections.filter(({ journal }) => (journal.outcome?.reasons.length ?? 0) > 0);
  const journals = known.map(({ journal }) => journal);
  const said = (which: "fear" | "guess") => (journal: Journal) =>
    isForecast(journal.forecast, journal.savedAt) ? journal.forecast[which] : [];
  const told = journals.filter(({ result }) => result.canTell);
  const ended = (ending: Ending) => reflections.filter(({ journal }) => journal.outcome?.endings.includes(ending)).length;
  return {
    known: { n: known.length, of: reflections.length },
    fear: rightOf(journals, said("fear")),
    guess: rightOf(journals, said("guess")),
    shown: rightOf(told, ({ result }) => result.reasons.slice(0, firstOf).map(({ id }) => id)),
    couldNotTell: journals.length - told.length,
    endings: { "came-back": ended("came-back"), ended: ended("ended"), "never-found-out": ended("never-found-out") },
    found: known.flatMap((each) => foundOf(each, each.journal.outcome?.reasons ?? []) ?? []),
  };
}
