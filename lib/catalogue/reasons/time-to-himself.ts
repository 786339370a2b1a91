import type { Reason } from "@/lib/catalogue/schema";

export const timeToHimself: Reason = {
  id: "time-to-himself",
  title: "A need for time to himself",
  where: "in him",
  ours: true,
  summary: "He may just need time on his own, with nothing wrong between you.",
  what: "Some people fill up alone: with friends, with a hobby, or doing nothing at all. After a stretch of closeness they come up for air. That is a need and not a fear, and it doesn’t make him like you any less. It tends to show in how he is when he is there: warm and at ease. And he comes back by himself, without being fetched. If this is the reason, there may be nothing to repair. It can still help to talk about how much time apart is good for each of you.",
  notAboutYou:
    "Wanting an evening alone is not the same as not wanting you. It can sting, above all if you fill up with company. Neither way is the better one, and you don’t have to make yourself small so that he can have room.",
  howToTell:
    "Is he warm when you are together? Does he come back by himself after a few days, and is it good then? Was he like this before you, with friends and family too? If so, it may be just his way. If he only ever stays away, something else may be going on.",
  sources: [],
  evidence: [
    { when: "signs.time-alone", weight: 3 },
    { when: "words-actions.match-less", weight: 2 },
    { when: "signs.there-in-person", weight: 2 },
    { when: "he-said.needs-space", weight: 2 },
    { when: "he-said.still-cares", weight: 2 },
    { when: "before.closeness", weight: 1 },
    { when: "pace.both-fast", weight: 1 },
    { when: "words-actions.does-not-say", weight: 1 },
    { when: "openness.open", weight: 1 },
    { when: "signs.gone-silent", weight: -3 },
    { when: "he-said.ended-it", weight: -3 },
    { when: "signs.late-night-only", weight: -2 },
    { when: "hidden.dating-apps", weight: -2 },
    { when: "he-said.feelings-changed", weight: -2 },
    { when: "words-actions.both-faded", weight: -2 },
    { when: "signs.avoids-future", weight: -1 },
    { when: "signs.cancels", weight: -1 },
  ],
  steps: ["give-space", "stop-overthinking", "stay-social", "talk-about-needs"],
  stance: "give-room",
};
