import { isDeepStrictEqual } from "node:util";
import type { Answers } from "@/lib/engine/answers";
import type { Change, Forecast, Journal, Limit } from "@/lib/reflections/journal";
import { undoMs } from "@/lib/reflections/limits";
import { changedAnswers, isSame } from "@/lib/reflections/same-answers";
import { makeSnapshot, type Snapshot } from "@/lib/reflections/snapshot";
import { makeJournal } from "@/lib/reflections/stored/make-journal";
import type { Exported } from "@/lib/reflections/taking-along/export";
import type { Listed, Reflection, Saving } from "@/lib/reflections/views";
import { aCatalogue } from "@/tests/builders/a-catalogue";

/*
 * What is saved, as plain maps: no database, no seal, one thing after another. It takes from the app only what is pure and
 * tested elsewhere: what answers lead to, and whether two sets of them are one.
 */

export type Row = {
  id: string;
  createdAt: number;
  updatedAt: number;
  version: number;
  deletedAt: number | null;
  journal: Journal;
  snapshot: Snapshot;
};
export type Rows = Map<string, Row>;

export const catalogue = aCatalogue();

const iso = (time: number) => new Date(time).toISOString();
const ofId = ({ journal }: Row) => journal.checkIn?.of ?? null;

function present(rows: Rows, id: string): Row | null {
  const row = rows.get(id);
  return row && row.deletedAt === null ? row : null;
}

/** One that is there and is no check-in. */
const firstOf = (rows: Rows, id: string) => {
  const row = present(rows, id);
  return row && ofId(row) === null ? row : null;
};

/** All that is there, oldest first. */
function inOrder(rows: Rows): Row[] {
  const earlier = (a: Row, b: Row) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
  return [...rows.values()].filter(({ deletedAt }) => deletedAt === null).sort(earlier);
}

const checkInsOf = (rows: Rows, id: string) => inOrder(rows).filter((row) => ofId(row) === id);

const asListed = ({ id, version, journal }: Row): Listed => ({ id, readable: true, version, journal });

export function list(rows: Rows): Listed[] {
  return inOrder(rows).reverse().map(asListed);
}

export function open(rows: Rows, id: string): Reflection | null {
  const row = present(rows, id);
  if (!row) return null;
  const { version, journal, snapshot } = row;
  return { id, version, readable: true, journal, ...snapshot, checkIns: ofId(row) ? [] : checkInsOf(rows, id).map(asListed) };
}

export function exported(rows: Rows): Exported[] {
  const firsts = inOrder(rows).filter((row) => ofId(row) === null);
  const ordered = firsts.reverse().flatMap((row) => [row, ...checkInsOf(rows, row.id)]);
  return ordered.map(({ id, createdAt, updatedAt, version, journal, snapshot }) =>
    structuredClone({ id, createdAt: iso(createdAt), updatedAt: iso(updatedAt), version, journal, snapshot }),
  );
}

const snapshots = new Map<Answers, Snapshot>();

/** Worked out once for the same answers, as explaining them takes longer than all the rest here. */
function snapshotOf(answers: Answers): Snapshot {
  const known = snapshots.get(answers) ?? makeSnapshot(catalogue, answers);
  snapshots.set(answers, known);
  return structuredClone(known);
}

const namesSomething = <T extends Pick<Forecast, "fear" | "guess">>(forecast: T | null | undefined): forecast is T =>
  !!forecast && forecast.fear.length + forecast.guess.length > 0;

export function save(rows: Rows, { id, ...saving }: Saving & { id: string }, now: number): unknown {
  const { answers, person = "", notes = "", checkIn = null } = saving;
  const forecast = namesSomething(saving.forecast) ? saving.forecast : null;
  const first = checkIn && firstOf(rows, checkIn.of);
  if (checkIn && !first) return { outcome: "no-reflection" };
  const before = checkIn && (checkInsOf(rows, checkIn.of).findLast((other) => other.id !== id) ?? first);
  const made = checkIn && before && { ...checkIn, changed: changedAnswers(before.journal.answers, answers) };
  const row = rows.get(id);
  if (!row) {
    const snapshot = snapshotOf(answers);
    const journal = makeJournal(snapshot, { savedAt: iso(now), answers, person, forecast, notes, checkIn: made });
    rows.set(id, { id, createdAt: now, updatedAt: now, version: 1, deletedAt: null, journal, snapshot });
    return { outcome: "made", saved: { id, savedAt: iso(now), version: 1 } };
  }
  const kept = row.journal;
  if (!isSame(kept.answers, answers) || ofId(row) !== (checkIn?.of ?? null)) return { outcome: "conflict" };
  const said: Journal = {
    ...kept,
    person,
    forecast: forecast && { ...forecast, at: kept.savedAt },
    notes: { ...kept.notes, text: notes },
    checkIn: kept.checkIn && { ...kept.checkIn, did: checkIn?.did ?? "" },
  };
  if (row.version > 1 && wouldLose(said, kept)) return { outcome: "conflict" };
  restore(rows, id);
  if (row.version === 1 && !isDeepStrictEqual(said, kept)) Object.assign(row, { journal: said, version: 2, updatedAt: now });
  return { outcome: "unchanged", saved: { id, savedAt: kept.savedAt, version: row.version } };
}

/** Something was said, and what stands there says something else. */
function wouldLose(said: Journal, kept: Journal): boolean {
  const words = ({ person, forecast, notes, checkIn }: Journal) => [person, forecast && { ...forecast, at: "" }, notes.text, checkIn?.did];
  const standing = words(kept);
  return words(said).some((one, n) => Boolean(one) && !isDeepStrictEqual(one, standing[n]));
}

export function remove(rows: Rows, id: string, now: number): boolean {
  const row = rows.get(id);
  if (!row) return false;
  const at = row.deletedAt ?? now;
  for (const each of rows.values()) if ((each.id === id || ofId(each) === id) && each.deletedAt === null) each.deletedAt = at;
  return true;
}

export function restore(rows: Rows, id: string): boolean {
  const row = rows.get(id);
  if (!row || row.deletedAt === null) return row !== undefined;
  const first = rows.get(ofId(row) ?? id);
  if (!first) return false;
  const at = first.deletedAt;
  const isWith = (each: Row) => at !== null && each.deletedAt === at && (each === first || ofId(each) === first.id);
  for (const each of rows.values()) if (each === row || isWith(each)) each.deletedAt = null;
  return true;
}

export function isDeleted(rows: Rows, id: string, now: number): boolean {
  const at = rows.get(id)?.deletedAt ?? null;
  return at !== null && at >= now - undoMs;
}

export function purge(rows: Rows, now: number): void {
  for (const { id, deletedAt } of [...rows.values()]) if (deletedAt !== null && deletedAt < now - undoMs) rows.delete(id);
}

export function bringIn(rows: Rows, file: readonly Exported[]): unknown {
  const imported = { added: 0, known: 0, unreadable: 0 };
  const [firsts, checkIns] = [file.filter(({ journal }) => !journal.checkIn), file.filter(({ journal }) => journal.checkIn)];
  for (const { createdAt, updatedAt, ...one } of structuredClone([...firsts, ...checkIns])) {
    const of = one.journal.checkIn?.of;
    const known = rows.get(one.id);
    if (of && !firstOf(rows, of)) imported.unreadable++;
    else if (!known) {
      rows.set(one.id, { ...one, createdAt: Date.parse(createdAt), updatedAt: Date.parse(updatedAt), deletedAt: null });
      imported.added++;
    } else if (known.deletedAt !== null && restore(rows, one.id)) imported.added++;
    else imported.known++;
  }
  return imported;
}

/** What a change comes to. Of a refusal only that it is one: its words are tested where they are made. */
export function change(rows: Rows, id: string, wanted: Change, now: number): { outcome: string; [more: string]: unknown } {
  const row = present(rows, id);
  if (!row) return { outcome: "missing" };
  const next = changed(rows, row, wanted, now);
  if (next === "refused") return { outcome: "refused" };
  if (next === "conflict") {
    const { text, version } = row.journal.notes;
    return { outcome: "conflict", current: { notes: text, version } };
  }
  if (!isDeepStrictEqual(next, row.journal)) Object.assign(row, { journal: next, version: row.version + 1, updatedAt: now });
  return { outcome: "changed", version: row.version, journal: structuredClone(next) };
}

function changed(rows: Rows, row: Row, wanted: Change, now: number): Journal | "refused" | "conflict" {
  const { journal } = row;
  if (journal.checkIn && wanted.change !== "notes") return "refused";
  const at = iso(now);
  switch (wanted.change) {
    case "notes": {
      const { text, version } = journal.notes;
      if (wanted.notes === text) return journal;
      return wanted.version === version ? { ...journal, notes: { text: wanted.notes, version: version + 1 } } : "conflict";
    }
    case "person":
      return { ...journal, person: wanted.person };
    case "step":
      return withStep(rows, row, wanted, at);
    case "limit":
      return withLimit(journal, wanted.limit, now);
    case "limit-state":
      return withLimitState(journal, wanted.state, at);
    case "forecast": {
      const isSaid = namesSomething(wanted.forecast);
      return { ...journal, forecast: isSaid ? unlessSaid(journal.forecast, { ...wanted.forecast, at }) : null };
    }
    case "outcome":
      return { ...journal, outcome: wanted.outcome && unlessSaid(journal.outcome, { ...wanted.outcome, at }) };
    default:
      return wanted satisfies never;
  }
}

/** What was said already stays as it was, with the time of then. */
function unlessSaid<T extends { at: string }>(before: T | null, now: unknown): T {
  return before && isDeepStrictEqual({ ...before, at: "" }, { ...(now as T), at: "" }) ? before : (now as T);
}

type Of<K extends Change["change"]> = Extract<Change, { change: K }>;

function withStep(rows: Rows, row: Row, { step, state, note }: Of<"step">, at: string): Journal | "refused" {
  const { journal } = row;
  const before = journal.steps[step];
  const planned = [row, ...checkInsOf(rows, row.id)].some((each) => each.journal.result.steps.includes(step));
  if (!before && !planned) return "refused";
  const { [step]: _taken, ...others } = journal.steps;
  if (state === null) return { ...journal, steps: others };
  const mark = { state, at: before?.state === state ? before.at : at, note: note ?? before?.note ?? "" };
  return { ...journal, steps: { ...journal.steps, [step]: mark } };
}

/** Days since 1970, from midnight to midnight in Greenwich. */
const dayOf = (time: string) => Math.floor(Date.parse(time) / (24 * 60 * 60 * 1000));

function daysLeft({ startedAt, days, pauses }: Limit, now: string): number {
  const rested = pauses.map(({ from, to }) => Math.max(0, dayOf(to ?? now) - dayOf(from)));
  const passed = dayOf(now) - dayOf(startedAt) - rested.reduce((sum, each) => sum + each, 0);
  return days - Math.min(days, Math.max(0, passed));
}

function withLimit(journal: Journal, wanted: Of<"limit">["limit"], now: number): Journal | "refused" {
  const { limit } = journal;
  if (wanted && limit && limit.endedAt === null && daysLeft(limit, iso(now)) > 1)
    return limit.kind === wanted.kind && limit.days === wanted.days ? journal : "refused";
  return { ...journal, limit: wanted && { kind: wanted.kind, startedAt: iso(now), days: wanted.days, pauses: [], endedAt: null } };
}

function withLimitState(journal: Journal, state: Of<"limit-state">["state"], at: string): Journal | "refused" {
  const { limit } = journal;
  if (!limit) return "refused";
  if (limit.endedAt !== null) return state === "ended" ? journal : "refused";
  const isPaused = limit.pauses.some(({ to }) => to === null);
  const pauses = limit.pauses.map(({ from, to }) => ({ from, to: to ?? at }));
  if (state === "ended") return { ...journal, limit: { ...limit, pauses, endedAt: at } };
  if ((state === "paused") === isPaused) return journal;
  return { ...journal, limit: { ...limit, pauses: isPaused ? pauses : [...pauses, { from: at, to: null }] } };
}
