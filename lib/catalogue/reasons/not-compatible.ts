import type { Reason } from "@/lib/catalogue/schema";

export const notCompatible: Reason = {
  id: "not-compatible",
  title: "Two people who want different things",
  where: "between you",
  summary: "{He} may feel that the two of you want different things, with nobody at fault.",
  what: "Here nothing is wrong with you. The two of you may simply want different things. One of you may be looking for something serious while the other is not. Or your ways of living don’t go together: where to live, children, faith, how to spend a week. {He} may have liked you very much until that became clear. Saying so is hard, and some people find it easier to slip away than to speak a sentence that will hurt.",
  notAboutYou:
    "A poor fit takes two, and neither has to be to blame. The things you want are not too much and not too little; {who, select, she {she} they {the other person} other {he}} may just not share them. Bending them to keep someone tends to cost you more later.",
  howToTell:
    "Put what you want next to what {he} {has} told you {he} want{s}, in {his} words rather than yours. Where do {who, select, they {the two} other {they}} part? Has one topic, such as children, a move or being exclusive, come up once and then never again? If you have never spoken of it, that is the first thing to find out.",
  sources: [{ source: "jackson", place: "reason 3" }],
  evidence: [
    { when: "before.difference-surfaced", weight: 3, why: "Finding out that two people want different things is how this reason begins." },
    { when: "he-said.different-things", weight: 3, why: "These are the words for a poor fit; seldom are they used for anything else." },
    { when: "wants.lifestyle-differs", weight: 3, why: "Home, children and faith are differences that many couples cannot bridge." },
    { when: "wants.he-casual-me-serious", weight: 2, why: "Wanting more than the other does is a difference that matters to most people." },
    { when: "wants.me-casual-he-serious", weight: 2, why: "The gap counts this way round too: who wants more may step back from less." },
    { when: "casual-talk.saw-it-differently", weight: 1, why: "Two views hint at two wishes, but talking may still bring them together." },
    { when: "life-together.unresolved", weight: 1, why: "A quarrel that always returns may stand on a real difference, or on mere habit." },
    { when: "he-said.ended-it", weight: 1, why: "A poor fit is one of the commoner grounds for an ending, among many." },
    { when: "signs.avoids-future", weight: 1, why: "Wishes part over the future, so it may be dodged, as it is for other reasons." },
    { when: "good-times.mixed", weight: 1, why: "A poor fit can show even on good days, though most couples know mixed ones." },
    { when: "wants.same", weight: -3, why: "Wanting the same things is just what this reason says is missing." },
    { when: "before.nothing", weight: -1, why: "Differences mostly come to light at some moment, yet they can also be noticed slowly." },
    { when: "he-said.still-cares", weight: -1, why: "If nothing is wrong, neither is the fit; but people may say it to spare someone." },
    { when: "words-actions.match-less", weight: -1, why: "People who have found a poor fit tend to cool, if not all of them at once." },
  ],
  steps: ["ask-for-clarity", "weigh-it-up", "accept-it", "learn-from-it"],
  stance: "clear-the-air",
};
