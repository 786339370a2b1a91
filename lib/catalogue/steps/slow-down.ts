import type { Step } from "@/lib/catalogue/schema";

export const slowDown: Step = {
  id: "slow-down",
  title: "Slow down before you react",
  direction: "inward",
  phase: "today",
  minutes: 2,
  why: "The urge to chase is strongest when you feel alarm, and part of that alarm may be old fear. If it sits in your body, you can calm it; that is not {his} job. Once you know what you need, you know what to do next, and can act instead of reacting.",
  firstAction:
    "Put the phone down and take ten slow breaths. Where in your body do you feel it? Ask yourself what you need right now, and do that first.",
  firstActionOurs: true,
  sources: [{ source: "jackson", place: "step 2" }],
};
