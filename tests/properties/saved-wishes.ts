import fc from "fast-check";
import { type Change, endings, stepStates, sureness } from "@/lib/reflections/journal";

export const words = ["gull", "kelp", "harbour"];

/** The first of them most often, so that lives are about something. */
export const mostly = <T>(...all: T[]) =>
  fc.oneof(...all.map((one, n) => ({ weight: (all.length - n) ** 2, arbitrary: fc.constant(one) })));

export const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("", ...words, "A gull’s “kelp”\n# ½ 海 🌊") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);
const reasons = fc.uniqueArray(fc.constantFrom("sun", "rain", "storm"), { maxLength: 2 });
export const forecast = fc.record({ fear: reasons, guess: reasons, sure: fc.option(fc.constantFrom(...sureness)) });

/** The version is not said: it is the one that the device has seen last. */
export type Wish = Exclude<Change, { change: "notes" }> | { change: "notes"; notes: string };

export const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ change: fc.constant("notes" as const), notes: text }) },
  { weight: 1, arbitrary: fc.record({ change: fc.constant("person" as const), person: fc.constantFrom("", "Dan", "kelp") }) },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        change: fc.constant("step" as const),
        step: fc.constantFrom("breathe", "walk", "no-such-step"),
        state: fc.option(fc.constantFrom(...stepStates)),
        note: text,
      },
      { requiredKeys: ["change", "step", "state"] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      change: fc.constant("limit" as const),
      limit: fc.option(fc.record({ kind: mostly("no-contact" as const, "one-message" as const), days: mostly(9, 2, 1) })),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      change: fc.constant("limit-state" as const),
      state: fc.constantFrom("paused" as const, "running" as const, "ended" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ change: fc.constant("forecast" as const), forecast: fc.option(forecast) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      change: fc.constant("outcome" as const),
      outcome: fc.option(
        fc.record({ reasons, endings: fc.uniqueArray(fc.constantFrom(...endings)), day: fc.constantFrom("2026-11-12"), note: text }),
      ),
    }),
  },
);
