import type { Reason } from "@/lib/catalogue/schema";

export const avoidingCommitment: Reason = {
  id: "avoiding-commitment",
  title: "Avoiding commitment, or keeping options open",
  where: "in him",
  summary: "He may like a beginning, and step back when it asks for a choice.",
  what: "Coming on strong and then pulling away is typical of someone who is afraid to commit. Or his time may be split among several people, with a little less for each of them. Either way, a person who is right for you doesn’t leave you guessing whether they want you. If nothing is agreed between you, it is wise to go on meeting other people yourself. It keeps you from fixing on one person and watching one phone.",
  notAboutYou:
    "If commitment itself is the trouble, it would be there with anyone, and being more patient or more fun would not cure it. The warmth at the start may well have been real. It just wasn’t a promise.",
  howToTell:
    "How did it go with others before you, as far as he has told you? Does he change the subject when a plan lies more than a few weeks ahead? Is he openly on dating apps? Are you guessing most of the time? What he did over a whole month says more than one sweet evening.",
  sources: [
    { source: "jackson", place: "reason 8" },
    { source: "marriage", place: "section on why men pull away" },
  ],
  evidence: [
    { when: "his-past.short-relationships", weight: 3 },
    { when: "pace.he-fast", weight: 2 },
    { when: "hidden.dating-apps", weight: 2 },
    { when: "signs.avoids-future", weight: 2 },
    { when: "casual-talk.he-was-vague", weight: 2 },
    { when: "he-said.nothing-serious", weight: 2 },
    { when: "signs.hot-and-cold", weight: 1 },
    { when: "before.future-talk", weight: 1 },
    { when: "wants.he-casual-me-serious", weight: 1 },
    { when: "contact-habits.he-was-constant-then-dropped", weight: 1 },
    { when: ["pace.he-fast", "signs.avoids-future"], weight: 1 },
    { when: "bond.living-together", weight: -2 },
    { when: "wants.same", weight: -2 },
    { when: "wants.me-casual-he-serious", weight: -2 },
    { when: "casual-talk.agreed-serious", weight: -1 },
    { when: "his-past.none-known", weight: -1 },
  ],
  steps: ["watch-actions", "keep-options-open", "set-boundaries", "know-your-worth"],
  stance: "weigh",
};
