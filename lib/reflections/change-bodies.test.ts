import { expect, test } from "vitest";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { parseChange } from "./change-bodies";
import { longestNotes } from "./limits";

const parsed = (input: unknown) => parseChange(aCatalogue(), input);

test.each([
  { change: "notes", notes: "", version: 1 },
  { change: "notes", notes: "a".repeat(longestNotes), version: 7 },
  { change: "person", person: "" },
  { change: "person", person: "D." },
  { change: "step", step: "breathe", state: "not-for-me", note: "Not now." },
  { change: "step", step: "breathe", state: null, note: "" },
  { change: "limit", limit: { kind: "one-message", days: 90 } },
  { change: "limit", limit: null },
  { change: "limit-state", state: "paused" },
  { change: "forecast", forecast: { fear: ["storm"], guess: ["sun", "rain"], sure: null } },
  { change: "forecast", forecast: null },
  { change: "outcome", outcome: { reasons: ["rain"], endings: ["came-back", "ended"], day: "2026-02-28", note: "So it was." } },
  { change: "outcome", outcome: { reasons: [], endings: ["never-found-out"], day: "2026-11-21", note: "" } },
  { change: "outcome", outcome: null },
])("$change is taken as it was sent: %j", (change) => {
  expect(parsed(change)).toEqual({ ok: true, value: change });
});

test("a name is trimmed", () => {
  expect(parsed({ change: "person", person: " Dan " })).toMatchObject({ value: { person: "Dan" } });
});

const outcome = { reasons: ["rain"], endings: [], day: "2026-11-21", note: "" };
const forecast = { fear: [], guess: ["rain"], sure: "very" };

test.each<[string, unknown, string[]]>([
  ["no object", "notes", ["body"]],
  ["nothing", null, ["body"]],
  ["no change", { notes: "x", version: 1 }, ["change"]],
  ["a change that is none", { change: "everything" }, ["change"]],
  ["parts of two", { change: "person", person: "D", notes: "x" }, ["notes"]],
  ["notes that are too long", { change: "notes", notes: "a".repeat(longestNotes + 1), version: 1 }, ["notes"]],
  ["a version that counts nothing", { change: "notes", notes: "", version: 0 }, ["version"]],
  ["a version in words", { change: "notes", notes: "", version: "1" }, ["version"]],
  ["no version", { change: "notes", notes: "" }, ["version"]],
  ["a name that is a story", { change: "person", person: "a".repeat(41) }, ["person"]],
  ["a state that is none", { change: "step", step: "breathe", state: "failed", note: "" }, ["state"]],
  ["a note that is too long", { change: "step", step: "breathe", state: "done", note: "a".repeat(2_001) }, ["note"]],
  ["a limit of no day", { change: "limit", limit: { kind: "no-contact", days: 0 } }, ["limit.days"]],
  ["a limit of too many days", { change: "limit", limit: { kind: "no-contact", days: 91 } }, ["limit.days"]],
  ["half a day", { change: "limit", limit: { kind: "no-contact", days: 1.5 } }, ["limit.days"]],
  ["a limit of another kind", { change: "limit", limit: { kind: "for-ever", days: 3 } }, ["limit.kind"]],
  ["a beginning of the caller's own", { change: "limit", limit: { kind: "no-contact", days: 3, startedAt: "x" } }, ["limit.startedAt"]],
  ["a limit that is to be broken", { change: "limit-state", state: "broken" }, ["state"]],
  ["a reason that nobody knows", { change: "forecast", forecast: { ...forecast, fear: ["moon"] } }, ["forecast.fear.0"]],
  ["too many reasons feared", { change: "forecast", forecast: { ...forecast, fear: ["sun", "rain", "storm"] } }, ["forecast.fear"]],
  ["no day", { change: "outcome", outcome: { ...outcome, day: "yesterday" } }, ["outcome.day"]],
  ["a day that there never was", { change: "outcome", outcome: { ...outcome, day: "2026-02-30" } }, ["outcome.day"]],
  ["a reason that never was", { change: "outcome", outcome: { ...outcome, reasons: ["rain", "moon"] } }, ["outcome.reasons.1"]],
  ["more reasons than can be true", { change: "outcome", outcome: { ...outcome, reasons: "abcdef".split("") } }, ["outcome.reasons"]],
  ["the same ending twice", { change: "outcome", outcome: { ...outcome, endings: ["ended", "ended"] } }, ["outcome.endings"]],
  ["nothing that turned out", { change: "outcome", outcome: { ...outcome, reasons: [] } }, ["outcome"]],
])("%s is refused, and it is said where", (_, input, paths) => {
  const result = parsed(input);
  expect(!result.ok && result.problems.map(({ path }) => path)).toEqual(paths);
});

test("no problem repeats what was there", () => {
  const bodies = [
    { change: "Daniel" },
    { change: "notes", notes: ["Daniel"], version: "Daniel" },
    { change: "step", step: ["Daniel"], state: "Daniel", note: { Daniel: 1 } },
    { change: "limit", limit: { kind: "Daniel", days: "Daniel" } },
    { change: "forecast", forecast: { fear: ["Daniel"], guess: [], sure: null } },
    { change: "outcome", outcome: { reasons: ["Daniel"], endings: ["Daniel"], day: "Daniel", note: 7 } },
  ];
  for (const body of bodies) {
    const result = parsed(body);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain("Daniel");
  }
});
