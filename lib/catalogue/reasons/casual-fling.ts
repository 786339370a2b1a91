import type { Reason } from "@/lib/catalogue/schema";

export const casualFling: Reason = {
  id: "casual-fling",
  title: "Something casual from the start, for {him}",
  where: "between you",
  summary: "{He} may have wanted something light all along, while you hoped for more.",
  what: "{He} may have seen a fling where you were picturing a relationship. Pulling away right after the two of you became intimate can point that way. It is worth asking yourself, gently: did {he} let you believe something else, or did you fill the gaps with what you hoped for? Both happen to sensible people. What each of you expects is best settled before that step. Even then, you can’t make another person honest. Your own honesty is the part that is in your hands.",
  notAboutYou:
    "Being close to someone you liked was not a mistake, and it doesn’t make you cheap or naive. Nothing you did or didn’t do turned a love story into a fling. The two of you may have been in different stories.",
  howToTell:
    "When do you hear from {him}: by day as well, or mostly late? Are there plans that are only about time together? What did {he} say at the start about what {he} {was} looking for? {who, select, they {Have} other {Has}} {he} been curious about your life? If the warmth only comes along with something physical, that is worth noticing.",
  sources: [{ source: "jackson", place: "reason 12" }],
  evidence: [
    { when: "before.first-sex", weight: 3, why: "Stepping back once sex has happened is the form this reason takes most often." },
    { when: "he-said.nothing-serious", weight: 3, why: "A wish for nothing serious is this reason put plainly; little could say more." },
    { when: "signs.late-night-only", weight: 3, why: "Contact that is only about sex is what a fling is, whatever else was hoped for." },
    { when: "wants.he-casual-me-serious", weight: 3, why: "One wants it light and the other does not: that is this reason, described." },
    { when: "bond.casual", weight: 2, why: "What began without strings stays so for many people, even when one comes to hope." },
    { when: "casual-talk.agreed-casual", weight: 2, why: "People mostly mean it when they agree on casual, though feelings may grow." },
    {
      when: "casual-talk.he-was-vague",
      weight: 1,
      why: "Vagueness may cover a wish for something light, but also fear, doubt or shyness.",
    },
    {
      when: ["before.first-sex", "signs.gone-silent"],
      weight: 1,
      why: "Full silence after a first night makes a brief wish slightly more likely than either alone.",
    },
    {
      when: ["before.first-sex", "pace.he-fast"],
      weight: 1,
      why: "Strong courting that ends with the first night may have had that night as its aim.",
    },
    { when: "casual-talk.agreed-serious", weight: -3, why: "If both agreed on something serious, it can hardly have begun as a fling." },
    { when: "bond.living-together", weight: -3, why: "Nobody shares a home for a fling, so a life together all but rules it out." },
    { when: "wants.me-casual-he-serious", weight: -3, why: "Someone who wants it serious cannot well be the one who wanted only a fling." },
    { when: "bond.relationship", weight: -2, why: "A named relationship is more than a fling for most, though some let the name stand." },
    { when: "known-for.over-a-year", weight: -2, why: "Flings are short as a rule, so after a year there was mostly something more." },
    { when: "wants.same", weight: -1, why: "If both want the same, the two stories match; but such wishes are often only assumed." },
  ],
  steps: ["accept-it", "set-boundaries", "talk-about-needs", "move-on", "learn-from-it"],
  stance: "let-go",
};
