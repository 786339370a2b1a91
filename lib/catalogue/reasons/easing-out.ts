import type { Reason } from "@/lib/catalogue/schema";

export const easingOut: Reason = {
  id: "easing-out",
  title: "A quiet way of ending it",
  where: "in him",
  ours: true,
  summary: "He may have made up his mind, and be letting it end without the talk.",
  what: "Some people have left long before they say so. They use a break, or a slow fade, to be spared the talk. It need not be meant cruelly. It can feel cruel all the same, because the guessing is left to you. If things get more vague each time you ask, that is itself an answer, or part of one. You may ask for the plain sentence: is this over? But you need not wait for it. You can decide for yourself what comes next.",
  notAboutYou:
    "Being left without words says something about how hard some people find an honest ending. It doesn’t say that you weren’t worth one. You are allowed to be sad about it, and angry, before anyone has made it official.",
  howToTell:
    "Has it gone one way for weeks: fewer plans, less touch, less “we”? What happens when you ask? A person who is only tired can usually say so, and offer another day. If each answer is vaguer than the last, and no new plan comes from him, this may be a goodbye.",
  sources: [],
  prior: 1,
  evidence: [
    { when: "signs.avoids-future", weight: 2 },
    { when: "signs.cancels", weight: 2 },
    { when: "words-actions.both-faded", weight: 2 },
    { when: "he-said.feelings-changed", weight: 2 },
    { when: "he-said.needs-space", weight: 1 },
    { when: "signs.less-affection", weight: 1 },
    { when: "your-reach.asked-directly", weight: 1 },
    { when: "distant-for.one-to-three-months", weight: 1 },
    { when: "distant-for.over-three-months", weight: 1 },
    { when: ["your-reach.asked-directly", "he-said.nothing"], weight: 2 },
    { when: ["your-reach.asked-directly", "signs.read-no-reply"], weight: 1 },
    { when: "contact-habits.he-was-constant-then-dropped", weight: 1 },
    { when: "words-actions.does-not-say", weight: -2 },
    { when: "words-actions.match-less", weight: -2 },
    { when: "distant-for.under-a-week", weight: -2 },
    { when: "signs.there-in-person", weight: -1 },
    { when: "he-said.still-cares", weight: -1 },
  ],
  steps: ["ask-for-clarity", "accept-it", "ready-for-any-outcome", "know-your-worth"],
  stance: "weigh",
};
