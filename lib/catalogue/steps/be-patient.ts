import type { Step } from "@/lib/catalogue/schema";

export const bePatient: Step = {
  id: "be-patient",
  title: "Give it time",
  direction: "hold",
  phase: "this-week",
  minutes: 10,
  why: "It takes both of you time to come through a distant spell. Checking every day whether it is over makes the days longer. A goal of your own gives that time a shape, so that you live in it instead of only waiting.",
  firstAction: "Set yourself one goal for this month that does not depend on what {he} {does}. Write down the first small piece of it.",
  sources: [{ source: "marriage", place: "step 10" }],
  notWhen: ["he-said.ended-it", "distant-for.over-three-months"],
};
