import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDay, dayAfter, daysBetween } from "@/lib/reflections/calendar-day";
import type { Limit } from "@/lib/reflections/journal";
import { isOpen, limitStanding } from "./limit-days";

const aLimit = (overrides: Partial<Limit> = {}): Limit => ({
  kind: "no-contact",
  startedAt: "2026-11-12T21:30:00.000Z",
  days: 7,
  pauses: [],
  endedAt: null,
  ...overrides,
});
const at = (iso: string) => new Date(iso);

describe("a limit of seven days, set on Thursday the 12th", () => {
  it.each([
    ["2026-11-12T21:30:00Z", { state: "running", passed: 0, day: 1, left: 7, lastDay: "2026-11-18" }],
    ["2026-11-12T23:59:59Z", { state: "running", passed: 0, day: 1, left: 7, lastDay: "2026-11-18" }],
    ["2026-11-13T00:00:00Z", { state: "running", passed: 1, day: 2, left: 6, lastDay: "2026-11-18" }],
    ["2026-11-18T23:59:59Z", { state: "running", passed: 6, day: 7, left: 1, lastDay: "2026-11-18" }],
    ["2026-11-19T00:00:00Z", { state: "over", passed: 7, day: 7, left: 0, lastDay: null }],
    ["2027-11-19T00:00:00Z", { state: "over", passed: 7, day: 7, left: 0, lastDay: null }],
  ] as const)("stands at %s as it should", (now, standing) => {
    expect(limitStanding(aLimit(), at(now), "UTC")).toEqual(standing);
  });

  it("counts the days of the person's own calendar", () => {
    // Half past ten in the evening of the 12th in London is the 13th in Tokyo, and still the 12th in New York.
    expect(limitStanding(aLimit(), at("2026-11-13T02:00:00Z"), "Asia/Tokyo").day).toBe(1);
    expect(limitStanding(aLimit(), at("2026-11-13T16:00:00Z"), "Asia/Tokyo").day).toBe(2);
    expect(limitStanding(aLimit(), at("2026-11-13T04:59:00Z"), "America/New_York").day).toBe(1);
    expect(limitStanding(aLimit(), at("2026-11-13T05:00:00Z"), "America/New_York").day).toBe(2);
  });

  it("counts no day while it is paused, and goes on where it was", () => {
    const pauses = [{ from: "2026-11-14T10:00:00Z", to: null }];
    const paused = limitStanding(aLimit({ pauses }), at("2026-12-24T10:00:00Z"), "UTC");
    expect(paused).toEqual({ state: "paused", passed: 2, day: 3, left: 5, lastDay: null });
    const again = aLimit({ pauses: [{ from: "2026-11-14T10:00:00Z", to: "2026-11-20T10:00:00Z" }] });
    expect(limitStanding(again, at("2026-11-20T10:00:01Z"), "UTC")).toEqual({
      state: "running",
      passed: 2,
      day: 3,
      left: 5,
      lastDay: "2026-11-24",
    });
  });

  it("is not shortened by a pause within one day", () => {
    const pauses = [{ from: "2026-11-14T08:00:00Z", to: "2026-11-14T20:00:00Z" }];
    expect(limitStanding(aLimit({ pauses }), at("2026-11-15T12:00:00Z"), "UTC")).toEqual(
      limitStanding(aLimit(), at("2026-11-15T12:00:00Z"), "UTC"),
    );
  });

  it("stays as it was when it was ended", () => {
    const ended = aLimit({ endedAt: "2026-11-15T10:00:00Z" });
    expect(limitStanding(ended, at("2026-11-15T10:00:00Z"), "UTC")).toMatchObject({ state: "ended", passed: 3 });
    expect(limitStanding(ended, at("2027-01-01T10:00:00Z"), "UTC")).toMatchObject({ state: "ended", passed: 3, lastDay: null });
    expect(isOpen(ended, at("2026-11-15T10:00:00Z"), "UTC")).toBe(false);
  });

  it("is over, not ended, where it was put away after its last day", () => {
    const done = aLimit({ endedAt: "2026-11-19T10:00:00Z" });
    expect(limitStanding(done, at("2026-12-01T10:00:00Z"), "UTC").state).toBe("over");
  });
});

describe("summer time", () => {
  it.each(["Europe/London", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Chatham"])(
    "has days like any others in %s",
    (timeZone) => {
      for (const start of [
        "2026-03-05T12:00:00Z",
        "2026-03-28T12:00:00Z",
        "2026-04-03T12:00:00Z",
        "2026-10-24T12:00:00Z",
        "2026-10-31T12:00:00Z",
      ]) {
        const limit = aLimit({ startedAt: start, days: 30 });
        const first = calendarDay(at(start), timeZone);
        for (let day = 0; day < 30; day++) {
          const noon = at(new Date(Date.parse(start) + day * 86_400_000).toISOString());
          expect(limitStanding(limit, noon, timeZone).passed).toBe(daysBetween(first, calendarDay(noon, timeZone)));
        }
      }
    },
  );
});

describe("whatever a person does with a limit", () => {
  const zones = fc.constantFrom("UTC", "Pacific/Chatham", "America/St_Johns", "Europe/Berlin", "Asia/Kolkata", "Pacific/Kiritimati");
  const start = Date.parse("2026-09-01T00:00:00Z");
  /** Moments in order: the start, then pauses and their ends by turns, then a look at it. */
  const story = fc.record({
    days: fc.integer({ min: 1, max: 90 }),
    zone: zones,
    gaps: fc.array(fc.integer({ min: 0, max: 20 * 24 * 60 }), { minLength: 1, maxLength: 9 }),
    isEnded: fc.boolean(),
  });
  const tell = ({ days, gaps, isEnded }: { days: number; gaps: number[]; isEnded: boolean }) => {
    const moments: number[] = [];
    for (const gap of gaps) moments.push((moments.at(-1) ?? start) + gap * 60_000);
    const now = new Date(moments.at(-1) ?? start);
    const turns = moments.slice(0, -1).map((moment) => new Date(moment).toISOString());
    const pauses: Limit["pauses"] = [];
    for (let i = 0; i < turns.length; i += 2) pauses.push({ from: turns[i] ?? "", to: turns[i + 1] ?? null });
    const limit = aLimit({ startedAt: new Date(start).toISOString(), days, pauses, endedAt: isEnded ? now.toISOString() : null });
    return { limit, now };
  };

  it("passed and left make up its days, and the day lies among them", () => {
    fc.assert(
      fc.property(story, (told) => {
        const { limit, now } = tell(told);
        const { passed, left, day, state, lastDay } = limitStanding(limit, now, told.zone);
        expect(passed + left).toBe(limit.days);
        expect(passed).toBeGreaterThanOrEqual(0);
        expect(day).toBeGreaterThanOrEqual(1);
        expect(day).toBeLessThanOrEqual(limit.days);
        expect(state === "over").toBe(left === 0);
        expect(lastDay === null).toBe(state !== "running");
      }),
    );
  });

  it("never goes back as time passes", () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 0, max: 100 * 24 * 60 }), (told, later) => {
        const { limit, now } = tell(told);
        const then = new Date(now.getTime() + later * 60_000);
        expect(limitStanding(limit, then, told.zone).passed).toBeGreaterThanOrEqual(limitStanding(limit, now, told.zone).passed);
      }),
    );
  });

  it("a pause that goes on later ends later by the days between", () => {
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 60 }), (zone, before, rest) => {
        const noon = (day: number) => new Date(Date.parse("2026-09-01T12:00:00Z") + day * 86_400_000);
        const plain = aLimit({ startedAt: noon(0).toISOString(), days: 10 });
        const rested = { ...plain, pauses: [{ from: noon(before).toISOString(), to: noon(before + rest).toISOString() }] };
        const { lastDay } = limitStanding(rested, noon(before + rest), zone);
        expect(lastDay).toBe(dayAfter(limitStanding(plain, noon(before), zone).lastDay ?? "", rest));
      }),
    );
  });
});
