import type { Reason } from "@/lib/catalogue/schema";

export const easingOut: Reason = {
  id: "easing-out",
  title: "A quiet way of ending it",
  where: "in him",
  ours: true,
  summary: "{He} may have made up {his} mind, and be letting it end without the talk.",
  what: "Some people have left long before they say so. They use a break, or a slow fade, to be spared the talk. It need not be meant cruelly. It can feel cruel all the same, because the guessing is left to you. If things get more vague each time you ask, that is itself an answer, or part of one. You may ask for the plain sentence: is this over? But you need not wait for it. You can decide for yourself what comes next.",
  notAboutYou:
    "Being left without words says something about how hard some people find an honest ending. It doesn’t say that you weren’t worth one. You are allowed to be sad about it, and angry, before anyone has made it official.",
  howToTell:
    "Has it gone one way for weeks: fewer plans, less touch, less “we”? What happens when you ask? A person who is only tired can usually say so, and offer another day. If each answer is vaguer than the last, and no new plan comes from {him}, this may be a goodbye.",
  sources: [],
  prior: 1,
  evidence: [
    { when: "signs.avoids-future", weight: 2, why: "People on their way out often stop talking of later, since they won’t be there." },
    { when: "signs.cancels", weight: 2, why: "Fewer and fewer kept plans are how a slow goodbye is done, more than most distance." },
    {
      when: "words-actions.both-faded",
      weight: 2,
      why: "When words and deeds both fade, the leaving may have begun without being said.",
    },
    { when: "he-said.feelings-changed", weight: 2, why: "This is often the first half of a goodbye, with the second half left unsaid." },
    { when: "he-said.needs-space", weight: 1, why: "A break can be a soft way out, but many people ask for room and mean just that." },
    { when: "signs.less-affection", weight: 1, why: "Touch often goes before words do, though stress and hurt can take it away as well." },
    {
      when: "your-reach.asked-directly",
      weight: 1,
      why: "If a calm question changed little, an answer may be held back, or just be slow.",
    },
    { when: "distant-for.one-to-three-months", weight: 1, why: "Fading over months suits a slow goodbye, but many troubles last as long." },
    { when: "distant-for.over-three-months", weight: 1, why: "So long a distance may be a decision by now, or a trouble that goes on." },
    {
      when: ["your-reach.asked-directly", "he-said.nothing"],
      weight: 2,
      why: "A fair question met with nothing at all is how people leave who want no talk.",
    },
    {
      when: ["your-reach.asked-directly", "signs.read-no-reply"],
      weight: 1,
      why: "A question that was read and left lying may be an answer of its own.",
    },
    {
      when: "contact-habits.he-was-constant-then-dropped",
      weight: 1,
      why: "A drop from constant contact may mark a decision, yet other upsets cause one too.",
    },
    {
      when: "words-actions.does-not-say",
      weight: -2,
      why: "Someone who keeps turning up is hardly on the way out, however little is said.",
    },
    { when: "words-actions.match-less", weight: -2, why: "People on their way out tend to cool all over, which lasting warmth is not." },
    { when: "distant-for.under-a-week", weight: -2, why: "A slow fade takes time to be one, and a few quiet days are no fade yet." },
    { when: "signs.there-in-person", weight: -1, why: "Ease in person fits a goodbye less well, though some stay pleasant to the last." },
    {
      when: "he-said.still-cares",
      weight: -1,
      why: "Saying that all is well makes an ending less likely, but it can also put off a talk.",
    },
  ],
  steps: ["ask-for-clarity", "accept-it", "ready-for-any-outcome", "know-your-worth"],
  stance: "weigh",
};
