import { describe, expect, test } from "vitest";
import { aJournal } from "@/tests/builders/a-journal";
import { applyChange } from "./apply-change";
import type { Change, Journal } from "./journal";

const now = new Date("2026-11-21T10:00:00.000Z");
const at = now.toISOString();
const days = (n: number) => new Date(now.getTime() + n * 24 * 60 * 60 * 1000);
const plan = ["give-space", "slow-down"];

/** What one change after the other makes of a journal. Throws where one of them does nothing. */
function afterAllOf(changes: readonly Change[], journal: Journal = aJournal(), when = now): Journal {
  return changes.reduce((before, change) => {
    const applied = applyChange(before, change, when, plan);
    if (applied.outcome !== "changed") throw new Error(`${change.change}: ${applied.outcome}`);
    return applied.journal;
  }, journal);
}
const apply = (journal: Journal, change: Change, when = now) => applyChange(journal, change, when, plan);

const setLimit = (n = 7, kind: "no-contact" | "one-message" = "no-contact"): Change => ({ change: "limit", limit: { kind, days: n } });
const limitIs = (state: "paused" | "running" | "ended"): Change => ({ change: "limit-state", state });
const mark = (state: "doing" | "done" | "not-for-me" | null, note = "", step = "give-space"): Change => ({
  change: "step",
  step,
  state,
  note,
});

test("a change leaves the journal it was applied to as it was", () => {
  const journal = Object.freeze(aJournal());
  expect(afterAllOf([mark("doing"), setLimit(), { change: "person", person: "D" }], journal)).not.toEqual(journal);
  expect(journal).toEqual(aJournal());
});

test("done twice, as after an answer that was lost, each change is done once", () => {
  const changes: Change[] = [
    { change: "notes", notes: "He wrote.", version: 1 },
    { change: "person", person: "D" },
    mark("done", "It helped."),
    setLimit(),
    limitIs("paused"),
    { change: "forecast", forecast: { fear: ["lost-interest"], guess: [], sure: "fairly" } },
    { change: "outcome", outcome: { reasons: ["too-fast"], endings: ["came-back"], day: "2026-11-20", note: "" } },
  ];
  let journal = aJournal();
  for (const change of changes) {
    journal = afterAllOf([change], journal);
    expect(apply(journal, change, days(0.5)), change.change).toEqual({ outcome: "unchanged" });
  }
});

describe("notes", () => {
  test("count their own edits, and nothing else does", () => {
    const journal = afterAllOf([
      { change: "notes", notes: "One.", version: 1 },
      mark("doing"),
      { change: "notes", notes: "Two.", version: 2 },
    ]);
    expect(journal.notes).toEqual({ text: "Two.", version: 3 });
  });

  test("of an older version are a conflict, with how they stand", () => {
    const journal = afterAllOf([{ change: "notes", notes: "From the phone.", version: 1 }]);
    expect(apply(journal, { change: "notes", notes: "From the laptop.", version: 1 })).toEqual({
      outcome: "conflict",
      current: { notes: "From the phone.", version: 2 },
    });
  });
});

describe("a step", () => {
  test("is marked with the time, and a word added later does not make it later", () => {
    const done = afterAllOf([mark("done")]);
    expect(done.steps).toEqual({ "give-space": { state: "done", at, note: "" } });
    expect(afterAllOf([mark("done", "It helped.")], done, days(3)).steps["give-space"]).toEqual({ state: "done", at, note: "It helped." });
    expect(afterAllOf([mark("doing")], done, days(3)).steps["give-space"]?.at).toBe(days(3).toISOString());
  });

  test("can be taken back, and the others stay", () => {
    const both = afterAllOf([mark("doing"), mark("done", "", "slow-down")]);
    expect(Object.keys(afterAllOf([mark(null)], both).steps)).toEqual(["slow-down"]);
    expect(apply(aJournal(), mark(null))).toEqual({ outcome: "unchanged" });
  });

  test.each(["move-on", "constructor", "__proto__"])("that no plan has, like %s, cannot be marked", (step) => {
    expect(apply(aJournal(), mark("done", "", step))).toMatchObject({ outcome: "refused" });
  });

  test("that was marked stays within reach when no plan has it any more", () => {
    const journal = aJournal({ steps: { "move-on": { state: "doing", at, note: "" } } });
    expect(afterAllOf([mark("done", "", "move-on")], journal).steps["move-on"]?.state).toBe("done");
  });
});

describe("a limit", () => {
  test("begins now; while it runs there is no other", () => {
    const journal = afterAllOf([setLimit(7)]);
    expect(journal.limit).toEqual({ kind: "no-contact", startedAt: at, days: 7, pauses: [], endedAt: null });
    expect(apply(journal, setLimit(3), days(2))).toMatchObject({ outcome: "refused", why: "limitAlready" });
    expect(apply(afterAllOf([limitIs("paused")], journal), setLimit(7, "one-message"), days(2))).toMatchObject({ outcome: "refused" });
  });

  test("that ended, or whose days are over, makes room for another", () => {
    const ended = afterAllOf([setLimit(7), limitIs("ended")]);
    expect(afterAllOf([setLimit(3)], ended, days(1)).limit).toMatchObject({ days: 3, endedAt: null });
    expect(afterAllOf([setLimit(3)], afterAllOf([setLimit(7)]), days(7)).limit).toMatchObject({
      days: 3,
      startedAt: days(7).toISOString(),
    });
  });

  test("pauses and goes on as often as somebody likes; ending it closes the pause", () => {
    const once = afterAllOf([limitIs("running")], afterAllOf([limitIs("paused")], afterAllOf([setLimit()]), days(1)), days(2));
    const twice = afterAllOf([limitIs("ended")], afterAllOf([limitIs("paused")], once, days(3)), days(4));
    const [d1, d2, d3, d4] = [1, 2, 3, 4].map((n) => days(n).toISOString());
    expect(twice.limit).toMatchObject({
      pauses: [
        { from: d1, to: d2 },
        { from: d3, to: d4 },
      ],
      endedAt: d4,
    });
    const often = aJournal({
      limit: { kind: "no-contact", startedAt: at, days: 90, pauses: Array(200).fill({ from: at, to: at }), endedAt: null },
    });
    expect(apply(often, limitIs("paused"))).toMatchObject({ outcome: "refused" });
  });

  test.each(["paused", "running", "ended"] as const)("that is not there cannot be %s", (state) => {
    expect(apply(aJournal(), limitIs(state))).toMatchObject({ outcome: "refused" });
  });

  test("that has ended stays ended", () => {
    const ended = afterAllOf([setLimit(), limitIs("ended")]);
    expect(apply(ended, limitIs("paused"))).toMatchObject({ outcome: "refused" });
    expect(apply(ended, limitIs("running"))).toMatchObject({ outcome: "refused" });
  });

  test("can be taken away altogether", () => {
    expect(afterAllOf([setLimit(), { change: "limit", limit: null }]).limit).toBeNull();
    expect(apply(aJournal(), { change: "limit", limit: null })).toEqual({ outcome: "unchanged" });
  });
});

test("a forecast and an outcome say when they were given, and can be taken back", () => {
  const forecast = { fear: ["lost-interest"], guess: ["too-fast"], sure: "a-guess" } as const;
  const outcome = { reasons: ["too-fast"], endings: [], day: "2026-11-20", note: "He said so." };
  const journal = afterAllOf([
    { change: "forecast", forecast: { ...forecast, fear: [...forecast.fear], guess: [...forecast.guess] } },
    { change: "outcome", outcome },
  ]);
  expect(journal).toMatchObject({ forecast: { ...forecast, at }, outcome: { ...outcome, at } });
  expect(
    afterAllOf(
      [
        { change: "forecast", forecast: null },
        { change: "outcome", outcome: null },
      ],
      journal,
    ),
  ).toEqual(aJournal());
  // One that names nothing is none.
  expect(afterAllOf([{ change: "forecast", forecast: { fear: [], guess: [], sure: "very" } }], journal).forecast).toBeNull();
});

test("of all this a check-in has its notes alone", () => {
  const checkIn = aJournal({ checkIn: { of: "x", changed: [], did: "" } });
  const others: Change[] = [
    { change: "person", person: "D" },
    mark("done"),
    setLimit(),
    limitIs("ended"),
    { change: "forecast", forecast: null },
    { change: "outcome", outcome: null },
  ];
  for (const change of others) expect(apply(checkIn, change), change.change).toMatchObject({ outcome: "refused" });
  expect(afterAllOf([{ change: "notes", notes: "He wrote.", version: 1 }], checkIn).notes.text).toBe("He wrote.");
});
