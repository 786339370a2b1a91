import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDay, dayAfter, daysBetween } from "@/lib/reflections/calendar-day";
import { addMonths, monthGrid, monthOf } from "./month-grid";

/** Summer time at different dates and hours, half hours, far east and far west, and a zone that once left out a day. */
const zones = ["UTC", "Europe/Berlin", "America/St_Johns", "Pacific/Chatham", "Pacific/Apia", "Australia/Lord_Howe", "America/Los_Angeles"];
const zone = fc.constantFrom(...zones);
const moment = fc.date({ min: new Date("1980-01-01T00:00:00Z"), max: new Date("2120-01-01T00:00:00Z"), noInvalidDate: true });
const month = fc
  .tuple(fc.integer({ min: 1980, max: 2120 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${String(m).padStart(2, "0")}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${String(d).padStart(2, "0")}`);

test.each([
  // The clock goes back at 3: half past two happens twice, on one day.
  ["2026-10-25T00:30:00Z", "Europe/Berlin", "2026-10-25"],
  ["2026-10-25T01:30:00Z", "Europe/Berlin", "2026-10-25"],
  ["2026-10-25T22:59:59Z", "Europe/Berlin", "2026-10-25"],
  ["2026-10-25T23:00:00Z", "Europe/Berlin", "2026-10-26"],
  // The clock goes forward: the day has 23 hours.
  ["2026-03-28T23:00:00Z", "Europe/Berlin", "2026-03-29"],
  ["2026-03-29T21:59:59Z", "Europe/Berlin", "2026-03-29"],
  ["2026-03-29T22:00:00Z", "Europe/Berlin", "2026-03-30"],
  ["2026-11-12T21:30:00Z", "Pacific/Chatham", "2026-11-13"],
  ["2026-11-12T02:00:00Z", "America/St_Johns", "2026-11-11"],
])("%s in %s is the day %s", (iso, where, expected) => {
  expect(calendarDay(new Date(iso), where)).toBe(expected);
});

test("a moment is never on an earlier day than one before it, and 26 hours on it is at least the next day", () => {
  fc.assert(
    fc.property(moment, zone, fc.integer({ min: 0, max: 40 * 24 * 60 }), (from, where, minutes) => {
      const to = new Date(from.getTime() + minutes * 60_000);
      const [a, b] = [calendarDay(from, where), calendarDay(to, where)];
      expect(b >= a).toBe(true);
      if (minutes >= 26 * 60) expect(b > a).toBe(true);
    }),
  );
});

test("days and months add up and go back", () => {
  fc.assert(
    fc.property(day, month, fc.integer({ min: -3000, max: 3000 }), (from, start, n) => {
      expect(daysBetween(from, dayAfter(from, n))).toBe(n);
      expect(dayAfter(dayAfter(from, n), -n)).toBe(from);
      expect(addMonths(addMonths(start, n % 500), -(n % 500))).toBe(start);
    }),
  );
});

test("a month’s grid has each of its days once, in order, in weeks of seven that begin on Monday", () => {
  fc.assert(
    fc.property(month, (which) => {
      const grid = monthGrid(which);
      const days = grid.flat().filter((each) => each !== null);
      for (const week of grid) {
        expect(week).toHaveLength(7);
        expect(week.some((each) => each !== null)).toBe(true);
      }
      expect(days[0]).toBe(`${which}-01`);
      days.forEach((each, i) => {
        expect(monthOf(each)).toBe(which);
        if (i > 0) expect(daysBetween(days[i - 1] ?? "", each)).toBe(1);
      });
      expect(monthOf(dayAfter(days.at(-1) ?? "", 1))).toBe(addMonths(which, 1));
      for (const [monday] of grid) if (monday) expect(new Date(`${monday}T12:00:00Z`).getUTCDay()).toBe(1);
    }),
  );
});
