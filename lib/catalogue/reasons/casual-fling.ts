import type { Reason } from "@/lib/catalogue/schema";

export const casualFling: Reason = {
  id: "casual-fling",
  title: "Something casual from the start, for him",
  where: "between you",
  summary: "He may have wanted something light all along, while you hoped for more.",
  what: "He may have seen a fling where you were picturing a relationship. Pulling away right after the two of you became intimate can point that way. It is worth asking yourself, gently: did he let you believe something else, or did you fill the gaps with what you hoped for? Both happen to sensible people. What each of you expects is best settled before that step. Even then, you can’t make another person honest. Your own honesty is the part that is in your hands.",
  notAboutYou:
    "Being close to someone you liked was not a mistake, and it doesn’t make you cheap or naive. Nothing you did or didn’t do turned a love story into a fling. The two of you may have been in different stories.",
  howToTell:
    "When do you hear from him: by day as well, or mostly late? Are there plans that are only about time together? What did he say at the start about what he was looking for? Has he been curious about your life? If the warmth only comes along with something physical, that is worth noticing.",
  sources: [{ source: "jackson", place: "reason 12" }],
  evidence: [
    { when: "before.first-sex", weight: 3 },
    { when: "he-said.nothing-serious", weight: 3 },
    { when: "signs.late-night-only", weight: 3 },
    { when: "wants.he-casual-me-serious", weight: 3 },
    { when: "bond.casual", weight: 2 },
    { when: "casual-talk.agreed-casual", weight: 2 },
    { when: "casual-talk.he-was-vague", weight: 1 },
    { when: ["before.first-sex", "signs.gone-silent"], weight: 1 },
    { when: ["before.first-sex", "pace.he-fast"], weight: 1 },
    { when: "casual-talk.agreed-serious", weight: -3 },
    { when: "bond.living-together", weight: -3 },
    { when: "wants.me-casual-he-serious", weight: -3 },
    { when: "bond.relationship", weight: -2 },
    { when: "known-for.over-a-year", weight: -2 },
    { when: "wants.same", weight: -1 },
  ],
  steps: ["accept-it", "set-boundaries", "talk-about-needs", "move-on", "learn-from-it"],
  stance: "let-go",
};
