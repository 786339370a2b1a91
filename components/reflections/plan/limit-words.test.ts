import { describe, expect, it } from "vitest";
import type { Limit } from "@/lib/reflections/journal";
import { limitStanding } from "@/lib/reflections/plan/limit-days";
import { dayOf, limitComfort, limitLine, limitTitle } from "./limit-words";

const limit: Limit = { kind: "no-contact", startedAt: "2026-11-12T12:00:00Z", days: 7, pauses: [], endedAt: null };
const on = (day: string, changed: Partial<Limit> = {}) => {
  const now = { ...limit, ...changed };
  return limitLine(now, limitStanding(now, new Date(`${day}T12:00:00Z`), "UTC"));
};

describe("how a limit stands, in words", () => {
  it.each([
    ["on its first day", on("2026-11-12"), "Day one of seven. Six more to go after today."],
    ["on the last but one", on("2026-11-17"), "Day six of seven. One more to go after today."],
    ["on its last day", on("2026-11-18"), "Day seven of seven: the last one."],
    ["after it", on("2026-11-19"), "All seven days are behind you."],
    ["of one day, after it", on("2026-11-13", { days: 1 }), "The day is behind you."],
    ["of thirty days", on("2026-11-20", { days: 30 }), "Day 9 of 30. 21 more to go after today."],
    ["paused", on("2026-12-01", { pauses: [{ from: "2026-11-14T12:00:00Z", to: null }] }), "Paused on day three of seven."],
    ["ended", on("2026-12-01", { endedAt: "2026-11-14T12:00:00Z" }), "You ended it after two days."],
    ["ended on its first day", on("2026-12-01", { endedAt: "2026-11-12T13:00:00Z" }), "You ended it on the first day."],
  ])("%s", (_, line, words) => {
    expect(line).toBe(words);
  });

  it("has a title for both kinds, for one day and for many", () => {
    expect(limitTitle(limit)).toBe("Seven days without contact");
    expect(limitTitle({ ...limit, days: 1 })).toBe("One day without contact");
    expect(limitTitle({ kind: "one-message", days: 30 })).toBe("One message, then 30 days of quiet");
    expect(dayOf(15, 90)).toBe("Day 15 of 90");
  });

  it("blames nobody, however it ended", () => {
    for (const day of ["2026-11-12", "2026-11-18", "2026-11-19"]) {
      for (const endedAt of [null, "2026-11-12T13:00:00Z", "2026-11-15T13:00:00Z"]) {
        const comfort = limitComfort(limitStanding({ ...limit, endedAt }, new Date(`${day}T18:00:00Z`), "UTC"));
        expect(comfort).not.toMatch(/you failed|gave up|weak|should have|only \w+ days/i);
        expect(comfort.length).toBeGreaterThan(20);
      }
    }
  });
});
