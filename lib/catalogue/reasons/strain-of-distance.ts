import type { Reason } from "@/lib/catalogue/schema";

export const strainOfDistance: Reason = {
  id: "strain-of-distance",
  title: "The strain of living far apart",
  where: "in his life",
  ours: true,
  summary: "Living far apart may be wearing {him} out, even if the feeling is still there.",
  what: "Keeping something alive through a screen takes effort every day. That effort can run out before the feeling does. Calls get shorter, replies come later, and each of you may start to live more where you are. Without a day to look forward to, being distant can begin to feel like the answer. More messages seldom help. A plan that you make together, about when to meet next and where this is going, says more than any number of texts.",
  notAboutYou:
    "The miles can wear on both of you. Being tired of the distance is not being tired of you, though on a phone the two can look the same. Missing someone is hard work, and it is no failing in either of you to find it so.",
  howToTell:
    "How is it when you are in the same place? If it is good then and thin in between, the distance may be the trouble. Is there a date for the next visit, and {does} {he} help to plan it? Has either of you said lately where this should lead? That tells you more than counting messages.",
  sources: [],
  evidence: [
    { when: "far-apart.always", weight: 3, why: "Without miles there is no such strain, and living with them tires most people in time." },
    { when: "far-apart.lately", weight: 3, why: "Newly apart, people lose their shared days at once, and that is how this begins." },
    { when: "bond.online-only", weight: 1, why: "Staying in touch by screen alone is tiring, though some of these people live nearby." },
    { when: "words-actions.match-less", weight: 1, why: "Still warm but less often is how tired callers sound, and quiet people too." },
    { when: "signs.replies-slower", weight: 1, why: "A tired screen life shows first in slow replies, as most kinds of distance do." },
    { when: "signs.there-in-person", weight: 1, why: "Good together and thin in between may show that only the miles are the trouble." },
    { when: "his-life.money-move", weight: 1, why: "A move can put miles between people, though other upheavals need not." },
    {
      when: ["far-apart.lately", "signs.replies-slower"],
      weight: 1,
      why: "Replies that slow down just after a move apart suggest the miles a bit more.",
    },
    { when: "far-apart.no", weight: -3, why: "People who live near each other can hardly be worn by living apart." },
    { when: "signs.late-night-only", weight: -1, why: "Turning up at night takes living near, or at least not very far away." },
    { when: "hidden.dating-apps", weight: -1, why: "Looking for others suggests more than tiredness of the miles, if only a little." },
  ],
  steps: ["talk-about-needs", "speak-plainly", "reconnect-lightly", "weigh-it-up"],
  stance: "reconnect",
};
