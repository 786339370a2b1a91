import type { Catalogue, Evidence, Question, Reason, Step } from "@/lib/catalogue/schema";

type AnEvidence = Omit<Evidence, "why"> & Partial<Pick<Evidence, "why">>;

/** A question with options of the given ids; a label is the id, a statement "said <id>". */
export function aQuestion(id: string, options: string[], overrides: Partial<Question> = {}): Question {
  return {
    id,
    kind: "single",
    topic: "us",
    text: `${id}?`,
    about: `About ${id}`,
    why: `Why ${id}.`,
    core: true,
    options: options.map((option) => ({ id: option, label: option, statement: `said ${option}` })),
    ...overrides,
  };
}

/** A reason with the given evidence; where a piece does not say why it counts, it gets "Why <options> counts." */
export function aReason(id: string, evidence: readonly AnEvidence[], overrides: Partial<Reason> = {}): Reason {
  return {
    id,
    title: `It may be ${id}`,
    where: "in him",
    summary: `In short, ${id}.`,
    what: Array.from({ length: 60 }, () => id).join(" "),
    notAboutYou: `Not about you: ${id}.`,
    howToTell: `How to tell: ${id}.`,
    sources: [{ source: "a-book", place: "page 1" }],
    evidence: evidence.map((entry) => ({ why: `Why ${[entry.when].flat().join(" with ")} counts.`, ...entry })),
    steps: ["breathe"],
    stance: "clear-the-air",
    ...overrides,
  };
}

export function aStep(id: string, overrides: Partial<Step> = {}): Step {
  return {
    id,
    title: `Do ${id}`,
    direction: "inward",
    phase: "today",
    minutes: 5,
    why: `Because of ${id}.`,
    firstAction: `Begin ${id}.`,
    sources: [{ source: "a-book", place: "page 2" }],
    ...overrides,
  };
}

const stanceIds = ["safety", "let-go", "weigh", "give-room", "clear-the-air", "reconnect"] as const;

/** A small sound catalogue: weather as a parable, so that nobody mistakes it for the real one. */
export function aCatalogue(overrides: Partial<Catalogue> = {}): Catalogue {
  const steps = ["breathe", "walk", "read", "sleep", "sing"];
  return {
    version: "2026-01-01.00000000",
    and: ", and ",
    sources: [{ id: "a-book", author: "A. Author", title: "A Book", about: "Weather." }],
    questions: [
      aQuestion("age", ["adult", "under-18"]),
      aQuestion("sky", ["clear", "grey", "black"]),
      aQuestion("seen", ["gulls", "swifts", "nothing"], {
        kind: "multi",
        core: false,
        options: [
          { id: "gulls", label: "Gulls", statement: "You saw gulls" },
          { id: "swifts", label: "Swifts", statement: "You saw swifts", adult: true },
          { id: "nothing", label: "Nothing", statement: "You saw nothing", alone: true },
        ],
      }),
      aQuestion("thunder", ["near", "far"], { core: false, onlyFor: ["sky.black"] }),
    ],
    reasons: [
      aReason("sun", [
        { when: "sky.clear", weight: 3 },
        { when: "seen.swifts", weight: 1 },
        { when: "sky.black", weight: -3 },
      ]),
      aReason("rain", [
        { when: "sky.grey", weight: 2 },
        { when: "seen.gulls", weight: 2 },
      ]),
      aReason("storm", [
        { when: "sky.black", weight: 2 },
        { when: ["sky.black", "seen.gulls"], weight: 3 },
        { when: "thunder.near", weight: 3 },
      ]),
      // Dull weather, so that more reasons can stand first than are seen first.
      ...["fog", "frost", "wind"].map((id) => aReason(id, [{ when: "sky.black", weight: 3 }])),
    ],
    steps: steps.map((id) => aStep(id)),
    context: [],
    leftOut: [],
    stances: stanceIds.map((id) => ({ id, title: id, lead: `About ${id}.`, steps, atMost: { inward: 7 } })),
    usual: { "sky.grey": 0.5, "sky.clear": 0.3, "sky.black": 0.1, "seen.gulls": 0.4, "seen.swifts": 0.1, "thunder.near": 0.05 },
    ...overrides,
  };
}
