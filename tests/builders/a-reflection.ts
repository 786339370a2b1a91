import type { Entry, Reflection } from "@/lib/reflections/views";
import { anExplanation } from "./an-explanation";

type Readable<T> = Extract<T, { readable: true }>;

/** A saved reflection, as the server gives it. */
export function aReflection(overrides: Partial<Readable<Reflection>> = {}): Readable<Reflection> {
  return {
    id: "0b6c1f3e-9d52-4a7b-8c1d-2e3f4a5b6c7d",
    savedAt: "2026-11-12T21:30:00.000Z",
    version: 1,
    readable: true,
    catalogue: "2026-11-20.0a1b2c3d",
    answers: { "he-said": ["busy"], hope: null },
    given: [
      { question: "he-said", text: "What has he said about it?", chosen: ["He’s busy or stressed"] },
      { question: "hope", text: "What would help you most?", chosen: [] },
    ],
    explanation: anExplanation(),
    notes: "",
    ...overrides,
  };
}

/** A line of the list. */
export function anEntry(overrides: Partial<Readable<Entry>> = {}): Readable<Entry> {
  return {
    id: "0b6c1f3e-9d52-4a7b-8c1d-2e3f4a5b6c7d",
    savedAt: "2026-11-12T21:30:00.000Z",
    readable: true,
    title: "Something else going on in his life",
    fit: "strong",
    more: { strong: 0, partial: 3 },
    plan: "Give it room",
    feeling: null,
    ...overrides,
  };
}
