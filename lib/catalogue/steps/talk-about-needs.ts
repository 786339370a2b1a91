import type { Step } from "@/lib/catalogue/schema";

export const talkAboutNeeds: Step = {
  id: "talk-about-needs",
  title: "Talk about what you each expect",
  direction: "toward",
  phase: "this-week",
  minutes: 10,
  why: "People differ in how much contact they like, and in what they expect of each other. Saying it aloud spares you both some hurt. It is best done before you get intimate, and it needs you to be honest about your own side.",
  firstAction: "Tell {him} how much contact feels right to you, and ask the same of {him}. Two sentences are enough.",
  firstActionOurs: true,
  noAnswer:
    "If {he} {does} not say, do not ask twice. Go by what {he} {does} for the next few weeks. Would that be enough for you? If it would not, that is an answer of your own to act on.",
  sources: [
    { source: "jackson", place: "reason 7" },
    { source: "jackson", place: "reason 12" },
  ],
  notWhen: ["signs.gone-silent", "he-said.ended-it", "he-said.someone-else"],
};
