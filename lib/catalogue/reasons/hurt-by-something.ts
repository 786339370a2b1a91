import type { Reason } from "@/lib/catalogue/schema";

export const hurtBySomething: Reason = {
  id: "hurt-by-something",
  title: "Something that hurt him",
  where: "between you",
  ours: true,
  summary: "Something said or done may have hurt him more than he let on.",
  what: "A remark, a no, a doubt, a jealous or cutting moment: such things can hurt more than they show. He may be waiting for it to be seen. Hurt that is not spoken can turn into resentment, and that often comes out as distance, or as a sharp tone over small things. If you can see your own part, it opens more doors to name it once and be sorry than to explain why you did it. If you can’t see any, you may ask him, and listen.",
  notAboutYou:
    "Having hurt someone doesn’t make you a bad person. Anyone who is close to another does it at some time. Nor does it mean that all of it is on you: to say what hurt was his part. And no hurt is an excuse for cruelty.",
  howToTell:
    "Go back to the last time it was easy between you. What came next? Was there a joke, a “no”, a quarrel that just stopped? Is he short with you about things that never used to matter? If one moment comes to mind at once, it is probably worth a word.",
  sources: [],
  evidence: [
    { when: "before.hurt-him", weight: 3 },
    { when: "before.argument", weight: 3 },
    { when: "signs.irritable", weight: 2 },
    { when: "he-said.bothered", weight: 2 },
    { when: "life-together.unresolved", weight: 2 },
    { when: "your-reach.confronted", weight: 1 },
    { when: "before.saw-other-side", weight: 1 },
    { when: "signs.less-affection", weight: 1 },
    { when: ["before.argument", "signs.gone-silent"], weight: 1 },
    { when: "before.nothing", weight: -3 },
    { when: "hidden.dating-apps", weight: -1 },
    { when: "known-for.under-a-month", weight: -1 },
    { when: "he-said.still-cares", weight: -1 },
  ],
  steps: ["make-amends", "listen-well", "ask-for-clarity", "learn-from-it"],
  stance: "clear-the-air",
};
