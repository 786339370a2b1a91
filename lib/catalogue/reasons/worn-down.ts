import type { Reason } from "@/lib/catalogue/schema";

export const wornDown: Reason = {
  id: "worn-down",
  title: "Everyday life wearing you both down",
  where: "between you",
  ours: true,
  summary: "Chores, children, work and small neglect may have pushed closeness aside for both of you.",
  what: "In a long relationship, closeness often goes without a noise. Chores, children, work and small neglect take its place. It grows slowly and has no one moment, and usually both people feel it, even if only one says so. What looks like him pulling away may be two tired people living side by side. One big talk seldom mends it. Time together, a fairer share of the work and help from outside, such as a counsellor, may do more.",
  notAboutYou:
    "You haven’t become dull, and neither of you has to have stopped trying. It happens to many couples who love each other. Being tired is not the same as being done, though the two can be hard to tell apart.",
  howToTell:
    "When did you last laugh together, or talk about more than arrangements? Did it fade over months rather than days? Who does what at home, and who feels that it is unfair? Think of your last free weekend or holiday: did some of the closeness come back when the load was lighter?",
  sources: [],
  evidence: [
    { when: "life-together.children", weight: 2 },
    { when: "life-together.all-chores", weight: 3 },
    { when: "life-together.little-time", weight: 2 },
    { when: "life-together.little-closeness", weight: 3 },
    { when: "life-together.unresolved", weight: 2 },
    { when: "bond.living-together", weight: 1 },
    { when: "known-for.over-a-year", weight: 1 },
    { when: "signs.less-affection", weight: 2 },
    { when: "words-actions.both-faded", weight: 1 },
    { when: "distant-for.over-three-months", weight: 1 },
    { when: "bond.early-dates", weight: -3 },
    { when: "bond.online-only", weight: -3 },
    { when: "known-for.under-a-month", weight: -3 },
    { when: "life-together.none", weight: -3 },
    { when: "bond.casual", weight: -2 },
    { when: "known-for.one-to-three-months", weight: -2 },
  ],
  steps: ["talk-about-needs", "reconnect-lightly", "counselling", "weigh-it-up", "show-appreciation"],
  stance: "reconnect",
};
