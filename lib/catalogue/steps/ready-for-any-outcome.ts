import type { Step } from "@/lib/catalogue/schema";

export const readyForAnyOutcome: Step = {
  id: "ready-for-any-outcome",
  title: "Make ready for either ending",
  direction: "decide",
  phase: "later",
  minutes: 15,
  why: "This may end, or it may grow into something stronger. If you have got ready for both, whichever comes is easier to meet. Looking at the harder one is not giving up. It is looking after yourself beforehand.",
  firstAction: "Picture both endings. For each, write down what you would do in the first week, and whom you would call.",
  firstActionOurs: true,
  sources: [
    { source: "marriage", place: "tip 7" },
    { source: "marriage", place: "summary" },
  ],
};
