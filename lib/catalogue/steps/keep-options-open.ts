import type { Step } from "@/lib/catalogue/schema";

export const keepOptionsOpen: Step = {
  id: "keep-options-open",
  title: "Keep meeting other people",
  direction: "away",
  phase: "this-week",
  minutes: 5,
  why: "If you are not exclusive, you are free to date until someone shows real promise. When there is more than one person in your days, a reply that does not come weighs less. Be open about it, and nobody is misled.",
  firstAction: "Say yes to one invitation you would have put off because of {who, select, she {her} they {this person} other {him}}.",
  firstActionOurs: true,
  sources: [{ source: "jackson", place: "reason 8" }],
  notWhen: ["bond.relationship", "bond.living-together", "casual-talk.agreed-serious"],
};
