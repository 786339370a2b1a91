import type { Reason } from "@/lib/catalogue/schema";

export const notOverEx: Reason = {
  id: "not-over-ex",
  title: "Feelings for an ex that aren’t over",
  where: "someone else",
  summary: "{He} may have thought {he} {was} past an old love, and found that {he} {was} not.",
  what: "{He} may have believed that {he} {was} over someone, and then found that {he} {was} not. Finding that out can be a blow to {him}, too. {He} probably had no wish to mislead you: {he} may have wanted to feel close to someone, and hoped {he} {was} ready. But a person who still lives in an old love is unlikely to be ready to date, however much they like you. You can’t argue anyone out of a feeling like that. What you can do is respect it when {he} step{s} back.",
  notAboutYou:
    "You are not losing to somebody better. An old love has a head start. That has nothing to do with how good the two of you are together. Being more like that person would not help. It may only mean that {his} heart was not free yet.",
  howToTell:
    "How recent was the break? Does the ex come up often, with a lot of feeling, warm or angry? Are they still in touch, beyond what work or children need? Did the change come around a meeting, a message or a date that mattered to the two of them? Only {who, select, she {she} they {the person themself} other {he}} can say for sure.",
  sources: [
    { source: "jackson", place: "reason 10" },
    { source: "rice", place: "It’s not just sexting" },
  ],
  evidence: [
    { when: "he-said.ex", weight: 3, why: "People who bring up an ex to explain themselves are mostly telling what it is about." },
    { when: "his-past.ex-in-touch", weight: 3, why: "An old love who is still present, in talk or in fact, is what this reason lives on." },
    { when: "his-past.recent-breakup", weight: 2, why: "A fresh break is often not over inside, though some had finished long before." },
    { when: "before.new-people", weight: 1, why: "Someone from before may have returned, but it may just as well be someone new." },
    { when: "signs.hot-and-cold", weight: 1, why: "Being torn between an old love and a new one can look so, as can any doubt." },
    { when: "he-said.not-ready", weight: 1, why: "“Not ready” sometimes means not free yet, and more often something else." },
    { when: "he-said.confused", weight: 1, why: "Old feelings beside new ones confuse people, but confusion has many sources." },
    { when: "signs.sad-withdrawn", weight: 1, why: "Grieving an old love can make people low with everyone, as other troubles do." },
    {
      when: ["his-past.recent-breakup", "he-said.not-ready"],
      weight: 1,
      why: "Not being ready makes more sense as an old love when the break is recent.",
    },
    {
      when: ["his-past.ex-in-touch", "before.new-people"],
      weight: 1,
      why: "If an ex is near, the one who came into the picture may well be that ex.",
    },
    { when: "his-past.none-known", weight: -3, why: "Without any ex worth mentioning, there is hardly anyone to be still in love with." },
    { when: "bond.living-together", weight: -1, why: "Most people who build a home together have left an old love behind, if not all." },
  ],
  steps: ["accept-it", "give-space", "stop-chasing", "focus-on-yourself"],
  stance: "give-room",
};
