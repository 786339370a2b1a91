import type { Reason } from "@/lib/catalogue/schema";

export const someoneElse: Reason = {
  id: "someone-else",
  title: "Someone else he met or fell for",
  where: "someone else",
  summary: "Someone else may have caught his attention, or turned out to matter more to him.",
  what: "Strong attention can last only until someone else has it. He may have met a person he would like to know better. Or the time with you may have shown him how much he felt for another. As long as the two of you haven’t agreed to see only each other, this is always possible, for him and for you. It can hurt all the same, and you don’t have to be fine with it. You deserve to come first with someone, and not to be kept in reserve.",
  notAboutYou:
    "His feelings for somebody else are not a score on you. People fall for one person and not another for reasons they can’t explain themselves. You are no less lovely than you were the week before, and there is no contest that you lost.",
  howToTell:
    "Is there a new name that comes up a lot? Did the change come all at once, around the time when someone appeared? New habits and new plans without you can be signs, and can also be nothing. There is no need to check up on him. If you want to know, you may simply ask.",
  sources: [
    { source: "jackson", place: "reason 4" },
    { source: "rice", place: "Other people" },
  ],
  evidence: [
    { when: "he-said.someone-else", weight: 3 },
    { when: "hidden.mentions-someone", weight: 3 },
    { when: "before.new-people", weight: 3 },
    { when: "hidden.guarded-phone", weight: 2 },
    { when: "signs.gone-silent", weight: 1 },
    { when: "bond.early-dates", weight: 1 },
    { when: "pace.he-fast", weight: 1 },
    { when: "hidden.dating-apps", weight: 1 },
    { when: "he-said.feelings-changed", weight: 1 },
    { when: "contact-habits.he-was-constant-then-dropped", weight: 1 },
    { when: "words-actions.does-not-say", weight: -2 },
    { when: "words-actions.match-less", weight: -2 },
    { when: "his-life.family-loss", weight: -1 },
    { when: "hidden.none", weight: -1 },
    { when: "he-said.still-cares", weight: -1 },
    { when: "signs.sad-withdrawn", weight: -1 },
  ],
  steps: ["accept-it", "move-on", "know-your-worth", "keep-options-open", "stay-social"],
  stance: "let-go",
};
