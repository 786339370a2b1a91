import type { Step } from "@/lib/catalogue/schema";

export const stayCalm: Step = {
  id: "stay-calm",
  title: "Stay steady",
  direction: "inward",
  phase: "today",
  minutes: 5,
  why: "Panic adds pressure, and it can be felt in every message. Calm, kind contact does not. How two people talk has a lot to do with how content they are with each other. And being steady helps you, whatever {who, select, she {she does} they {the other person does} other {he does}}.",
  firstAction:
    "Sit down for five minutes and follow your breath. When your thoughts run off, come back to it. Do the same each day this week.",
  sources: [{ source: "marriage", place: "step 2" }],
};
