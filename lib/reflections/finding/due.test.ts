import { expect, test } from "vitest";
import type { Journal } from "@/lib/reflections/journal";
import { aJournal } from "@/tests/builders/a-journal";
import { aListed } from "@/tests/builders/a-reflection";
import { anId } from "@/tests/builders/an-owner";
import { dueCheckIn } from "./due";
import { timelineItems } from "./timeline-items";

const saved = (n: number, day: string, journal: Partial<Journal> = {}) =>
  aListed({ id: anId(n), journal: aJournal({ savedAt: `${day}T12:00:00Z`, ...journal }) });
const checkIn = (n: number, of: number, day: string) => saved(n, day, { checkIn: { of: anId(of), changed: [], did: "" } });
const outcome = { reasons: [], endings: ["ended" as const], day: "2026-11-02", note: "", at: "2026-11-02T12:00:00Z" };
const due = (listed: ReturnType<typeof saved>[], today: string) => dueCheckIn(timelineItems(listed, "UTC"), today);

test.each([
  ["2026-11-07", null],
  ["2026-11-08", 1],
  ["2026-11-14", 1],
  ["2026-11-15", 2],
  ["2026-12-27", 8],
  ["2026-12-28", null],
])("written on 1 November, on %s it is %s weeks", (today, weeks) => {
  expect(due([saved(1, "2026-11-01", { person: "Daniel" })], today)).toEqual(weeks && { id: anId(1), person: "Daniel", weeks });
});

test("a check-in counts as having written", () => {
  const listed = [saved(1, "2026-11-01"), checkIn(2, 1, "2026-11-06")];
  expect(due(listed, "2026-11-10")).toBeNull();
  expect(due(listed, "2026-11-13")).toEqual({ id: anId(1), person: "", weeks: 1 });
});

test("about the same person the newest is asked for, and an earlier one is not brought up again", () => {
  const listed = [saved(1, "2026-10-20", { person: "Daniel" }), saved(2, "2026-11-10", { person: "daniel" })];
  expect(due(listed, "2026-11-12")).toBeNull();
  expect(due(listed, "2026-11-18")?.id).toBe(anId(2));
});

test("of two people the one last written about, once it is a week", () => {
  const listed = [saved(1, "2026-11-01", { person: "Marco" }), saved(2, "2026-11-10", { person: "Daniel" })];
  expect(due(listed, "2026-11-12")?.person).toBe("Marco");
  expect(due(listed, "2026-11-18")?.person).toBe("Daniel");
});

test("where it is known how it turned out, nobody is asked again", () => {
  expect(due([saved(1, "2026-11-01", { person: "Marco", outcome })], "2026-11-12")).toBeNull();
});
