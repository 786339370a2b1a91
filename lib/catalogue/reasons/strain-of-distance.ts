import type { Reason } from "@/lib/catalogue/schema";

export const strainOfDistance: Reason = {
  id: "strain-of-distance",
  title: "The strain of living far apart",
  where: "in his life",
  ours: true,
  summary: "Living far apart may be wearing him out, even if the feeling is still there.",
  what: "Keeping something alive through a screen takes effort every day. That effort can run out before the feeling does. Calls get shorter, replies come later, and each of you may start to live more where you are. Without a day to look forward to, being distant can begin to feel like the answer. More messages seldom help. A plan that you make together, about when to meet next and where this is going, says more than any number of texts.",
  notAboutYou:
    "The miles can wear on both of you. Being tired of the distance is not being tired of you, though on a phone the two can look the same. Missing someone is hard work, and it is no failing in either of you to find it so.",
  howToTell:
    "How is it when you are in the same place? If it is good then and thin in between, the distance may be the trouble. Is there a date for the next visit, and does he help to plan it? Has either of you said lately where this should lead? That tells you more than counting messages.",
  sources: [],
  evidence: [
    { when: "far-apart.always", weight: 3 },
    { when: "far-apart.lately", weight: 3 },
    { when: "bond.online-only", weight: 1 },
    { when: "words-actions.match-less", weight: 1 },
    { when: "signs.replies-slower", weight: 1 },
    { when: "signs.there-in-person", weight: 1 },
    { when: "his-life.money-move", weight: 1 },
    { when: ["far-apart.lately", "signs.replies-slower"], weight: 1 },
    { when: "far-apart.no", weight: -3 },
    { when: "signs.late-night-only", weight: -1 },
    { when: "hidden.dating-apps", weight: -1 },
  ],
  steps: ["talk-about-needs", "speak-plainly", "reconnect-lightly", "weigh-it-up"],
  stance: "clear-the-air",
};
