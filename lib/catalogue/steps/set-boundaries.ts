import type { Step } from "@/lib/catalogue/schema";

export const setBoundaries: Step = {
  id: "set-boundaries",
  title: "Decide what you will and won’t accept",
  direction: "decide",
  phase: "this-week",
  minutes: 15,
  why: "Knowing what you will not put up with, and saying it, keeps bitterness from building up and shows {him} how this lands. A few days of room may be fine; being ignored may not. If you are afraid of how {he} would take it, keep this to yourself and get help first.",
  firstAction: "Write two short lists, for your own eyes: what is all right with you for now, and what is not.",
  sources: [{ source: "marriage", place: "tip 5" }],
};
