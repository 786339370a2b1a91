import { describe, expect, it } from "vitest";
import type { Limit } from "@/lib/reflections/journal";
import { limitStanding } from "@/lib/reflections/plan/limit-days";
import { translatorFor } from "@/lib/words/translator";
import { allWords, usualWords } from "@/lib/words/words";
import { limitComfort, limitLine, limitTitle } from "./limit-words";

const limit: Limit = { kind: "no-contact", startedAt: "2026-11-12T12:00:00Z", days: 7, pauses: [], endedAt: null };
const english = translatorFor(usualWords, "plan");
const spanish = translatorFor({ locale: "es", who: "she" }, "plan");
const standing = (day: string, changed: Partial<Limit>) => {
  const now = { ...limit, ...changed };
  return [now, limitStanding(now, new Date(`${day}T12:00:00Z`), "UTC")] as const;
};
const on = (day: string, changed: Partial<Limit> = {}) => limitLine(...standing(day, changed), english, "en-GB");
const el = (day: string, changed: Partial<Limit> = {}) => limitLine(...standing(day, changed), spanish, "es");

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
    const title = (set: Pick<Limit, "kind" | "days">) => limitTitle(set, english, "en-GB");
    expect(title(limit)).toBe("Seven days without contact");
    expect(title({ ...limit, days: 1 })).toBe("One day without contact");
    expect(title({ kind: "one-message", days: 30 })).toBe("One message, then 30 days of quiet");
  });

  it.each([
    ["on its first day", el("2026-11-12"), "Día uno de siete. Después de hoy quedan seis."],
    ["on the last but one", el("2026-11-17"), "Día seis de siete. Después de hoy queda uno."],
    ["on its last day", el("2026-11-18"), "Día siete de siete: el último."],
    ["after it", el("2026-11-19"), "Los siete días ya quedaron atrás."],
    ["of one day, after it", el("2026-11-13", { days: 1 }), "El día ya quedó atrás."],
    ["of thirty days", el("2026-11-20", { days: 30 }), "Día 9 de 30. Después de hoy quedan 21."],
    ["ended on its first day", el("2026-12-01", { endedAt: "2026-11-12T13:00:00Z" }), "Lo terminaste el primer día."],
    ["ended after one", el("2026-12-01", { endedAt: "2026-11-13T13:00:00Z" }), "Lo terminaste después de un día."],
    ["as a heading", limitTitle({ ...limit, days: 1 }, spanish, "es"), "Un día sin contacto"],
  ])("in Spanish: %s", (_, line, words) => {
    expect(line).toBe(words);
  });

  it("blames nobody, however it ended", () => {
    for (const day of ["2026-11-12", "2026-11-18", "2026-11-19"]) {
      for (const endedAt of [null, "2026-11-12T13:00:00Z", "2026-11-15T13:00:00Z"]) {
        for (const words of allWords) {
          const stands = limitStanding({ ...limit, endedAt }, new Date(`${day}T18:00:00Z`), "UTC");
          const comfort = limitComfort(stands, translatorFor(words, "plan"));
          expect(comfort).not.toMatch(
            /you failed|gave up|weak|should have|only \w+ days|has fallado|fracasaste|débil|deberías|solo \w+ días/i,
          );
          expect(comfort.length).toBeGreaterThan(20);
        }
      }
    }
  });
});
