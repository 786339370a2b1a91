import type { Journal } from "@/lib/reflections/journal";
import type { Listed, Reflection } from "@/lib/reflections/views";
import { aJournal, fitting } from "./a-journal";
import { anExplanation } from "./an-explanation";

type Readable<T> = Extract<T, { readable: true }>;

/** The journal of `aReflection`: it says what its explanation does. */
const itsJournal: Journal = aJournal({
  answers: { "he-said": ["busy"], hope: null },
  result: fitting(
    { "something-else-in-his-life": "strong", "too-fast": "partial" },
    { title: "Something else going on in his life", steps: ["slow-down"] },
  ),
});

/** A saved reflection, as the server gives it. What is said in `journal` stands in place of that part of its own. */
export function aReflection({
  journal,
  ...overrides
}: Partial<Omit<Readable<Reflection>, "journal">> & { journal?: Partial<Journal> } = {}): Readable<Reflection> {
  return {
    id: "0b6c1f3e-9d52-4a7b-8c1d-2e3f4a5b6c7d",
    version: 1,
    readable: true,
    given: [
      { question: "he-said", text: "What has he said about it?", chosen: ["He’s busy or stressed"] },
      { question: "hope", text: "What would help you most?", chosen: [] },
    ],
    explanation: anExplanation(),
    checkIns: [],
    ...overrides,
    journal: { ...itsJournal, ...journal },
  };
}

/** A line of the list: `aReflection`, or a check-in. */
export function aListed({
  journal,
  ...overrides
}: Partial<Omit<Readable<Listed>, "journal">> & { journal?: Partial<Journal> } = {}): Readable<Listed> {
  return {
    id: "0b6c1f3e-9d52-4a7b-8c1d-2e3f4a5b6c7d",
    readable: true,
    version: 1,
    ...overrides,
    journal: { ...itsJournal, ...journal },
  };
}
