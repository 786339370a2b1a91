import type { Step } from "@/lib/catalogue/schema";

export const reflectInWriting: Step = {
  id: "reflect-in-writing",
  title: "Write it down",
  direction: "inward",
  phase: "today",
  minutes: 8,
  why: "On paper, thoughts stop running after each other. Looking at what led up to this, and at how both of you have been feeling, can show you what you truly need. Later you can read how it was, instead of trusting your memory.",
  firstAction:
    "Take a notebook that only you will read. Write three lines: one good moment, one hard one, and one thing that keeps coming back.",
  sources: [{ source: "marriage", place: "tip 1" }],
};
