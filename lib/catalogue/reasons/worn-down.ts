import type { Reason } from "@/lib/catalogue/schema";

export const wornDown: Reason = {
  id: "worn-down",
  title: "Everyday life wearing you both down",
  where: "between you",
  ours: true,
  summary: "Chores, children, work and small neglect may have pushed closeness aside for both of you.",
  what: "In a long relationship, closeness often goes without a noise. Chores, children, work and small neglect take its place. It grows slowly and has no one moment, and usually both people feel it, even if only one says so. What looks like {who, select, she {her} they {the other person} other {him}} pulling away may be two tired people living side by side. One big talk seldom mends it. Time together, a fairer share of the work and help from outside, such as a counsellor, may do more.",
  notAboutYou:
    "You haven’t become dull, and neither of you has to have stopped trying. It happens to many couples who love each other. Being tired is not the same as being done, though the two can be hard to tell apart.",
  howToTell:
    "When did you last laugh together, or talk about more than arrangements? Did it fade over months rather than days? Who does what at home, and who feels that it is unfair? Think of your last free weekend or holiday: did some of the closeness come back when the load was lighter?",
  sources: [],
  evidence: [
    { when: "life-together.children", weight: 2, why: "Small children take sleep, time and touch from most couples, yet many stay close." },
    { when: "life-together.all-chores", weight: 3, why: "Two people who only arrange things are what this reason is about." },
    { when: "life-together.little-time", weight: 2, why: "Closeness needs hours, and having hardly any wears it down in most couples." },
    {
      when: "life-together.little-closeness",
      weight: 3,
      why: "A life shared for long without closeness is this reason, seen from inside.",
    },
    { when: "life-together.unresolved", weight: 2, why: "One old quarrel, over and over, tires couples out as much as work does." },
    { when: "bond.living-together", weight: 1, why: "Everyday life wears most on those who share a home, though many stay close." },
    { when: "known-for.over-a-year", weight: 1, why: "Wear takes long to show, so it is found more where people have had years." },
    { when: "signs.less-affection", weight: 2, why: "Touch is among the first things to go when both are tired, and often both miss it." },
    { when: "words-actions.both-faded", weight: 1, why: "Tired people give less in word and deed, but people who are leaving do so more." },
    { when: "distant-for.over-three-months", weight: 1, why: "This kind of distance grows over many months, as a few other kinds do." },
    { when: "bond.early-dates", weight: -3, why: "After a few dates there is no everyday life yet that could wear anyone down." },
    { when: "bond.online-only", weight: -3, why: "People who know each other by screen share no chores, no home and no tired evenings." },
    { when: "known-for.under-a-month", weight: -3, why: "A few weeks are far too short for daily life to wear a bond thin." },
    { when: "life-together.none", weight: -3, why: "If everyday life is what it was, little in it can have done the wearing." },
    { when: "bond.casual", weight: -2, why: "Something casual is mostly free of the daily duties that this reason speaks of." },
    {
      when: "bond.seeing-regularly",
      weight: -1,
      why: "With nothing official there is mostly less shared routine to wear two people down.",
    },
    {
      when: "known-for.one-to-three-months",
      weight: -2,
      why: "In the first months there is seldom enough shared routine to grow tired of.",
    },
  ],
  steps: ["talk-about-needs", "reconnect-lightly", "counselling", "weigh-it-up", "show-appreciation"],
  stance: "reconnect",
};
