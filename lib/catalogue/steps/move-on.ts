import type { Step } from "@/lib/catalogue/schema";

export const moveOn: Step = {
  id: "move-on",
  title: "Let {him} go, and move on",
  direction: "away",
  phase: "this-week",
  minutes: 5,
  why: "You can let {him} go with your head held high. Some people then like to meet others; some would rather not date at all for a while and turn to their own life and goals. Both are fine. When you choose again, choose someone who is free for you.",
  firstAction: "Put one thing in this week’s calendar that has nothing to do with {him}.",
  firstActionOurs: true,
  sources: [
    { source: "jackson", place: "step 6" },
    { source: "rice", place: "section on other people" },
  ],
  conflictsWith: ["toward", "hold"],
};
