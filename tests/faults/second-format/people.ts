import type { Answers } from "@/lib/engine/answers";
import type { Change } from "@/lib/reflections/journal";
import type { Saving } from "@/lib/reflections/views";
import { anId } from "@/tests/builders/an-owner";

/*
 * Who did what while rows were first written in two parts: a snapshot, and a journal that grows beside it. What is in
 * low-tide.db was written so, and as-exported.jsonl is what they could take along then. Neither is ever written anew.
 */

type Deed = { at: string } & ({ save: Saving & { id: string } } | { change: Change; of: string } | { remove: string });

const answers: Answers = { bond: "early-dates", signs: ["cancels", "replies-slower"], "he-said": ["busy"], feeling: "very-anxious" };

const onTheFirst = (at: string, change: Change): Deed => ({ at, change, of: anId(1) });

export const ana: Deed[] = [
  {
    at: "2026-11-16T21:30:00.000Z",
    save: {
      id: anId(1),
      answers,
      person: "Dan",
      forecast: { fear: ["lost-interest"], guess: ["too-fast"], sure: "fairly" },
      notes: "He answered on Sunday.",
    },
  },
  onTheFirst("2026-11-16T21:40:00.000Z", { change: "notes", notes: "“Soon”, he wrote – as ever. ½ 海 🌊\n# No heading", version: 1 }),
  onTheFirst("2026-11-16T21:45:00.000Z", { change: "limit", limit: { kind: "no-contact", days: 7 } }),
  onTheFirst("2026-11-17T08:00:00.000Z", { change: "step", step: "slow-down", state: "done", note: "A walk with *Bea*." }),
  onTheFirst("2026-11-17T08:01:00.000Z", { change: "step", step: "give-space", state: "not-for-me" }),
  onTheFirst("2026-11-18T09:00:00.000Z", { change: "limit-state", state: "paused" }),
  onTheFirst("2026-11-19T09:00:00.000Z", { change: "limit-state", state: "running" }),
  {
    at: "2026-11-20T08:00:00.000Z",
    save: { id: anId(2), answers: { ...answers, feeling: "low" }, checkIn: { of: anId(1), did: "I went out." }, notes: "Better." },
  },
  onTheFirst("2026-11-20T08:05:00.000Z", { change: "limit-state", state: "ended" }),
  onTheFirst("2026-11-21T08:00:00.000Z", {
    change: "outcome",
    outcome: { reasons: ["too-fast"], endings: ["came-back"], day: "2026-11-21", note: "He said\nso." },
  }),
  { at: "2026-11-21T09:00:00.000Z", save: { id: anId(3), answers: { bond: "relationship", "he-said": null } } },
  { at: "2026-11-21T09:01:00.000Z", change: { change: "limit", limit: { kind: "one-message", days: 3 } }, of: anId(3) },
];

/** Has a reflection of the same id, which she deleted with its check-in; both are not yet gone. */
export const bea: Deed[] = [
  { at: "2026-11-20T20:00:00.000Z", save: { id: anId(1), answers: { bond: "relationship", signs: ["cancels"] } } },
  { at: "2026-11-20T21:00:00.000Z", save: { id: anId(4), answers: { bond: "relationship" }, checkIn: { of: anId(1), did: "" } } },
  // Far ahead, so that no purge of a test takes it.
  { at: "2199-01-01T00:00:00.000Z", remove: anId(1) },
];
