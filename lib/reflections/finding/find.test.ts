import fc from "fast-check";
import { expect, test } from "vitest";
import type { Journal } from "@/lib/reflections/journal";
import { aJournal } from "@/tests/builders/a-journal";
import { aListed } from "@/tests/builders/a-reflection";
import { anId } from "@/tests/builders/an-owner";
import { choicesOf, type Filters, filtered, isNarrowed, noFilters } from "./find";
import { timelineItems } from "./timeline-items";

const saved = (n: number, savedAt: string, journal: Partial<Journal>) =>
  aListed({ id: anId(n), journal: aJournal({ savedAt, ...journal }) });
const result = (reason: string, stance: "give-room" | "weigh"): Journal["result"] => ({
  canTell: true,
  reasons: [
    { id: reason, fit: "strong" },
    { id: "red-flag", fit: "unlikely" },
  ],
  title: reason,
  stance: { id: stance, title: stance },
  steps: [],
  safety: "none",
});
const items = timelineItems(
  [
    saved(1, "2026-05-02T20:00:00Z", {
      person: "Marco",
      result: result("not-ready", "weigh"),
      feeling: { id: "low", label: "Low" },
      outcome: { reasons: ["not-over-ex"], endings: ["ended"], day: "2026-06-30", note: "", at: "2026-06-30T08:00:00Z" },
    }),
    saved(2, "2026-11-01T20:00:00Z", { person: "Daniel", result: result("too-fast", "give-room") }),
    saved(3, "2026-11-08T20:00:00Z", {
      checkIn: { of: anId(2), changed: [], did: "" },
      result: result("too-fast", "weigh"),
      feeling: { id: "okay", label: "All right" },
    }),
    saved(4, "2026-11-12T20:00:00Z", { person: " daniel ", result: result("not-ready", "give-room") }),
    { id: anId(5), readable: false, version: 1, savedAt: "2026-11-12T08:00:00Z", of: null },
  ],
  "UTC",
);
const keys = (filters: Partial<Filters>) =>
  filtered(items, { ...noFilters, ...filters }).map(({ kind, id }) => `${kind} ${Number(id.slice(-3))}`);

test.each<[Partial<Filters>, string[]]>([
  [{ person: "DANIEL" }, ["reflection 4", "check-in 3", "reflection 2"]],
  [{ person: "Marco" }, ["outcome 1", "reflection 1"]],
  [{ reason: "too-fast" }, ["check-in 3", "reflection 2"]],
  [{ reason: "not-over-ex" }, ["outcome 1"]],
  // It was less likely each time, which is no ground to find it by.
  [{ reason: "red-flag" }, []],
  [{ plan: "weigh" }, ["check-in 3", "reflection 1"]],
  [{ feeling: "low" }, ["reflection 1"]],
  [{ month: "2026-06" }, ["outcome 1"]],
  [{ day: "2026-11-12" }, ["reflection 4", "unreadable 5"]],
  [{ person: "Daniel", plan: "give-room" }, ["reflection 4", "reflection 2"]],
  [{ person: "Marco", month: "2026-11" }, []],
])("%o finds %o", (filters, expected) => {
  expect(keys(filters)).toEqual(expected);
});

test("nothing wanted is nothing left out", () => {
  expect(filtered(items, noFilters)).toEqual(items);
  expect(isNarrowed(noFilters)).toBe(false);
  expect(isNarrowed({ ...noFilters, day: "2026-11-12" })).toBe(true);
});

test("what there is to choose from is there, once each, the latest first", () => {
  expect(choicesOf(items)).toEqual({
    people: ["daniel", "Marco"],
    reasons: ["not-ready", "too-fast", "not-over-ex"],
    plans: [
      { id: "give-room", title: "give-room" },
      { id: "weigh", title: "weigh" },
    ],
    feelings: [
      { id: "okay", label: "All right" },
      { id: "low", label: "Low" },
    ],
    months: ["2026-11", "2026-06", "2026-05"],
  });
});

test("whatever can be chosen finds something, and more choices never find more", () => {
  const choices = choicesOf(items);
  const ids = (all: { id: string }[]) => all.map(({ id }) => id);
  const one = (all: string[]) => fc.option(fc.constantFrom(...all));
  const some = fc.record({
    person: one(choices.people),
    reason: one(choices.reasons),
    plan: one(ids(choices.plans)),
    feeling: one(ids(choices.feelings)),
    month: one(choices.months),
    day: one(items.map(({ day }) => day)),
  });
  fc.assert(
    fc.property(some, fc.constantFrom(...(Object.keys(noFilters) as (keyof Filters)[])), (filters, name) => {
      const narrow = filtered(items, filters);
      const wide = filtered(items, { ...filters, [name]: null });
      expect(wide).toEqual(expect.arrayContaining(narrow));
      if (filters[name] !== null) expect(filtered(items, { ...noFilters, [name]: filters[name] })).not.toHaveLength(0);
    }),
  );
});
