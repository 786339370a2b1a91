import type { Fit } from "@/lib/engine/explanation";
import type { Journal, ResultFacts } from "@/lib/reflections/journal";

/** Reasons with their fits, best first: `fitting({ "too-fast": "strong" })`. */
export function fitting(fits: { [reason: string]: Fit }, overrides: Partial<ResultFacts> = {}): ResultFacts {
  return {
    canTell: true,
    reasons: Object.entries(fits).map(([id, fit]) => ({ id, fit })),
    title: null,
    stance: { id: "give-room", title: "Give it room" },
    steps: ["give-space"],
    safety: "none",
    ...overrides,
  };
}

/** What grows beside a reflection of which nothing was said since it was saved. */
export function aJournal(overrides: Partial<Journal> = {}): Journal {
  return {
    savedAt: "2026-11-12T21:30:00.000Z",
    catalogue: "2026-11-20.0a1b2c3d",
    answers: {},
    feeling: null,
    result: fitting({}),
    notes: { text: "", version: 1 },
    person: "",
    steps: {},
    limit: null,
    forecast: null,
    outcome: null,
    checkIn: null,
    ...overrides,
  };
}
