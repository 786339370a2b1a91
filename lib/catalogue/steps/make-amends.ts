import type { Step } from "@/lib/catalogue/schema";

export const makeAmends: Step = {
  id: "make-amends",
  title: "Own your part, once",
  direction: "toward",
  phase: "this-week",
  minutes: 10,
  ours: true,
  why: "If something you said or did hurt {him}, naming it can mean more than any account of why. Say what it was and that you are sorry, without a “because”, and without asking for anything back. Once is enough: said again and again, it turns into pressure.",
  firstAction:
    "Write two sentences: what you did, and that you are sorry. Leave out the reason why. Read them again tomorrow, then send them.",
  noAnswer:
    "An apology asks for nothing, so there is nothing to wait for. Do not repeat it or ask whether it arrived. {He} may need a long time, or may never answer. You have done what was yours to do.",
  sources: [],
  onlyWhen: ["before.hurt-him", "before.argument", "he-said.bothered", "your-reach.confronted"],
  notWhen: ["safe.afraid", "safe.controlled", "he-said.ended-it", "he-said.someone-else"],
};
