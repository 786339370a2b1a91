import type { Direction, Phase, StanceId } from "@/lib/catalogue/terms";

/** How well the answers fit a reason, in the order from best to least. */
export const fits = ["strong", "partial", "open", "unlikely"] as const;
export type Fit = (typeof fits)[number];

/** Where something in the catalogue comes from, ready to show. */
export type ShownSource = { source: string; author: string; title: string; place: string };

/** One answer (or several together) that counted, as the inference used it. */
export type EvidenceLine = {
  /** The options that counted, written `question.option`. */
  options: readonly string[];
  /** The same in words, without a full stop. */
  statement: string;
  /** 1 slightly, 2 somewhat, 3 strongly. */
  strength: 1 | 2 | 3;
};

/** A question that would bear on something and has no answer. */
export type OpenQuestion = { question: string; about: string; skipped: boolean };

export type ExplainedReason = {
  id: string;
  title: string;
  ours: boolean;
  fit: Fit;
  summary: string;
  /** In full where the reason may fit; absent where it is unlikely. */
  prose?: { what: string; notAboutYou: string; howToTell: string };
  for: EvidenceLine[];
  against: EvidenceLine[];
  notAsked: OpenQuestion[];
  sources: ShownSource[];
};

export type ExplainedStep = {
  id: string;
  title: string;
  direction: Direction;
  ours: boolean;
  minutes: number;
  why: string;
  firstAction: string;
  firstActionOurs: boolean;
  /** The person's own answers that brought it here, as statements; none where they have told next to nothing. */
  because: string[];
  noAnswer?: string;
  sources: ShownSource[];
};

/** How close the second reason is to the first: about level, one answer away, or further. */
export type Closeness = "level" | "near" | "far";

/** A single answer that would change what comes first, or what the plan is about. */
export type Change = {
  of: "reason" | "plan";
  question: string;
  /** What would have been answered instead, as a statement. */
  statement: string;
  /** Whether the question has an answer now. */
  answered: boolean;
  /** The title of the reason that would come first, or of the plan. */
  becomes: string;
};

export type SafetyLevel = "none" | "care" | "urgent";

/**
 * Everything the result page shows, in words. A saved reflection keeps it as it was,
 * so it holds no reference into the catalogue that would have to be looked up to be read.
 */
export type Explanation = {
  /** Version of the catalogue it was made with. */
  catalogue: string;
  /** False where the answers are too few, or too flat, to put one reason before another. */
  canTell: boolean;
  safety: { level: SafetyLevel; concerns: { id: string; statement: string }[]; minor: boolean };
  /** All reasons, best first. */
  reasons: ExplainedReason[];
  /** The second reason, and how close it is; null where there is none to compare. */
  next: { title: string; closeness: Closeness } | null;
  /** Where we cannot tell, the questions that would help most. */
  wouldHelp: OpenQuestion[];
  changes: Change[];
  context: { id: string; text: string; sources: ShownSource[] }[];
  plan: {
    stance: { id: StanceId; title: string; lead: string };
    /** The answers that led to the stance, as statements. */
    because: string[];
    phases: { phase: Phase; steps: ExplainedStep[] }[];
  };
};
