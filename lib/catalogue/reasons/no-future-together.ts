import type { Reason } from "@/lib/catalogue/schema";

export const noFutureTogether: Reason = {
  id: "no-future-together",
  title: "Not seeing a long-term future together",
  where: "between you",
  summary: "He may have liked you for real, and still not see this lasting.",
  what: "He may have started out in earnest and then come to doubt that it can last. It may be about the spark, about how you fit, or about what each of you wants from life. Getting to know someone is the very time when both people weigh this up, and you are weighing it too. It hurts. To be told much later, after he had kept up a front, would hurt more. And if you are not long-term for him, you can still be long-term for somebody else.",
  notAboutYou:
    "When someone can’t picture a life with you, it is sad, and it is not a judgement on you as a partner. You didn’t fail a test. You, just as you are, may be what another person has been hoping for.",
  howToTell:
    "Listen for the future. Does it still come up in small ways: a trip, a birthday, next summer? Did it use to? When you speak of it, does he join in or go quiet? A quiet spell can have many causes. A future that has dropped out of every talk tells you more.",
  sources: [{ source: "jackson", place: "reason 9" }],
  evidence: [
    { when: "signs.avoids-future", weight: 3 },
    { when: "before.future-talk", weight: 2 },
    { when: "words-actions.both-faded", weight: 2 },
    { when: "signs.less-affection", weight: 1 },
    { when: "he-said.different-things", weight: 1 },
    { when: "he-said.feelings-changed", weight: 1 },
    { when: "wants.lifestyle-differs", weight: 1 },
    { when: "known-for.three-to-twelve-months", weight: 1 },
    { when: "known-for.over-a-year", weight: 1 },
    { when: "bond.relationship", weight: 1 },
    { when: "he-said.ended-it", weight: 1 },
    { when: "bond.living-together", weight: -2 },
    { when: "he-said.still-cares", weight: -2 },
    { when: "known-for.under-a-month", weight: -2 },
    { when: "words-actions.match-less", weight: -2 },
    { when: "casual-talk.agreed-serious", weight: -1 },
  ],
  steps: ["ask-for-clarity", "accept-it", "weigh-it-up", "ready-for-any-outcome"],
  stance: "clear-the-air",
};
