import type { Reason } from "@/lib/catalogue/schema";

export const emotionallyUnavailable: Reason = {
  id: "emotionally-unavailable",
  title: "Trouble letting anyone in",
  where: "in him",
  summary: "{He} may find it hard to let anyone close, often because of an old hurt.",
  what: "Some people keep the door to their feelings shut. This is more often the mark of an old hurt than a flaw in who they are, and it is rarely done on purpose. Getting close can feel so frightening that it is easier to step back than to talk about it. It can feel personal, even if it is not about you. Still, looking after that hurt is {his} job, not yours. Until {he} can speak about the fear, instead of backing away from it, {he} may not be ready for something closer.",
  notAboutYou:
    "A closed door can feel like proof that you weren’t worth opening it for. If this is the reason, it was shut long before you came. Loving {him} harder won’t open it, asking for less won’t open it, and neither would being someone else.",
  howToTell:
    "Think back to the time before the distance. Did {he} talk about feelings at all, {his} own or yours? How did {he} take it when you said something tender? {who, select, they {Have} other {Has}} {he} ever named this {himself}? One closed-off week tells you little. The same shut door from the very start tells you more.",
  sources: [{ source: "jackson", place: "reason 1" }],
  evidence: [
    { when: "openness.never", weight: 3, why: "Feelings kept shut from the very first day are the plainest sign of this there is." },
    { when: "his-past.painful-past", weight: 2, why: "An old hurt is what most often makes people lock the door to their feelings." },
    { when: "openness.a-little", weight: 1, why: "Letting in a little and no further is often how a guarded heart looks from outside." },
    { when: "signs.avoids-future", weight: 2, why: "Talk of two people is talk of feelings, which is one of several causes to dodge it." },
    { when: "signs.hot-and-cold", weight: 2, why: "Nearing and backing off may come from fear of being known, or from plain doubt." },
    { when: "before.closeness", weight: 1, why: "Closeness can make a guarded person step back, but most people simply enjoy it." },
    {
      when: "his-past.low-self-worth",
      weight: 1,
      why: "People who think little of themselves may hide what they feel, though not all do.",
    },
    { when: "again.same-man", weight: 1, why: "A retreat that comes again may be an old guard going up, or an old quarrel." },
    {
      when: ["openness.never", "his-past.painful-past"],
      weight: 1,
      why: "A shut door with a known hurt behind it makes a bit more sense than either alone.",
    },
    { when: "openness.open", weight: -3, why: "Someone who spoke openly of feelings has let a person in, which is the opposite of this." },
    { when: "words-actions.does-not-say", weight: -1, why: "Turning up time after time is a kind of letting in, even with few words." },
    { when: "his-past.none-known", weight: -1, why: "This trouble often has an old hurt behind it, but not every hurt is known." },
    { when: "he-said.someone-else", weight: -1, why: "Being drawn to another person speaks a little against a heart shut to everyone." },
  ],
  steps: ["watch-actions", "set-boundaries", "weigh-it-up", "know-your-worth", "counselling"],
  stance: "weigh",
};
