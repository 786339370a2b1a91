import type { Step } from "@/lib/catalogue/schema";

export const askForClarity: Step = {
  id: "ask-for-clarity",
  title: "Ask {him}, kindly and once",
  direction: "toward",
  phase: "this-week",
  minutes: 10,
  why: "If you want to know, asking beats going over theories with friends. Many people will answer when there is no anger in the question. It is fair to ask how casual this is, too. First be honest with yourself: could you hear a hard answer without attacking or defending?",
  firstAction: "Write one short question with no blame in it. Decide now how you will take a hard answer. Read it again tomorrow, and ask.",
  firstActionOurs: true,
  noAnswer:
    "Give it a week, then let the question rest. Do not ask it again in other words. Silence cannot tell you why. Go on as if no answer will come, and look at what you can decide alone.",
  sources: [
    { source: "jackson", place: "step 1" },
    { source: "rice", place: "section on what casual means" },
  ],
  notWhen: [
    "your-reach.asked-directly",
    "your-reach.many-messages",
    "your-reach.confronted",
    "he-said.ended-it",
    "he-said.needs-space",
    "he-said.someone-else",
  ],
};
