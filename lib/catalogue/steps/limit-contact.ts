import type { Step } from "@/lib/catalogue/schema";

export const limitContact: Step = {
  id: "limit-contact",
  title: "Set a limit on contact",
  direction: "hold",
  phase: "today",
  minutes: 2,
  why: "Trying to close the gap at once can make it wider. A limit saves you from deciding again at every urge. It means less contact, not none: {he} can reach you, and you can answer.",
  firstAction: "Make one rule and write it down: one message to see how {he} {is}, then none until {he} {has} replied.",
  sources: [{ source: "marriage", place: "tip 2" }],
  suits: ["your-reach.many-messages"],
};
