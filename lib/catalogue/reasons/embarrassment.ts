import type { Reason } from "@/lib/catalogue/schema";

export const embarrassment: Reason = {
  id: "embarrassment",
  title: "Feeling exposed or ashamed",
  where: "in him",
  summary: "{He} may have shared something private, and feel awkward about facing you now.",
  what: "In the heat of a moment, people share things they would normally keep to themselves: a picture, a wish, something tender. And what was sent is still there the next day. Studies of intimate messages find that they bring good feelings, and for some people embarrassment and shame as well. {who, select, she {She} they {The other person} other {He}} may have read it all again and felt too ashamed to write. {His} silence may then be hiding, not judging. If you enjoyed it too, a short, warm word that says so can be enough to lift the shame.",
  notAboutYou:
    "If shame is behind it, {he} may be afraid of what you think of {him}. It doesn’t mean that you asked for too much, or that anything you shared was wrong. Nor is it your job to carry {his} shame for {him}.",
  howToTell:
    "Notice when it began. Was it right after {he} showed you or told you something very personal? Did {he} laugh it off, or say sorry for it? Have {his} messages been short and safe since then? If you tell {him} once that you were glad {he} shared it, and {he} seem{s} relieved, that tells you something too.",
  sources: [
    { source: "rice", place: "section on embarrassment" },
    { source: "rice", place: "It’s not just sexting" },
  ],
  evidence: [
    { when: "he-said.embarrassed", weight: 3, why: "Feeling awkward about what was shared is this reason, said in so many words." },
    { when: "sexting.yes-him-vulnerable", weight: 3, why: "Having shared something very personal is what people feel most exposed by." },
    { when: "before.sexting", weight: 2, why: "The day after intimate messages brings shame more often than other days do." },
    { when: "before.closeness", weight: 1, why: "Being close means having shown something, though for most people that feels good." },
    { when: "his-past.low-self-worth", weight: 1, why: "People hard on themselves feel shame sooner, but it need not be about this." },
    { when: "openness.yes-then-closed", weight: 1, why: "Opening up and then hiding may be shame, though fear of closeness looks alike." },
    { when: "sexting.yes-both", weight: 1, why: "Whatever was sent can be regretted, yet when both send, it weighs on fewer people." },
    { when: "signs.gone-silent", weight: 1, why: "Shame makes people hide, and hiding looks like silence, as do many other things." },
    {
      when: "his-life.money-move",
      weight: 1,
      why: "A fall in fortune can leave {who, select, she {a woman} they {someone} other {a man}} ashamed to be seen as {he} {is} now.",
    },
    { when: "his-life.health", weight: 1, why: "Illness can make somebody feel exposed and hide from those they like." },
    { when: "sexting.no", weight: -2, why: "Without anything intimate sent, the most usual cause for this shame is missing." },
    { when: "he-said.ended-it", weight: -2, why: "Shame hides and hopes to be forgotten; people rarely end things over it." },
    { when: "he-said.someone-else", weight: -1, why: "Another person explains the distance well, which leaves shame little to add." },
    { when: "hidden.dating-apps", weight: -1, why: "People who feel exposed tend to retreat, not to show themselves to new faces." },
    { when: "sexting.yes-mostly-me", weight: -1, why: "If little was shared on that side, there is less there to feel exposed about." },
    { when: "before.nothing", weight: -1, why: "This shame begins at some moment, so not finding one counts a little against it." },
  ],
  steps: ["reassure-him", "keep-the-door-open", "give-space"],
  stance: "clear-the-air",
};
