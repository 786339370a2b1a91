import { expect, test } from "vitest";
import type { Journal } from "@/lib/reflections/journal";
import type { Listed } from "@/lib/reflections/views";
import { aJournal } from "@/tests/builders/a-journal";
import { aListed } from "@/tests/builders/a-reflection";
import { anId } from "@/tests/builders/an-owner";
import { timelineItems } from "./timeline-items";

const saved = (n: number, savedAt: string, journal: Partial<Journal> = {}) =>
  aListed({ id: anId(n), journal: aJournal({ savedAt, ...journal }) });
const checkIn = (n: number, of: number, savedAt: string, journal: Partial<Journal> = {}) =>
  saved(n, savedAt, { checkIn: { of: anId(of), changed: [], did: "" }, ...journal });
const outcome = { reasons: ["too-fast"], endings: [], day: "2026-06-30", note: "", at: "2026-07-02T08:00:00Z" };
const low = { id: "low", label: "Low" };
const okay = { id: "okay", label: "All right" };

test("newest first, and an outcome stands on the day on which the person knew", () => {
  const listed = [
    saved(1, "2026-05-02T20:00:00Z", { person: "Marco", outcome }),
    saved(2, "2026-06-01T20:00:00Z"),
    saved(3, "2026-11-12T20:00:00Z"),
  ];
  expect(timelineItems(listed, "UTC").map(({ kind, day }) => [kind, day])).toEqual([
    ["reflection", "2026-11-12"],
    ["outcome", "2026-06-30"],
    ["reflection", "2026-06-01"],
    ["reflection", "2026-05-02"],
  ]);
});

test("a check-in takes the name from its reflection, and how they were the time before from the one before", () => {
  const listed = [
    checkIn(3, 1, "2026-11-20T09:00:00Z", { feeling: okay }),
    checkIn(2, 1, "2026-11-10T09:00:00Z", { feeling: low }),
    saved(1, "2026-11-01T09:00:00Z", { person: "Daniel", feeling: { id: "very-anxious", label: "Very anxious" } }),
  ];
  const [second, first, reflection] = timelineItems(listed, "UTC");
  expect(second).toMatchObject({ kind: "check-in", person: "Daniel", before: low });
  expect(first).toMatchObject({ kind: "check-in", person: "Daniel", before: { id: "very-anxious" } });
  expect(reflection).toMatchObject({ kind: "reflection", checkIns: 2 });
});

test("a check-in whose reflection is not at hand has no name, and still stands there", () => {
  expect(timelineItems([checkIn(2, 1, "2026-11-10T09:00:00Z")], "UTC")).toMatchObject([{ kind: "check-in", person: "", before: null }]);
});

test("one that is there twice stands there once, as it came last", () => {
  const listed = [saved(1, "2026-11-01T09:00:00Z", { person: "D" }), saved(1, "2026-11-01T09:00:00Z", { person: "Daniel" })];
  expect(timelineItems(listed, "UTC")).toMatchObject([{ person: "Daniel" }]);
});

test("one that cannot be read stands in its place", () => {
  const damaged: Listed = { id: anId(2), readable: false, version: 1, savedAt: "2026-11-05T09:00:00Z", of: null };
  const kinds = timelineItems([damaged, saved(3, "2026-11-12T20:00:00Z"), saved(1, "2026-11-01T09:00:00Z")], "UTC").map(({ kind }) => kind);
  expect(kinds).toEqual(["reflection", "unreadable", "reflection"]);
});

test("a day is the person’s, not Greenwich’s", () => {
  const listed = [saved(1, "2026-10-31T23:30:00Z")];
  expect(timelineItems(listed, "Pacific/Chatham")[0]?.day).toBe("2026-11-01");
  expect(timelineItems(listed, "America/St_Johns")[0]?.day).toBe("2026-10-31");
});
