import type { Step } from "@/lib/catalogue/schema";

export const focusOnYourself: Step = {
  id: "focus-on-yourself",
  title: "Put yourself first for a while",
  direction: "inward",
  phase: "this-week",
  minutes: 30,
  why: "Doing what you enjoy keeps you well. Interests of your own also give you distance, so that this one worry does not fill the whole view. Choose something you love that leaves you feeling good about yourself.",
  firstAction: "Name one hobby you let slip, or one you always meant to try. Give it half an hour this week.",
  sources: [
    { source: "marriage", place: "step 4" },
    { source: "rice", place: "closing section" },
    { source: "marriage", place: "the expert’s answer" },
  ],
};
