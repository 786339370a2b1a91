import type { Reason } from "@/lib/catalogue/schema";

export const tooFast: Reason = {
  id: "too-fast",
  title: "A pace that was too fast for him",
  where: "between you",
  summary: "It may have moved faster than he could follow, so he stepped on the brake.",
  what: "When two people are still getting to know each other, talk of the future can frighten one of them off, even when it comes from love. The wish to make things safe quickly is human. In some people it comes with an anxious way of bonding. If it was too much for him, he could have said so: you don’t have to walk on tiptoe around a grown person. Still, it can help to read the mood and ease off a little. Then things can grow by themselves, in their own time.",
  notAboutYou:
    "Being quick to care is not a flaw, and it doesn’t make you “too much”. Two people can like each other and still have different speeds. You need not feel any less. It may help just to show it, and to plan, a little more slowly.",
  howToTell:
    "Think about the order of things. Did he grow quiet after talk of the future, a label, or many messages in a row? Was he keener while it was light? Who was usually one step ahead? If he seems easier again when you slow down for a while, this may be part of it.",
  sources: [{ source: "jackson", place: "reason 5" }],
  evidence: [
    { when: "he-said.too-fast", weight: 3 },
    { when: "pace.me-fast", weight: 3 },
    { when: "before.future-talk", weight: 2 },
    { when: "before.asked-for-more", weight: 2 },
    { when: "before.big-feelings", weight: 1 },
    { when: "pace.both-fast", weight: 2 },
    { when: "your-reach.many-messages", weight: 1 },
    { when: "contact-habits.i-want-more", weight: 1 },
    { when: "known-for.under-a-month", weight: 1 },
    { when: "bond.early-dates", weight: 1 },
    { when: "he-said.needs-space", weight: 1 },
    { when: "pace.steady", weight: -2 },
    { when: "known-for.over-a-year", weight: -2 },
    { when: "bond.living-together", weight: -2 },
    { when: "before.nothing", weight: -1 },
  ],
  steps: ["ease-the-pace", "slow-down", "give-space", "limit-contact"],
  stance: "give-room",
};
