import type { Reason } from "@/lib/catalogue/schema";

export const avoidingCommitment: Reason = {
  id: "avoiding-commitment",
  title: "Avoiding commitment, or keeping options open",
  where: "in him",
  summary: "{He} may like a beginning, and step back when it asks for a choice.",
  what: "Coming on strong and then pulling away is typical of someone who is afraid to commit. Or {his} time may be split among several people, with a little less for each of them. Either way, a person who is right for you doesn’t leave you guessing whether they want you. If nothing is agreed between you, it is wise to go on meeting other people yourself. It keeps you from fixing on one person and watching one phone.",
  notAboutYou:
    "If commitment itself is the trouble, it would be there with anyone, and being more patient or more fun would not cure it. The warmth at the start may well have been real. It just wasn’t a promise.",
  howToTell:
    "How did it go with others before you, as far as {who, select, she {she has told you} they {you have been told} other {he has told you}}? {who, select, they {Do} other {Does}} {he} change the subject when a plan lies more than a few weeks ahead? {who, select, they {Are} other {Is}} {he} openly on dating apps? Are you guessing most of the time? What {he} did over a whole month says more than one sweet evening.",
  sources: [
    { source: "jackson", place: "reason 8" },
    { source: "marriage", place: "section on why men pull away" },
  ],
  evidence: [
    {
      when: "his-past.short-relationships",
      weight: 3,
      why: "Leaving whenever it gets serious is this very reason, seen in earlier bonds.",
    },
    { when: "pace.he-fast", weight: 2, why: "Rushing in and then backing out is a common path for people whom a choice frightens." },
    { when: "hidden.dating-apps", weight: 2, why: "Still looking around keeps choices open, though some people simply forget to leave." },
    { when: "signs.avoids-future", weight: 2, why: "A talk about the future asks for a choice, which is just what is being put off." },
    { when: "casual-talk.he-was-vague", weight: 2, why: "A vague answer keeps all doors open, so people who fear a choice often give it." },
    { when: "he-said.nothing-serious", weight: 2, why: "It rules out a promise quite plainly, though the cause may be timing or fit." },
    { when: "signs.hot-and-cold", weight: 2, why: "Being drawn in and then alarmed can look like this, but so can plain confusion." },
    { when: "before.future-talk", weight: 1, why: "The talk may have raised the fear of a choice, though it can also show a poor fit." },
    { when: "wants.he-casual-me-serious", weight: 1, why: "Wanting it light may be a way round a choice, or simply an honest wish." },
    {
      when: "contact-habits.he-was-constant-then-dropped",
      weight: 1,
      why: "Much contact and then little fits a fear of being bound, and fading interest too.",
    },
    {
      when: ["pace.he-fast", "signs.avoids-future"],
      weight: 1,
      why: "Great haste at first and silence about later do not go together well without this fear.",
    },
    { when: "bond.early-dates", weight: 1, why: "Those who keep their options open often leave after a few dates." },
    { when: "signs.gone-silent", weight: 1, why: "Going silent can be a way out before anything was promised." },
    { when: "bond.living-together", weight: -2, why: "Moving in or marrying is a choice already made, so fear of choosing fits far less." },
    { when: "wants.same", weight: -2, why: "Two people who want the same have mostly said so, which someone avoiding a choice would not." },
    { when: "wants.me-casual-he-serious", weight: -2, why: "The one who wants more is hardly the one who runs from a promise." },
    { when: "casual-talk.agreed-serious", weight: -1, why: "To agree on serious is a commitment, though some take fright afterwards." },
    { when: "his-past.none-known", weight: -1, why: "Fear of choosing often shows in earlier stories, so none known counts a little." },
  ],
  steps: ["watch-actions", "keep-options-open", "set-boundaries", "know-your-worth"],
  stance: "weigh",
};
