import type { Reason } from "@/lib/catalogue/schema";

export const lostInterest: Reason = {
  id: "lost-interest",
  title: "Interest that faded",
  where: "in him",
  summary: "His interest may have faded, perhaps without a reason he could name.",
  what: "Sometimes interest fades, and there may be no clear reason for it, even to him. Perhaps you have felt the same about someone once. You are not there to keep anyone entertained. Somebody who truly likes you will stay through a bad day and a few flaws. And you can’t hold on to another person’s interest by effort: writing more or asking for less won’t bring it back. That is sad, and it can also be a kind of rest. You are as free to move on as he is.",
  notAboutYou:
    "You may be looking for the one thing you did. There may be none. If his interest faded, it doesn’t mean that you are dull or hard to love. Liking comes and goes for causes people can’t see, and it was never yours to control.",
  howToTell:
    "Look at who starts things these days: calls, plans, questions about how you are. Are his words and his actions both less than they were, with nothing hard in his life that you know of? Interest that is only tired tends to flicker back. Interest that has faded tends to stay polite and short.",
  sources: [
    { source: "jackson", place: "reason 11" },
    { source: "marriage", place: "the expert’s answer" },
  ],
  prior: 1,
  evidence: [
    { when: "he-said.feelings-changed", weight: 3 },
    { when: "words-actions.both-faded", weight: 2 },
    { when: "signs.never-starts", weight: 2 },
    { when: "contact-habits.he-was-constant-then-dropped", weight: 2 },
    { when: "signs.gone-silent", weight: 1 },
    { when: "signs.read-no-reply", weight: 2 },
    { when: "signs.replies-slower", weight: 1 },
    { when: "signs.cancels", weight: 1 },
    { when: "words-actions.says-not-does", weight: 1 },
    { when: "before.nothing", weight: 1 },
    { when: "he-said.nothing", weight: 1 },
    { when: "he-said.ended-it", weight: 1 },
    { when: "words-actions.match-less", weight: -3 },
    { when: "words-actions.does-not-say", weight: -2 },
    { when: "he-said.still-cares", weight: -1 },
    { when: "signs.there-in-person", weight: -2 },
    { when: "before.his-stress", weight: -1 },
    { when: "signs.sad-withdrawn", weight: -1 },
  ],
  steps: ["stop-chasing", "accept-it", "move-on", "know-your-worth", "focus-on-yourself"],
  stance: "let-go",
};
