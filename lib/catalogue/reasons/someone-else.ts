import type { Reason } from "@/lib/catalogue/schema";

export const someoneElse: Reason = {
  id: "someone-else",
  title: "Someone else {he} met or fell for",
  where: "someone else",
  summary: "Someone else may have caught {his} attention, or turned out to matter more to {him}.",
  what: "Strong attention can last only until someone else has it. {He} may have met a person {he} would like to know better. Or the time with you may have shown {him} how much {he} felt for another. As long as the two of you haven’t agreed to see only each other, this is always possible, for {him} and for you. It can hurt all the same, and you don’t have to be fine with it. You deserve to come first with someone, and not to be kept in reserve.",
  notAboutYou:
    "{His} feelings for somebody else are not a score on you. People fall for one person and not another for reasons they can’t explain themselves. You are no less lovely than you were the week before, and there is no contest that you lost.",
  howToTell:
    "Is there a new name that comes up a lot? Did the change come all at once, around the time when someone appeared? New habits and new plans without you can be signs, and can also be nothing. There is no need to check up on {him}. If you want to know, you may simply ask.",
  sources: [
    { source: "jackson", place: "reason 4" },
    { source: "rice", place: "Other people" },
  ],
  evidence: [
    { when: "he-said.someone-else", weight: 3, why: "The reason itself, said aloud; people have little cause to make it up." },
    { when: "hidden.mentions-someone", weight: 3, why: "A new name that keeps coming up is often the first thing others notice of it." },
    { when: "before.new-people", weight: 3, why: "Someone appears and the distance begins: few reasons follow in that order." },
    { when: "hidden.guarded-phone", weight: 2, why: "New messages one would rather not explain make people careful, as other secrets do." },
    { when: "signs.gone-silent", weight: 1, why: "A new person can take all of someone’s attention, but silence has many other causes." },
    { when: "bond.early-dates", weight: 1, why: "Early on, people often meet several others, so a newer one may win." },
    { when: "pace.he-fast", weight: 1, why: "Someone who falls fast may fall as fast for the next person, though many don’t." },
    { when: "hidden.dating-apps", weight: 1, why: "Whoever looks around may find someone, but looking is not yet having found." },
    { when: "he-said.feelings-changed", weight: 1, why: "Feelings can change because of another person, and they change without one too." },
    {
      when: "contact-habits.he-was-constant-then-dropped",
      weight: 1,
      why: "Attention that moves to someone new may drop at once, as it may in other upsets.",
    },
    { when: "words-actions.does-not-say", weight: -2, why: "Someone taken up with another person rarely goes on turning up for this one." },
    { when: "words-actions.match-less", weight: -2, why: "Warmth in word and in deed is hard to keep up for two people at once." },
    { when: "his-life.family-loss", weight: -1, why: "Grief and care for family leave people little room to begin something new." },
    { when: "hidden.none", weight: -1, why: "A new person often shows in some small way, but not always, and not at once." },
    { when: "he-said.still-cares", weight: -1, why: "Fewer people say that all is well when they have met someone, though some do." },
    { when: "signs.sad-withdrawn", weight: -1, why: "Being newly in love seldom looks low and tired, but guilt about it can." },
  ],
  steps: ["accept-it", "move-on", "know-your-worth", "keep-options-open", "stay-social"],
  stance: "let-go",
};
