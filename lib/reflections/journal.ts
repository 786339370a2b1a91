import type { StanceId } from "@/lib/catalogue/terms";
import type { Answers } from "@/lib/engine/answers";
import type { Fit, SafetyLevel } from "@/lib/engine/explanation";

/*
 * What grows beside a snapshot, and what lists, search and patterns read without opening one. A check-in is a reflection
 * of its own that says which one it belongs to; the plan's progress, the limit, the forecast, the outcome and the name
 * stand with the first one. Times are ISO 8601 in UTC; days are `2026-11-21`, as the person's own calendar has them.
 */

/** What the inference said, by ids, best first: all reasons. */
export type ReasonFit = { id: string; fit: Fit };

export type ResultFacts = {
  canTell: boolean;
  reasons: ReasonFit[];
  /** Title of the first reason as it was shown; null where we could not tell. */
  title: string | null;
  stance: { id: StanceId; title: string };
  /** Ids of the plan's steps, in order. */
  steps: string[];
  safety: SafetyLevel;
};

export const stepStates = ["doing", "done", "not-for-me"] as const;
export type StepState = (typeof stepStates)[number];

/** How far the person is with a step, by the step's id. A step without a mark is one they have said nothing of. */
export type StepMark = { state: StepState; at: string; note: string };

/**
 * A promise the person made to themselves: `no-contact` is a stretch of days without writing or calling, `one-message`
 * one message and then nothing until the end. While it is paused no day counts; who ends it early has not failed.
 */
export type Limit = {
  kind: "no-contact" | "one-message";
  startedAt: string;
  days: number;
  /** One after another; only the last may be open. */
  pauses: { from: string; to: string | null }[];
  endedAt: string | null;
};

/** How sure somebody is of a guess. */
export const sureness = ["a-guess", "fairly", "very"] as const;
export type Sureness = (typeof sureness)[number];

/** What the person fears and what they think it is: one or two reasons' ids each, or none. */
export type Forecast = { fear: string[]; guess: string[]; sure: Sureness | null; at: string };

export const endings = ["came-back", "ended", "never-found-out"] as const;
export type Ending = (typeof endings)[number];

/** What turned out to be true: reasons' ids, how it went on, or both. `day` is when they knew. */
export type Outcome = { reasons: string[]; endings: Ending[]; day: string; note: string; at: string };

/** What a check-in adds to its answers: which questions were answered anew, and what the person did since. */
export type CheckIn = { of: string; changed: string[]; did: string };

export type Journal = {
  savedAt: string;
  catalogue: string;
  /** The words it was made in (`writeWords`): they are its prose's for good. What was saved before they were kept has none. */
  words?: string | undefined;
  answers: Answers;
  /** How the person was: the option's id and its label, null where they did not say. */
  feeling: { id: string; label: string } | null;
  result: ResultFacts;
  /** The version counts the edits of the notes alone, so that marking a step disturbs no text. */
  notes: { text: string; version: number };
  /** A name or initial for the person it is about; empty where none was given. Of a check-in always empty. */
  person: string;
  steps: Record<string, StepMark>;
  limit: Limit | null;
  forecast: Forecast | null;
  outcome: Outcome | null;
  checkIn: CheckIn | null;
};

/** What a person can do to a reflection after it was saved. `null` takes something back. */
export type Change =
  | { change: "notes"; notes: string; version: number }
  | { change: "person"; person: string }
  /** Without a note the one that is there stays, so that a mark made in one tab does not erase what was written in another. */
  | { change: "step"; step: string; state: StepState | null; note?: string | undefined }
  | { change: "limit"; limit: { kind: Limit["kind"]; days: number } | null }
  | { change: "limit-state"; state: "paused" | "running" | "ended" }
  | { change: "forecast"; forecast: Omit<Forecast, "at"> | null }
  | { change: "outcome"; outcome: Omit<Outcome, "at"> | null };
