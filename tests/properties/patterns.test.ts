import fc from "fast-check";
import { expect, test } from "vitest";
import { fits } from "@/lib/engine/explanation";
import { endings, type Journal, sureness } from "@/lib/reflections/journal";
import { type Patterns, patterns } from "@/lib/reflections/patterns";
import type { Kept } from "@/lib/reflections/patterns/stories";
import { catalogue } from "@/lib/words/usual-catalogue";
import { aJournal, fitting } from "@/tests/builders/a-journal";
import { arbitraryAnswers } from "@/tests/builders/arbitrary-answers";

const reasonIds = catalogue.reasons.slice(0, 8).map(({ id }) => id);
const feelingOptions = catalogue.questions.find(({ id }) => id === "feeling")?.options ?? [];
// Few different moments, so that some fall together.
const moments = Array.from({ length: 6 }, (_, n) => new Date(Date.UTC(2026, 0, n + 1)).toISOString());
const moment = fc.constantFrom(...moments);
const someReasons = fc.subarray(reasonIds, { maxLength: 2 });

const arbitraryJournal: fc.Arbitrary<Journal> = fc
  .record({
    savedAt: moment,
    answers: arbitraryAnswers(catalogue.questions),
    feeling: fc.option(fc.constantFrom(...feelingOptions.map(({ id, label }) => ({ id, label })))),
    fit: fc.array(fc.constantFrom(...fits), { minLength: reasonIds.length, maxLength: reasonIds.length }),
    canTell: fc.boolean(),
    safety: fc.constantFrom("none", "care", "urgent"),
    person: fc.constantFrom("", "Elias", "elias ", "Tom"),
    forecast: fc.option(fc.record({ fear: someReasons, guess: someReasons, sure: fc.constantFrom(...sureness, null), at: moment })),
    outcome: fc.option(fc.record({ reasons: someReasons, endings: fc.subarray([...endings]), day: fc.constant("2026-02-01") })),
    of: fc.option(fc.nat(9), { freq: 2 }),
  })
  .map(({ fit, canTell, safety, outcome, of, ...journal }) =>
    aJournal({
      ...journal,
      result: fitting(Object.fromEntries(reasonIds.map((id, n) => [id, fit[n] ?? "open"])), { canTell, safety }),
      outcome: outcome && { ...outcome, note: "", at: moments[5] ?? "" },
      checkIn: of === null ? null : { of: `r${of}`, changed: [], did: "" },
    } as Partial<Journal>),
  );

/** What a person may have saved, and the same in another order. */
const arbitraryKept: fc.Arbitrary<{ kept: Kept[]; mixed: Kept[] }> = fc
  .array(arbitraryJournal, { maxLength: 14 })
  .map((journals) => journals.map((journal, n) => ({ id: `r${n}`, journal })))
  .chain((kept) => fc.record({ kept: fc.constant(kept), mixed: fc.shuffledSubarray(kept, { minLength: kept.length }) }));

/** Every "so many of so many" in the patterns, wherever it stands. */
function tallies(value: unknown): { n: number; of: number }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "n" in value && "of" in value ? [value as { n: number; of: number }] : [];
  return [...own, ...Object.values(value).flatMap(tallies)];
}

function forEach(check: (found: Patterns, kept: readonly Kept[]) => void): void {
  let checked = 0;
  fc.assert(
    fc.property(arbitraryKept, ({ kept }) => {
      const found = patterns(kept, catalogue.questions);
      if (found.early) return;
      checked++;
      check(found, kept);
    }),
    { numRuns: 300 },
  );
  expect(checked).toBeGreaterThan(100);
}

test("patterns never count more than there are", { timeout: 60_000 }, () => {
  forEach((found, kept) => {
    const reflections = kept.filter(({ journal }) => journal.checkIn === null);
    expect(found.reflections).toBe(reflections.length);
    for (const { n, of } of tallies(found)) {
      expect(n).toBeGreaterThanOrEqual(0);
      expect(n).toBeLessThanOrEqual(of);
      expect(of).toBeLessThanOrEqual(found.reflections);
    }
    expect(found.inDanger).toBeLessThanOrEqual(found.reflections);
    expect(found.stories.length).toBeLessThanOrEqual(found.reflections);
    expect(found.feelings.courses.flatMap(({ felt }) => felt).length).toBeLessThanOrEqual(kept.length);
    for (const { spans, answered } of [found.untilDistance, found.untilHere].filter((timing) => timing !== null))
      expect(spans.reduce((sum, { n }) => sum + n, 0)).toBe(answered);
    for (const { people, n } of [...found.comingUp, ...found.recurring.flatMap(({ again }) => again)])
      expect(people?.length ?? 0).toBeLessThanOrEqual(n);
    expect(found.feelings.calmer.n + found.feelings.harder.n).toBeLessThanOrEqual(found.feelings.calmer.of);
  });
});

test("patterns do not depend on the order in which reflections come", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryKept, ({ kept, mixed }) => {
      expect(patterns(mixed, catalogue.questions)).toEqual(patterns(kept, catalogue.questions));
    }),
    { numRuns: 300 },
  );
});

test("what is not there is not counted: one more of something empty changes no pattern but the totals", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryKept, ({ kept }) => {
      const found = patterns(kept, catalogue.questions);
      if (found.early) return;
      const more = patterns([...kept, { id: "empty", journal: aJournal() }], catalogue.questions);
      if (more.early) throw new Error("more is not fewer");
      expect(more.recurring).toEqual(found.recurring);
      expect(more.untilDistance).toEqual(found.untilDistance);
      expect(more.feelings).toEqual(found.feelings);
      expect({ ...more.record, known: more.record.known.n }).toEqual({ ...found.record, known: found.record.known.n });
    }),
    { numRuns: 200 },
  );
});
