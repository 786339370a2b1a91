import type { Reason } from "@/lib/catalogue/schema";

export const timeToHimself: Reason = {
  id: "time-to-himself",
  title: "A need for time to {himself}",
  where: "in him",
  ours: true,
  summary: "{He} may just need time on {his} own, with nothing wrong between you.",
  what: "Some people fill up alone: with friends, with a hobby, or doing nothing at all. After a stretch of closeness they come up for air. That is a need and not a fear, and it need not mean that {he} like{s} you any less. It tends to show in how {he} {is} when {he} {is} there: warm and at ease. And often {he} come{s} back {who, select, she {by herself} they {on their own} other {by himself}}, without being fetched. If this is the reason, there may be nothing to repair. It can still help to talk about how much time apart is good for each of you.",
  notAboutYou:
    "Wanting an evening alone is not the same as not wanting you. It can sting, above all if you fill up with company. Neither way is the better one, and you don’t have to make yourself small so that {he} can have room.",
  howToTell:
    "{who, select, they {Are} other {Is}} {he} warm when you are together? {who, select, they {Do} other {Does}} {he} come back by {himself} after a few days, and is it good then? {who, select, they {Were} other {Was}} {he} like this before you, with friends and family too? If so, it may be just {his} way. If {he} only ever stay{s} away, something else may be going on.",
  sources: [],
  evidence: [
    { when: "signs.time-alone", weight: 3, why: "Being alone more, or with one’s own things, is this need as it can be seen." },
    { when: "words-actions.match-less", weight: 2, why: "Just as warm and only less often is how someone looks who is filling up alone." },
    { when: "signs.there-in-person", weight: 2, why: "Who needs time alone and gets it is mostly glad and warm when back." },
    { when: "he-said.needs-space", weight: 2, why: "This is how people ask for it, though some mean a break when they say room." },
    { when: "he-said.still-cares", weight: 1, why: "People who just need time alone often add that all is well, and mean it." },
    { when: "before.closeness", weight: 1, why: "After much closeness some come up for air, while others step back in fear." },
    { when: "pace.both-fast", weight: 1, why: "A rush leaves less time for oneself than people are used to, which may catch up." },
    { when: "words-actions.does-not-say", weight: 1, why: "Steady presence with few words suits people content alone, among others." },
    { when: "openness.open", weight: 1, why: "An open person who withdraws for a bit may well need rest more than a wall." },
    { when: "signs.gone-silent", weight: -3, why: "Time alone has pauses, not an end of all contact; full silence hardly fits." },
    { when: "he-said.ended-it", weight: -3, why: "Wanting evenings alone does not end a bond, so an ending all but rules this out." },
    {
      when: "signs.late-night-only",
      weight: -2,
      why: "Coming by only late or for sex is about wanting something, not about wanting rest.",
    },
    { when: "hidden.dating-apps", weight: -2, why: "People who want to be by themselves seldom go looking for new company." },
    { when: "he-said.feelings-changed", weight: -2, why: "This need leaves feelings as they were, so a change in them points elsewhere." },
    {
      when: "words-actions.both-faded",
      weight: -2,
      why: "Time alone makes people rarer and not colder, so faded warmth speaks against it.",
    },
    {
      when: "signs.avoids-future",
      weight: -1,
      why: "Needing rest is no cause to dodge the future, though tired people put off big talks.",
    },
    { when: "signs.cancels", weight: -1, why: "Some call off a plan to rest, but those who come back by themselves mostly keep them." },
  ],
  steps: ["give-space", "stop-overthinking", "stay-social", "talk-about-needs"],
  stance: "give-room",
};
