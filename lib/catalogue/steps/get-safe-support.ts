import type { Step } from "@/lib/catalogue/schema";

export const getSafeSupport: Step = {
  id: "get-safe-support",
  title: "Talk to someone whose job is to help",
  direction: "safety",
  phase: "today",
  minutes: 5,
  ours: true,
  why: "If you are afraid, pressed, threatened or controlled, or do not know how to go on, help comes before all the rest. The same goes if you fear that {he} may hurt {himself}. There are people whose work is to listen. You do not need the right words.",
  firstAction:
    "Open the help page. It lists people you can call or write to now, by country. If anyone is in danger at this moment, call the emergency number.",
  sources: [],
  onlyWhen: [
    "safe.afraid",
    "safe.pressured",
    "safe.images-threat",
    "safe.controlled",
    "safe.self-harm",
    "safe.worried-for-him",
    "feeling.not-coping",
  ],
};
