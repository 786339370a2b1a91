import type { Reason } from "@/lib/catalogue/schema";

export const communicationStyle: Reason = {
  id: "communication-style",
  title: "His everyday way of keeping in touch",
  where: "between you",
  summary: "He may have settled into his normal rhythm, which may be quieter than yours.",
  what: "This one is easy to overlook. Once people feel at home with someone, they may drift back to the rhythm they have on any other day. Less contact can then be a sign of comfort. If closeness makes you anxious, you may notice every small change, and each one can set off an alarm. The alarm is real, and it is yours to look after. It also helps to talk about how often each of you likes to be in touch. It spares you both a lot of hurt.",
  notAboutYou:
    "Wanting more contact is not needy, and wanting less is not cold. You may just have different habits. Nobody has to be in the wrong for the two of you to look for a middle.",
  howToTell:
    "Think of the times when you are together. Is he warm, awake, glad to see you? Are his messages short to everyone? Did it fade little by little as you got used to each other, rather than stop one day? Do plans still hold? If most of this is true, it may be no more than a habit.",
  sources: [{ source: "jackson", place: "reason 7" }],
  evidence: [
    { when: "contact-habits.settled-gradually", weight: 3 },
    { when: "signs.there-in-person", weight: 3 },
    { when: "contact-habits.i-want-more", weight: 2 },
    { when: "words-actions.does-not-say", weight: 2 },
    { when: "words-actions.match-less", weight: 2 },
    { when: "signs.replies-slower", weight: 1 },
    { when: "he-said.still-cares", weight: 1 },
    { when: "before.nothing", weight: 1 },
    { when: "signs.gone-silent", weight: -3 },
    { when: "he-said.ended-it", weight: -3 },
    { when: "signs.cancels", weight: -2 },
    { when: "words-actions.says-not-does", weight: -2 },
    { when: "words-actions.both-faded", weight: -2 },
    { when: "contact-habits.he-was-constant-then-dropped", weight: -2 },
    { when: "he-said.feelings-changed", weight: -2 },
    { when: "signs.avoids-future", weight: -1 },
    { when: "signs.less-affection", weight: -1 },
  ],
  steps: ["talk-about-needs", "speak-plainly", "stay-calm", "stop-overthinking"],
  stance: "reconnect",
};
