import type { Step } from "@/lib/catalogue/schema";

export const acceptIt: Step = {
  id: "accept-it",
  title: "Accept what is happening",
  direction: "away",
  phase: "today",
  minutes: 5,
  why: "Nobody can hold on to a person who wants to go. Accepting that is not liking it: it is no longer fighting what you know. You may want to remove {his} number, or stop answering half-hearted messages. If {he} only write{s} late at night, step out, or be honest about what this is.",
  firstAction: "Say in one sentence what you already know to be true. Then mute the thread for a week.",
  firstActionOurs: true,
  sources: [{ source: "jackson", place: "step 4" }],
  conflictsWith: ["toward"],
};
