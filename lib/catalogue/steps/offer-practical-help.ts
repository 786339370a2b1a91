import type { Step } from "@/lib/catalogue/schema";

export const offerPracticalHelp: Step = {
  id: "offer-practical-help",
  title: "Offer one concrete thing",
  direction: "toward",
  phase: "this-week",
  minutes: 5,
  ours: true,
  why: "Someone under strain can seldom say what would help. A small, clear offer is easier to take up than “let me know”. It shows care without asking for a talk, and it is easy to turn down.",
  firstAction:
    "Offer one clear thing that you can really do this week: a meal, a lift, an hour with the children. {who, select, she {Let her say no} they {Leave room for a no} other {Let him say no}}.",
  noAnswer:
    "Take no answer as a no. Make no second offer, and do nothing for {him} that {he} {has} not said yes to. Give that hour to yourself or to your own people instead.",
  sources: [],
  onlyWhen: [
    "his-life.work-study",
    "his-life.health",
    "his-life.family-loss",
    "his-life.low-mood",
    "his-life.money-move",
    "before.his-stress",
    "life-together.all-chores",
    "life-together.children",
  ],
  notWhen: [
    "signs.gone-silent",
    "he-said.ended-it",
    "he-said.someone-else",
    "he-said.needs-space",
    "your-reach.many-messages",
    "your-reach.confronted",
  ],
};
