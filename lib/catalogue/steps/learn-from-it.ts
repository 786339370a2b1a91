import type { Step } from "@/lib/catalogue/schema";

export const learnFromIt: Step = {
  id: "learn-from-it",
  title: "Learn what this one can teach you",
  direction: "inward",
  phase: "later",
  minutes: 10,
  why: "How you reacted, in mind and body, is about you rather than about {him}. That makes it useful. What set off the worry, and what would heal it? If someone was not honest with you, you now know some signs. What we do not learn tends to come back.",
  firstAction: "Write down one sign you noticed early and talked yourself out of. Add what you would do if you saw it again.",
  firstActionOurs: true,
  sources: [{ source: "jackson", place: "step 7" }],
};
