import type { ExplainedReason, ExplainedStep, Explanation } from "@/lib/engine/explanation";

export function anExplainedReason(overrides: Partial<ExplainedReason> = {}): ExplainedReason {
  return {
    id: "something-else-in-his-life",
    title: "Something else going on in his life",
    ours: false,
    fit: "strong",
    summary: "He may be carrying something of his own.",
    prose: { what: "What it is.", notAboutYou: "What it does not mean about you.", howToTell: "How you could tell." },
    for: [{ options: ["he-said.busy"], statement: "He says he is busy or stressed", strength: 3 }],
    against: [],
    notAsked: [],
    sources: [{ source: "a-book", author: "An Author", title: "A Book", place: "page 1" }],
    ...overrides,
  };
}

export function anExplainedStep(overrides: Partial<ExplainedStep> = {}): ExplainedStep {
  return {
    id: "slow-down",
    title: "Slow down before you react",
    direction: "inward",
    ours: false,
    minutes: 5,
    why: "A pause keeps a bad hour from becoming a bad week.",
    firstAction: "Put the phone in another room for ten minutes.",
    firstActionOurs: false,
    because: ["You are very anxious"],
    sources: [],
    ...overrides,
  };
}

/** A result with one reason that fits well, one that fits in part, and a plan of one step. */
export function anExplanation(overrides: Partial<Explanation> = {}): Explanation {
  return {
    catalogue: "2026-11-20.0a1b2c3d",
    canTell: true,
    safety: { level: "none", concerns: [], minor: false },
    reasons: [anExplainedReason(), anExplainedReason({ id: "too-fast", title: "It went too fast for him", fit: "partial" })],
    next: { title: "It went too fast for him", closeness: "far" },
    wouldHelp: [],
    changes: [],
    context: [],
    plan: {
      stance: { id: "give-room", title: "Give it room", lead: "A few quiet days, for both of you." },
      because: ["He says he is busy or stressed"],
      phases: [{ phase: "today", steps: [anExplainedStep()] }],
    },
    ...overrides,
  };
}
