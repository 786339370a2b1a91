import type { Step } from "@/lib/catalogue/schema";

export const stopOverthinking: Step = {
  id: "stop-overthinking",
  title: "Step out of the loop",
  direction: "inward",
  phase: "today",
  minutes: 8,
  why: "It is easy to circle through every cause there could be. It feels like getting somewhere, and it wears you out. Stay with what you know, and let guesses be guesses. Moving your body is often the quickest way out.",
  firstAction: "Walk around the block now. From today, when you catch yourself circling, get up and move: a run, a walk, some yoga.",
  sources: [{ source: "marriage", place: "step 5" }],
};
