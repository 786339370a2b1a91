import { expect, test } from "vitest";
import type { Journal } from "@/lib/reflections/journal";
import { aJournal, fitting } from "@/tests/builders/a-journal";
import { record } from "./record";

const savedAt = "2026-11-12T21:30:00.000Z";
const said = (fear: string[], guess: string[], at = savedAt) => ({ fear, guess, sure: null, at });
const turnedOut = (...reasons: string[]) => ({ reasons, endings: [], day: "2026-12-01", note: "", at: "2026-12-02T08:00:00.000Z" });
const result = fitting({ "too-fast": "strong", "not-ready": "partial", embarrassment: "open", "someone-else": "unlikely" });
const keep = (...journals: Partial<Journal>[]) =>
  journals.map((journal, n) => ({ id: `r${n}`, journal: aJournal({ savedAt, result, ...journal }) }));

test("counts a fear and a guess as right where one of their reasons turned out to be true", () => {
  const found = record(
    keep(
      { forecast: said(["someone-else"], ["too-fast", "not-ready"]), outcome: turnedOut("not-ready") },
      { forecast: said(["someone-else"], ["too-fast"]), outcome: turnedOut("someone-else", "not-ready") },
      { forecast: said(["someone-else"], []), outcome: turnedOut("too-fast") },
    ),
  );
  expect(found.known).toEqual({ n: 3, of: 3 });
  expect(found.fear).toEqual({ n: 1, of: 3 });
  expect(found.guess).toEqual({ n: 1, of: 2 });
});

test("leaves out what has no known reason, and what was said later", () => {
  const found = record(
    keep(
      { forecast: said(["someone-else"], ["someone-else"]), outcome: null },
      {
        forecast: said(["someone-else"], ["someone-else"]),
        outcome: { ...turnedOut(), endings: ["never-found-out"] },
      },
      { forecast: said(["someone-else"], ["someone-else"], "2026-11-13T09:00:00.000Z"), outcome: turnedOut("someone-else") },
    ),
  );
  expect(found.known).toEqual({ n: 1, of: 3 });
  expect(found.fear).toEqual({ n: 0, of: 0 });
  expect(found.guess).toEqual({ n: 0, of: 0 });
  expect(found.endings).toEqual({ "came-back": 0, ended: 0, "never-found-out": 1 });
});

test("counts only our first three reasons, and none where we could not tell", () => {
  const found = record(
    keep(
      { outcome: turnedOut("embarrassment") },
      { outcome: turnedOut("someone-else") },
      { outcome: turnedOut("too-fast"), result: { ...result, canTell: false } },
    ),
  );
  expect(found.shown).toEqual({ n: 1, of: 2 });
  expect(found.couldNotTell).toBe(1);
});

test("says of several true reasons the one that had fitted best", () => {
  const [found] = record(keep({ person: " Elias ", outcome: turnedOut("someone-else", "not-ready") })).found;
  expect(found).toEqual({ id: "r0", savedAt, person: "Elias", reason: "not-ready", fit: "partial" });
});

test("a true reason that was unknown to us then stands nowhere in the fits, and still counts as known", () => {
  const found = record(keep({ outcome: turnedOut("new-reason") }));
  expect([found.known.n, found.shown, found.found]).toEqual([1, { n: 0, of: 1 }, []]);
});
