import type { Step } from "@/lib/catalogue/schema";

export const stopChasing: Step = {
  id: "stop-chasing",
  title: "Stop chasing and persuading",
  direction: "away",
  phase: "today",
  minutes: 2,
  why: "The right person does not need to be talked into staying. Trying very hard to keep someone can be a sign of an older hurt that wants to heal. It deserves care, and {he} {is} not the one who can give it.",
  firstAction:
    "For one week, put each message you want to send into your notes instead. Do not send it. Read them all when the week is over.",
  firstActionOurs: true,
  sources: [{ source: "jackson", place: "step 5" }],
  conflictsWith: ["toward"],
};
