import type { Reason } from "@/lib/catalogue/schema";

export const fearOfIntimacy: Reason = {
  id: "fear-of-intimacy",
  title: "A fear of getting close",
  where: "in him",
  summary: "Getting close may have felt risky to him, just when things were going well.",
  what: "For some people, closeness itself sets off an alarm. It is not a bad evening that does it but a good one: the better it went, the stronger the pull to step back may be. This fear often goes along with thinking little of oneself. It can sink a bond that was otherwise going well, even a long one. If this fits, it is work that only he can do, and a therapist is the best help for it. You can be kind and patient. You can’t fix it for him.",
  notAboutYou:
    "When someone steps back after a good moment, it can look like a verdict on you. If this is the reason, it may be closer to the opposite: it went well, and that felt risky. You did nothing wrong by being close, and no perfect word from you would have stopped it.",
  howToTell:
    "Look at what came just before. Did the distance follow a warm weekend, a big word, a night when you talked for hours? Has it happened more than once, warm and then cold, in that order? Some people can name the fear when asked gently, at a calm time. If he has told you that closeness scares him, take it seriously.",
  sources: [
    { source: "rice", place: "The intimacy factor" },
    { source: "rice", place: "It’s not just sexting" },
  ],
  evidence: [
    { when: "before.closeness", weight: 2 },
    { when: "openness.yes-then-closed", weight: 3 },
    { when: "before.big-feelings", weight: 2 },
    { when: "signs.hot-and-cold", weight: 2 },
    { when: "his-past.low-self-worth", weight: 2 },
    { when: "before.first-sex", weight: 1 },
    { when: "his-past.painful-past", weight: 1 },
    { when: "his-past.short-relationships", weight: 1 },
    { when: "openness.open", weight: -2 },
    { when: "he-said.someone-else", weight: -2 },
    { when: "before.nothing", weight: -1 },
    { when: "hidden.dating-apps", weight: -1 },
    { when: "words-actions.both-faded", weight: -1 },
    { when: "good-times.mostly-draining", weight: -1 },
  ],
  steps: ["give-space", "slow-down", "counselling", "be-patient", "set-boundaries"],
  stance: "give-room",
};
