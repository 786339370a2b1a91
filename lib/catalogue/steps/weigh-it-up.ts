import type { Step } from "@/lib/catalogue/schema";

export const weighItUp: Step = {
  id: "weigh-it-up",
  title: "Weigh whether this is good for you",
  direction: "decide",
  phase: "later",
  minutes: 20,
  why: "When the distance is too wide, or lasts too long, the question is no longer only why. It is whether this is good for you, and you may ask that at any time. What does you harm is better left behind.",
  firstAction:
    "List what you need and want in a relationship. Mark honestly which of these you have now. Look at the list again a week later.",
  sources: [
    { source: "marriage", place: "step 11" },
    { source: "marriage", place: "opening of the advice" },
  ],
};
