import { limitStanding } from "@/lib/reflections/plan/limit-days";
import { saysSomething } from "@/lib/reflections/stored/make-journal";
import type { Change, Forecast, Journal, Limit, Outcome, StepMark } from "./journal";
import { mostPauses } from "./limits";
import type { Notes } from "./views";

export type Applied =
  | { outcome: "changed"; journal: Journal }
  /** It stands like that already, as after an answer that was lost. */
  | { outcome: "unchanged" }
  /** The notes have changed since; this is how they stand. */
  | { outcome: "conflict"; current: Notes }
  /** It cannot be done as things stand. */
  | { outcome: "refused"; why: WhyRefused };

/** Why a change cannot be done; the words for it are those of whoever tells the person. */
export type WhyRefused = "ofReflection" | "notInPlan" | "limitAlready" | "noLimit" | "limitEnded" | "tooManyPauses";

const unchanged: Applied = { outcome: "unchanged" };
const refused = (why: WhyRefused): Applied => ({ outcome: "refused", why });

/**
 * What a change makes of a journal, which itself stays as it is. `planSteps` are the steps of the reflection's plan and
 * of those of its check-ins: only these can be marked.
 */
export function applyChange(journal: Journal, change: Change, now: Date, planSteps: readonly string[]): Applied {
  if (journal.checkIn && change.change !== "notes") return refused("ofReflection");
  const put = (part: Partial<Journal>): Applied => ({ outcome: "changed", journal: { ...journal, ...part } });
  const at = now.toISOString();
  switch (change.change) {
    case "notes":
      return notes(journal, change);
    case "person":
      return change.person === journal.person ? unchanged : put({ person: change.person });
    case "step":
      return step(journal, change, at, planSteps);
    case "limit":
      return limit(journal, change, now);
    case "limit-state":
      return limitState(journal, change, now);
    case "forecast": {
      const forecast = change.forecast && saysSomething(change.forecast) ? { ...change.forecast, at } : null;
      return sameBut(journal.forecast, forecast) ? unchanged : put({ forecast });
    }
    case "outcome": {
      const outcome = change.outcome && { ...change.outcome, at };
      return sameBut(journal.outcome, outcome) ? unchanged : put({ outcome });
    }
    default:
      return change satisfies never;
  }
}

type Of<T extends Change["change"]> = Extract<Change, { change: T }>;

function notes(journal: Journal, { notes: text, version }: Of<"notes">): Applied {
  if (journal.notes.text === text) return unchanged;
  if (journal.notes.version !== version)
    return { outcome: "conflict", current: { notes: journal.notes.text, version: journal.notes.version } };
  return { outcome: "changed", journal: { ...journal, notes: { text, version: version + 1 } } };
}

function step(journal: Journal, { step: id, state, note: written }: Of<"step">, at: string, planSteps: readonly string[]): Applied {
  const before = Object.hasOwn(journal.steps, id) ? journal.steps[id] : undefined;
  const note = written ?? before?.note ?? "";
  if (!before && !planSteps.includes(id)) return refused("notInPlan");
  if (state === null) {
    const { [id]: _taken, ...steps } = journal.steps;
    return before ? { outcome: "changed", journal: { ...journal, steps } } : unchanged;
  }
  if (before?.state === state && before.note === note) return unchanged;
  // A word added to what was done does not make it done later.
  const mark: StepMark = { state, at: before?.state === state ? before.at : at, note };
  return { outcome: "changed", journal: { ...journal, steps: { ...journal.steps, [id]: mark } } };
}

function limit(journal: Journal, { limit: wanted }: Of<"limit">, now: Date): Applied {
  const before = journal.limit;
  if (wanted === null) return before ? { outcome: "changed", journal: { ...journal, limit: null } } : unchanged;
  if (before && before.endedAt === null && !mayBeOver(before, now)) {
    const isSame = before.kind === wanted.kind && before.days === wanted.days;
    return isSame ? unchanged : refused("limitAlready");
  }
  const { kind, days } = wanted;
  return { outcome: "changed", journal: { ...journal, limit: { kind, startedAt: now.toISOString(), days, pauses: [], endedAt: null } } };
}

function limitState(journal: Journal, { state }: Of<"limit-state">, now: Date): Applied {
  const before = journal.limit;
  if (!before) return refused("noLimit");
  const at = now.toISOString();
  const isPaused = before.pauses.at(-1)?.to === null;
  const put = (part: Partial<Limit>): Applied => ({ outcome: "changed", journal: { ...journal, limit: { ...before, ...part } } });
  const closed = () => before.pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause));
  if (before.endedAt !== null) return state === "ended" ? unchanged : refused("limitEnded");
  switch (state) {
    case "paused":
      if (!isPaused && before.pauses.length >= mostPauses) return refused("tooManyPauses");
      return isPaused ? unchanged : put({ pauses: [...before.pauses, { from: at, to: null }] });
    case "running":
      return isPaused ? put({ pauses: closed() }) : unchanged;
    case "ended":
      return put({ pauses: closed(), endedAt: at });
    default:
      return state satisfies never;
  }
}

/**
 * Whether the days of a limit may be over. Which day it is with the person is not known here, so the last of them counts
 * as over: better that than to keep somebody from setting another.
 */
const mayBeOver = (limit: Limit, now: Date) => limitStanding(limit, now, "UTC").left <= 1;

/** Whether two say the same, whenever they were said. */
function sameBut<T extends Forecast | Outcome>(before: T | null, now: T | null): boolean {
  if (before === null || now === null) return before === now;
  const said = ({ at: _when, ...rest }: T) => JSON.stringify(Object.entries(rest).sort());
  return said(before) === said(now);
}
