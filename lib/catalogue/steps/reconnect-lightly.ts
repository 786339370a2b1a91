import type { Step } from "@/lib/catalogue/schema";

export const reconnectLightly: Step = {
  id: "reconnect-lightly",
  title: "Suggest something easy together",
  direction: "toward",
  phase: "this-week",
  minutes: 5,
  why: "Something pleasant with no pressure on it, such as a walk or a coffee, can remind you both of why you like each other. Not every meeting has to settle something. Being at ease together is worth a good deal in itself.",
  firstAction: "Ask {him} along to one thing you both used to enjoy. Say that it is only that, and leave the big talk for another time.",
  noAnswer:
    "If {he} say{s} no or {does} not answer, leave it there and do not offer other days. If {he} would like to meet, {he} can name the next time. Make that day a good one without {him}.",
  sources: [{ source: "marriage", place: "step 6" }],
  notWhen: [
    "your-reach.many-messages",
    "your-reach.confronted",
    "he-said.ended-it",
    "he-said.needs-space",
    "signs.gone-silent",
    "he-said.someone-else",
  ],
};
