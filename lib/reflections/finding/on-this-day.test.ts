import fc from "fast-check";
import { expect, test } from "vitest";
import { aJournal } from "@/tests/builders/a-journal";
import { aListed } from "@/tests/builders/a-reflection";
import { anId } from "@/tests/builders/an-owner";
import { addMonths, monthOf } from "./month-grid";
import { onThisDay } from "./on-this-day";
import { timelineItems } from "./timeline-items";

const on = (...days: string[]) =>
  timelineItems(
    days.map((day, i) => aListed({ id: anId(i + 1), journal: aJournal({ savedAt: `${day}T12:00:00Z` }) })),
    "UTC",
  );
const found = (today: string, ...days: string[]) =>
  onThisDay(on(...days), today).map(({ item, years, months }) => [item.day, years, months]);

test("earlier years come before earlier months, the nearer first, and no more than three", () => {
  const days = ["2023-11-21", "2025-11-21", "2026-10-21", "2026-08-21", "2026-01-21"];
  expect(found("2026-11-21", ...days)).toEqual([
    ["2025-11-21", 1, 0],
    ["2023-11-21", 3, 0],
    ["2026-10-21", 0, 1],
  ]);
});

test("neither today nor another day nor a month of earlier years counts", () => {
  expect(found("2026-11-21", "2026-11-21", "2026-10-20", "2025-10-21")).toEqual([]);
});

test("the month before may be in the year before", () => {
  expect(found("2026-01-15", "2025-12-15")).toEqual([["2025-12-15", 0, 1]]);
});

test("the last days of a month have none in shorter months, and a leap day has its own", () => {
  expect(found("2026-03-31", "2026-02-28")).toEqual([]);
  expect(found("2028-02-29", "2027-02-28", "2024-02-29")).toEqual([["2024-02-29", 4, 0]]);
});

test("it is always the same day of the month, that long ago", () => {
  const day = fc
    .date({ min: new Date("2000-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 30 }), day, (days, today) => {
      for (const { item, years, months } of onThisDay(on(...days), today)) {
        expect(monthOf(item.day)).toBe(addMonths(monthOf(today), -(years * 12 + months)));
        expect(item.day.slice(8)).toBe(today.slice(8));
      }
    }),
  );
});
