import type { Journal } from "@/lib/reflections/journal";
import { makeJournal } from "@/lib/reflections/make-journal";
import type { Listed, Reflection } from "@/lib/reflections/views";
import { anExplanation } from "./an-explanation";

type Readable<T> = Extract<T, { readable: true }>;

const given = [
  { question: "he-said", text: "What has he said about it?", chosen: ["He’s busy or stressed"] },
  { question: "hope", text: "What would help you most?", chosen: [] },
];

/** What stands beside a saved reflection: nothing but its answers and its result, where nothing else is said. */
export function aJournal(overrides: Partial<Journal> = {}): Journal {
  const journal = makeJournal(
    { given, explanation: anExplanation() },
    {
      savedAt: "2026-11-12T21:30:00.000Z",
      answers: { "he-said": ["busy"], hope: null },
      notes: "",
      person: "",
      forecast: null,
      checkIn: null,
    },
  );
  return { ...journal, ...overrides };
}

/** A saved reflection, as the server gives it. */
export function aReflection(overrides: Partial<Readable<Reflection>> = {}): Readable<Reflection> {
  return {
    id: "0b6c1f3e-9d52-4a7b-8c1d-2e3f4a5b6c7d",
    version: 1,
    readable: true,
    journal: aJournal(),
    given,
    explanation: anExplanation(),
    checkIns: [],
    ...overrides,
  };
}

/** A line of the list. */
export function aListed(overrides: Partial<Readable<Listed>> = {}): Readable<Listed> {
  return { id: "0b6c1f3e-9d52-4a7b-8c1d-2e3f4a5b6c7d", readable: true, version: 1, journal: aJournal(), ...overrides };
}
