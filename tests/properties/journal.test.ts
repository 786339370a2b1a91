import fc from "fast-check";
import { expect, test } from "vitest";
import { applyChange } from "@/lib/reflections/apply-change";
import { parseChange } from "@/lib/reflections/change-bodies";
import { endings, type Journal, stepStates, sureness } from "@/lib/reflections/journal";
import { makeSnapshot } from "@/lib/reflections/snapshot";
import { makeJournal } from "@/lib/reflections/stored/make-journal";
import { parseExported } from "@/lib/reflections/taking-along/import-schema";
import { catalogue } from "@/lib/words/usual-catalogue";
import { anId } from "@/tests/builders/an-owner";

const answers = { bond: "early-dates", signs: ["cancels"], feeling: "very-anxious" };
const start = Date.parse("2026-11-12T21:30:00.000Z");
const snapshot = makeSnapshot(catalogue, answers);
const beginning = { savedAt: new Date(start).toISOString(), answers, notes: "", person: "", forecast: null, checkIn: null };
const first = makeJournal(snapshot, beginning);

const reason = fc.constantFrom(...catalogue.reasons.map(({ id }) => id));
const reasons = (most: number) => fc.uniqueArray(reason, { maxLength: most });
const words = fc.string({ unit: "binary", maxLength: 60 });

/** Bodies of changes as anybody may send them, and whether the clock went on meanwhile. */
const body = fc.oneof(
  fc.record({ change: fc.constant("notes"), notes: words, version: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ change: fc.constant("person"), person: fc.string({ maxLength: 40 }) }),
  fc.record({
    change: fc.constant("step"),
    step: fc.constantFrom(...first.result.steps, "move-on", "no-such-step"),
    state: fc.option(fc.constantFrom(...stepStates)),
    note: words,
  }),
  fc.record({
    change: fc.constant("limit"),
    limit: fc.option(fc.record({ kind: fc.constantFrom("no-contact", "one-message"), days: fc.integer({ min: 1, max: 90 }) })),
  }),
  fc.record({ change: fc.constant("limit-state"), state: fc.constantFrom("paused", "running", "ended") }),
  fc.record({
    change: fc.constant("forecast"),
    forecast: fc.option(fc.record({ fear: reasons(2), guess: reasons(2), sure: fc.option(fc.constantFrom(...sureness)) })),
  }),
  fc.record({
    change: fc.constant("outcome"),
    outcome: fc.option(
      fc.record({
        reasons: reasons(5),
        endings: fc.uniqueArray(fc.constantFrom(...endings)),
        day: fc.constantFrom("2026-11-12", "2024-02-29"),
        note: words,
      }),
    ),
  }),
);
/** Hours to the next change; a clock can be set back. */
const hours = fc.integer({ min: -30, max: 300 });

function live(life: readonly [unknown, number][]): Journal {
  let now = start;
  return life.reduce((journal, [sent, passed]) => {
    now += passed * 60 * 60 * 1000;
    const parsed = parseChange(catalogue, sent);
    if (!parsed.ok) return journal;
    const applied = applyChange(journal, parsed.value, new Date(now), first.result.steps);
    return applied.outcome === "changed" ? applied.journal : journal;
  }, first);
}

const lives = fc.array(fc.tuple(body, hours), { maxLength: 40 });

test("whatever was done to a reflection, it can be taken along and brought in again", () => {
  fc.assert(
    fc.property(lives, (life) => {
      const at = beginning.savedAt;
      const exported = { id: anId(1), createdAt: at, updatedAt: at, version: 1 + life.length, journal: live(life), snapshot };
      const file = JSON.parse(JSON.stringify(exported));
      expect(parseExported(file)).toEqual(exported);
    }),
  );
});

test("only the last pause of a limit is open, and none of one that has ended; the result never changes", () => {
  fc.assert(
    fc.property(lives, (life) => {
      const { limit, steps, ...rest } = live(life);
      const open = limit?.pauses.flatMap(({ to }, n) => (to === null ? [n] : [])) ?? [];
      expect(open.every((n) => n === (limit?.pauses.length ?? 0) - 1)).toBe(true);
      if (limit?.endedAt) expect(open).toEqual([]);
      expect(first.result.steps).toEqual(expect.arrayContaining(Object.keys(steps)));
      expect([rest.result, rest.answers, rest.savedAt, rest.checkIn]).toEqual([first.result, answers, first.savedAt, null]);
    }),
  );
});
