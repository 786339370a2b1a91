import type { Reason } from "@/lib/catalogue/schema";

export const hurtBySomething: Reason = {
  id: "hurt-by-something",
  title: "Something that hurt {him}",
  where: "between you",
  ours: true,
  summary: "Something said or done may have hurt {him} more than {he} let on.",
  what: "A remark, a no, a doubt, a jealous or cutting moment: such things can hurt more than they show. {who, select, she {She} they {The other person} other {He}} may be waiting for it to be seen. Hurt that is not spoken can turn into resentment, and that often comes out as distance, or as a sharp tone over small things. If you can see your own part, it opens more doors to name it once and be sorry than to explain why you did it. If you can’t see any, you may ask {him}, and listen.",
  notAboutYou:
    "Having hurt someone doesn’t make you a bad person. Anyone who is close to another does it at some time. Nor does it mean that all of it is on you: you can only mend what you are told of. And no hurt is an excuse for cruelty.",
  howToTell:
    "Go back to the last time it was easy between you. What came next? Was there a joke, a “no”, a quarrel that just stopped? {who, select, they {Are} other {Is}} {he} short with you about things that never used to matter? If one moment comes to mind at once, it is probably worth a word.",
  sources: [],
  evidence: [
    { when: "before.hurt-him", weight: 3, why: "Here is the hurt itself; people often step back from the one who caused it." },
    { when: "before.argument", weight: 3, why: "Quarrels are where people hurt each other most, and the quiet after one is common." },
    { when: "signs.irritable", weight: 2, why: "Hurt that stays unspoken often comes out as sharpness over small things." },
    { when: "he-said.bothered", weight: 2, why: "Naming what bothers them is as near as many people come to saying that they are hurt." },
    { when: "life-together.unresolved", weight: 2, why: "A quarrel never settled keeps a hurt open, so it can go on aching for both." },
    { when: "your-reach.confronted", weight: 1, why: "Hard words leave marks, though this quarrel may have come after the distance." },
    { when: "before.saw-other-side", weight: 1, why: "What was seen may have hurt, or it may only have put someone off." },
    { when: "signs.less-affection", weight: 1, why: "Hurt people often hold back touch, but so do tired, stressed or cooling ones." },
    {
      when: ["before.argument", "signs.gone-silent"],
      weight: 1,
      why: "A quarrel that ends in total silence suggests that something in it went deep.",
    },
    { when: "before.nothing", weight: -3, why: "A hurt has its moment, and people who look back can nearly always find one." },
    { when: "hidden.dating-apps", weight: -1, why: "Someone waiting for a hurt to be seen is less likely to be looking elsewhere." },
    {
      when: "known-for.under-a-month",
      weight: -1,
      why: "In a few weeks there is less that can cut deep, though one remark may be enough.",
    },
  ],
  steps: ["make-amends", "listen-well", "ask-for-clarity", "learn-from-it"],
  stance: "clear-the-air",
};
