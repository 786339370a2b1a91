import type { Reason } from "@/lib/catalogue/schema";

export const redFlag: Reason = {
  id: "red-flag",
  title: "Something about you that gave {him} pause",
  where: "between you",
  summary: "{He} may have noticed something that {he} would not want in {his} own life.",
  what: "While people get to know each other, they notice things that don’t suit them. {who, select, she {She may have seen} they {Here it may have been} other {He may have seen}} something that {he} would not want in {his} own life. It may be quite small, and it doesn’t make you a bad person. You have likes and limits of your own, so it says more about {him} than about you. Noticing is healthy. Saying it out loud would be healthier still, but many people fear an angry reply. So ask yourself honestly: if {he} told you, could you hear it without defending yourself?",
  notAboutYou:
    "What puts one person off is what another finds dear. Not suiting {him} in one thing is not a fault, and it is no reason to go over every word you said. You may learn something from it, or find that there is nothing to change.",
  howToTell:
    "Is there a moment after which {he} {was} different: a remark, a habit, a part of your life that was new to {him}? {who, select, they {Have} other {Has}} {he} hinted at it? If you can’t find such a moment, let it be. Guessing at your own flaws only wears you out. One calm question does more.",
  sources: [{ source: "jackson", place: "reason 2" }],
  evidence: [
    { when: "before.saw-other-side", weight: 3, why: "Being shown something new and stepping back after it is this reason step by step." },
    { when: "he-said.bothered", weight: 3, why: "Saying what bothers them is this reason in a person’s own words." },
    { when: "signs.irritable", weight: 1, why: "Something disliked may come out as criticism, but stress and hurt do so more often." },
    { when: "before.argument", weight: 1, why: "A quarrel can show a side that someone had not known, though mostly it just hurts." },
    { when: "bond.early-dates", weight: 1, why: "On first dates people still look for what doesn’t suit them, among other things." },
    { when: "known-for.under-a-month", weight: 1, why: "In the first weeks small things weigh more, with so little to set against them." },
    { when: "he-said.different-things", weight: 1, why: "“We don’t fit” is sometimes a polite cover for one thing that put a person off." },
    {
      when: ["before.saw-other-side", "signs.gone-silent"],
      weight: 1,
      why: "Silence right after seeing something new suggests that it gave more than a moment’s pause.",
    },
    { when: "before.nothing", weight: -2, why: "Something must have been seen, and people can mostly guess when that was." },
    { when: "known-for.over-a-year", weight: -2, why: "After a year most of what could put a person off has long been seen." },
    {
      when: "bond.living-together",
      weight: -1,
      why: "People who live together know each other’s ways, though a new one can still appear.",
    },
    { when: "he-said.still-cares", weight: -1, why: "Saying that nothing is wrong counts a little, though many keep such things back." },
    { when: "his-life.family-loss", weight: -1, why: "In a time of loss people tend to have less mind for small things they dislike." },
    { when: "words-actions.match-less", weight: -1, why: "Something off-putting cools most people, so warmth that lasts fits less." },
  ],
  steps: ["ask-for-clarity", "learn-from-it", "listen-well", "know-your-worth"],
  stance: "clear-the-air",
};
