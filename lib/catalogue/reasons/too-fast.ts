import type { Reason } from "@/lib/catalogue/schema";

export const tooFast: Reason = {
  id: "too-fast",
  title: "A pace that was too fast for {him}",
  where: "between you",
  summary: "It may have moved faster than {he} could follow, so {he} stepped on the brake.",
  what: "While two people get to know each other, talk of the future can frighten one of them off, even when it comes from love. The wish to make things safe quickly is human. In some people it comes with an anxious way of bonding. If it was too much for {who, select, she {her} they {the other person} other {him}}, you can only know it if you are told. You don’t have to walk on tiptoe around a grown person. Still, it can help to read the mood and ease off a little. Then things can grow by themselves, in their own time.",
  notAboutYou:
    "Being quick to care is not a flaw, and it doesn’t make you “too much”. Two people can like each other and still have different speeds. You need not feel any less. It may help just to show it, and to plan, a little more slowly.",
  howToTell:
    "Think about the order of things. Did {he} grow quiet after talk of the future, a label, or many messages in a row? {who, select, they {Were} other {Was}} {he} keener while it was light? Who was usually one step ahead? If {he} seem{s} easier again when you slow down for a while, this may be part of it.",
  sources: [{ source: "jackson", place: "reason 5" }],
  evidence: [
    { when: "he-said.too-fast", weight: 3, why: "The pace is named as the trouble, and people seldom complain of it without cause." },
    { when: "pace.me-fast", weight: 3, why: "One was ahead and the other behind: that is a pace that did not match." },
    { when: "before.future-talk", weight: 2, why: "Talk of later is where a difference in pace is felt first and most clearly." },
    { when: "before.asked-for-more", weight: 2, why: "A wish for more may come before the other is there, which people feel as haste." },
    { when: "before.big-feelings", weight: 1, why: "Big words can come too soon for one of the two, yet they are mostly welcome." },
    { when: "pace.both-fast", weight: 2, why: "After a rush one of the two often needs to brake, even if both enjoyed it." },
    { when: "your-reach.many-messages", weight: 1, why: "Many messages can feel like haste, though they mostly come after the distance." },
    { when: "contact-habits.i-want-more", weight: 1, why: "A wish for more contact may feel like a push, or be only another habit." },
    {
      when: "known-for.under-a-month",
      weight: 1,
      why: "In the first weeks it takes little to be too fast, but most people like a quick start.",
    },
    { when: "bond.early-dates", weight: 1, why: "A few dates in, people are still finding their pace, so a mismatch is a bit likelier." },
    { when: "he-said.needs-space", weight: 1, why: "Asking for room may be asking for a slower pace, or for something quite different." },
    { when: "pace.steady", weight: -2, why: "What grew steadily has seldom been too fast for either of the two." },
    { when: "known-for.over-a-year", weight: -2, why: "Trouble over pace belongs to beginnings; by then two people mostly walk in step." },
    { when: "bond.living-together", weight: -2, why: "Those who have come as far as a home together have found some common pace." },
    { when: "before.nothing", weight: -1, why: "Haste is mostly felt at some step or word, so finding none counts a little against it." },
  ],
  steps: ["ease-the-pace", "slow-down", "give-space", "limit-contact"],
  stance: "give-room",
};
