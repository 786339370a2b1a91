import type { Step } from "@/lib/catalogue/schema";

export const giveSpace: Step = {
  id: "give-space",
  title: "Give {him} room",
  direction: "hold",
  phase: "today",
  minutes: 3,
  why: "Room may help {him} to sort out {his} thoughts by {himself}. Filling the silence too soon can push {him} further off. {He} may get in touch on {his} own. This is not a way to make anything happen: it is a pause, and you may use it as well.",
  firstAction:
    "Choose a number of days, perhaps four. Until then, no calls and no texts from you, and no looking in on {his} social media. Put the last day in your calendar.",
  sources: [{ source: "marriage", place: "step 1" }],
  notWhen: ["he-said.ended-it"],
  conflictsWith: ["move-on"],
};
