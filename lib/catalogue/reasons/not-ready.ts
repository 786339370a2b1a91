import type { Reason } from "@/lib/catalogue/schema";

export const notReady: Reason = {
  id: "not-ready",
  title: "Not ready for this relationship",
  where: "in him",
  summary: "He may not be ready for what this was turning into, whatever the timing.",
  what: "When people say they are not ready for a relationship, they usually mean this one. The timing is rarely what truly stands in the way. That is hard to hear, and it can still help to hear it. He may not have known it until he tried. It may be upsetting for him as well, so try to meet it with some grace. But a person for whom it is right tends to try, even when it is hard. If he is not trying, believe that, and not the hope of a better moment.",
  notAboutYou:
    "“Not ready” does not mean that you are not enough. You can’t earn it by being easier, prettier or more patient. What it may tell you is where he stands today. You are still free to want more than that.",
  howToTell:
    "Take his words as they were said, without adding a “yet”. Then look at what he has done since. Has he tried, in small ways, to make it work? Or has every talk of a next step ended in “not now”? Some people are only late. You need not work out how late.",
  sources: [{ source: "jackson", place: "reason 6" }],
  evidence: [
    { when: "he-said.not-ready", weight: 3 },
    { when: "before.future-talk", weight: 2 },
    { when: "before.asked-for-more", weight: 2 },
    { when: "casual-talk.he-was-vague", weight: 2 },
    { when: "he-said.needs-space", weight: 1 },
    { when: "he-said.nothing-serious", weight: 1 },
    { when: "he-said.confused", weight: 1 },
    { when: "signs.avoids-future", weight: 1 },
    { when: "his-past.recent-breakup", weight: 1 },
    { when: "casual-talk.agreed-serious", weight: -2 },
    { when: "wants.me-casual-he-serious", weight: -2 },
    { when: "bond.living-together", weight: -2 },
    { when: "wants.same", weight: -1 },
    { when: "words-actions.match-less", weight: -1 },
  ],
  steps: ["accept-it", "move-on", "know-your-worth", "stop-chasing"],
  stance: "let-go",
};
