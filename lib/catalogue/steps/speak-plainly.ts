import type { Step } from "@/lib/catalogue/schema";

export const speakPlainly: Step = {
  id: "speak-plainly",
  title: "Say how it affects you",
  direction: "toward",
  phase: "this-week",
  minutes: 10,
  why: "{He} may not know how {his} distance feels to you. Speaking calmly and clearly about your own feelings, in sentences that begin with “I”, tells {him} so without blame. It is easier to hear, and to answer, than a list of what {he} did.",
  firstAction:
    "Ask {him} for a time when you are both free and have nothing else to do. Bring one or two points, no more. Begin the first one with “I”.",
  noAnswer:
    "If {he} {does} not take up the offer, do not press for a date. Write down what you would have said, so that it is clear to you. Then decide what you will do if this talk never comes.",
  sources: [{ source: "marriage", place: "tip 4" }],
  notWhen: ["signs.gone-silent", "he-said.ended-it", "he-said.someone-else"],
};
