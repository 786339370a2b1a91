import type { Reason } from "@/lib/catalogue/schema";

export const communicationStyle: Reason = {
  id: "communication-style",
  title: "{His} everyday way of keeping in touch",
  where: "between you",
  summary: "{He} may have settled into {his} normal rhythm, which may be quieter than yours.",
  what: "This one is easy to overlook. Once people feel at home with someone, they may drift back to the rhythm they have on any other day. Less contact can then be a sign of comfort. If closeness makes you anxious, you may notice every small change, and each one can set off an alarm. The alarm is real, and it is yours to look after. It also helps to talk about how often each of you likes to be in touch. It spares you both a lot of hurt.",
  notAboutYou:
    "Wanting more contact is not needy, and wanting less is not cold. You may just have different habits. Nobody has to be in the wrong for the two of you to look for a middle.",
  howToTell:
    "Think of the times when you are together. {who, select, they {Are} other {Is}} {he} warm, awake, glad to see you? Are {his} messages short to everyone? Did it fade little by little as you got used to each other, rather than stop one day? Do plans still hold? If most of this is true, it may be no more than a habit.",
  sources: [{ source: "jackson", place: "reason 7" }],
  evidence: [
    { when: "contact-habits.settled-gradually", weight: 3, why: "Settling little by little is this reason itself, seen over months." },
    { when: "signs.there-in-person", weight: 3, why: "Warm together and quiet apart is how a merely quiet person looks from outside." },
    { when: "contact-habits.i-want-more", weight: 2, why: "An old difference in habits explains the gap well, but not why it feels new." },
    { when: "words-actions.does-not-say", weight: 2, why: "People of few words often show care by turning up, which suits a quiet habit." },
    { when: "words-actions.match-less", weight: 2, why: "Warmth that only comes less often looks much more like habit than like leaving." },
    { when: "signs.replies-slower", weight: 1, why: "Short replies fit a quiet rhythm, but they come along with nearly every reason." },
    { when: "he-said.still-cares", weight: 1, why: "People with a quiet habit will say that all is well, as will many who dodge a talk." },
    { when: "before.nothing", weight: 1, why: "A habit needs no occasion, so finding none fits it slightly better than most reasons." },
    { when: "signs.gone-silent", weight: -3, why: "Habits make people quieter, hardly ever mute; full silence is another matter." },
    { when: "he-said.ended-it", weight: -3, why: "A bond that was ended is not one with a calmer rhythm, so this can hardly hold." },
    { when: "signs.cancels", weight: -2, why: "A quiet texter still keeps plans; calling them off points clearly beyond habit." },
    { when: "words-actions.says-not-does", weight: -2, why: "A habit changes how often people write; it seldom parts words from deeds." },
    { when: "words-actions.both-faded", weight: -2, why: "A habit leaves the warmth in place, so a fading of it speaks clearly against." },
    { when: "contact-habits.he-was-constant-then-dropped", weight: -2, why: "A sudden drop breaks a habit, so habit explains it badly." },
    {
      when: "he-said.feelings-changed",
      weight: -2,
      why: "Changed feelings explain the quiet by themselves and leave habit little to add.",
    },
    { when: "contact-habits.alike", weight: -1, why: "If two people once liked the same amount, an old gap in habits explains less." },
    { when: "signs.avoids-future", weight: -1, why: "Few words about daily things are style; dodging one subject is slightly more." },
    { when: "signs.less-affection", weight: -1, why: "Style is about messages, so less touch hints at something else, or at tiredness." },
  ],
  steps: ["talk-about-needs", "speak-plainly", "stay-calm", "stop-overthinking"],
  stance: "reconnect",
};
