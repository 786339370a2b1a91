import type { ReactNode } from "react";
import type { ExplainedStep } from "@/lib/engine/explanation";

/** What goes with a plan once it is saved, and the person is on their way with it. */
export type Companion = {
  /** How far they are, and what comes next. Stands before the steps. */
  opening: ReactNode;
  isDone: (step: string) => boolean;
  /** Says of a step how far they are with it, and lets them change that. */
  controls: (step: ExplainedStep) => ReactNode;
};
