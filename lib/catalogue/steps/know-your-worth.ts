import type { Step } from "@/lib/catalogue/schema";

export const knowYourWorth: Step = {
  id: "know-your-worth",
  title: "Know your worth",
  direction: "inward",
  phase: "this-week",
  minutes: 30,
  why: "When someone pulls away, it is easy to doubt yourself. Your worth was there before {him} and does not hang on {him}. You deserve love, respect and kindness, and need not settle for less. Let the way you answer {him} fit who you are and what you want.",
  firstAction: "Pick one thing you are good at: a hobby, a skill, a sport. Do it once this week, for nobody but you.",
  sources: [
    { source: "jackson", place: "step 9" },
    { source: "marriage", place: "tip 6" },
  ],
};
