import type { Step } from "@/lib/catalogue/schema";

export const keepTheDoorOpen: Step = {
  id: "keep-the-door-open",
  title: "Let {him} know the door is open",
  direction: "toward",
  phase: "this-week",
  minutes: 5,
  why: "One short message that says you will listen when {he} {is} ready can change a lot. It asks for nothing, so it does not press. Many messages do the opposite: they turn an open door into a push.",
  firstAction:
    "Send one short, warm message, such as “I’m here if you feel like talking, no rush.” Then leave it. If {he} asked for room, wait until the days you set are over.",
  noAnswer:
    "Let it stand. An open door does not need a second message. If two weeks go by without a word, turn to your own plans, and to what you can decide alone.",
  sources: [{ source: "marriage", place: "step 3" }],
  notWhen: ["your-reach.many-messages", "your-reach.confronted", "he-said.ended-it"],
};
