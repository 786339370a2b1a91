import type { Reason } from "@/lib/catalogue/schema";

export const noFutureTogether: Reason = {
  id: "no-future-together",
  title: "Not seeing a long-term future together",
  where: "between you",
  summary: "{He} may have liked you for real, and still not see this lasting.",
  what: "{He} may have started out in earnest and then come to doubt that it can last. It may be about the spark, about how you fit, or about what each of you wants from life. Getting to know someone is the very time when both people weigh this up, and you are weighing it too. It hurts. To be told much later, after {he} had kept up a front, would hurt more. And if you are not long-term for {him}, you can still be long-term for somebody else.",
  notAboutYou:
    "When someone can’t picture a life with you, it is sad, and it is not a judgement on you as a partner. You didn’t fail a test. You, just as you are, may be what another person has been hoping for.",
  howToTell:
    "Listen for the future. Does it still come up in small ways: a trip, a birthday, next summer? Did it use to? When you speak of it, {does} {he} join in or go quiet? A quiet spell can have many causes. A future that has dropped out of every talk tells you more.",
  sources: [{ source: "jackson", place: "reason 9" }],
  evidence: [
    { when: "signs.avoids-future", weight: 3, why: "Stepping round the future is the nearest thing to saying that none is seen." },
    { when: "before.future-talk", weight: 2, why: "Such a talk makes people look ahead, and some find there that they can’t see it." },
    { when: "words-actions.both-faded", weight: 2, why: "Once people see no future, they often invest less in word and in deed." },
    { when: "signs.less-affection", weight: 1, why: "Affection may thin out when hope does, but it thins for many lesser causes." },
    { when: "he-said.different-things", weight: 1, why: "Different wishes make a future hard, though the words are more about fit." },
    { when: "he-said.feelings-changed", weight: 1, why: "A doubt about the future can cool feelings, but so can many other things." },
    { when: "wants.lifestyle-differs", weight: 1, why: "Differences in how to live can end the picture of a future, or be bridged." },
    { when: "known-for.three-to-twelve-months", weight: 1, why: "These are months when people tend to weigh whether it can last." },
    { when: "known-for.over-a-year", weight: 1, why: "After a year the future presses more, though many have settled it by then." },
    { when: "bond.relationship", weight: 1, why: "A relationship sooner or later raises the question of lasting, looser bonds less so." },
    { when: "he-said.ended-it", weight: 1, why: "People who see no future often end it, as do people with many other reasons." },
    { when: "bond.living-together", weight: -2, why: "Most who share a home once saw a future there, so not seeing one is less likely." },
    {
      when: "he-said.still-cares",
      weight: -1,
      why: "People who see an end coming rarely say that all is well, though caring can last.",
    },
    {
      when: "known-for.under-a-month",
      weight: -2,
      why: "It is early to judge a whole future, and other doubts come first in those weeks.",
    },
    { when: "words-actions.match-less", weight: -2, why: "Someone who has given up on a future seldom stays warm in word and in deed." },
    { when: "casual-talk.agreed-serious", weight: -1, why: "Calling it serious means a future was seen once, though minds can change." },
  ],
  steps: ["ask-for-clarity", "accept-it", "weigh-it-up", "ready-for-any-outcome"],
  stance: "clear-the-air",
};
