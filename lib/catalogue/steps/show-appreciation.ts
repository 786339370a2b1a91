import type { Step } from "@/lib/catalogue/schema";

export const showAppreciation: Step = {
  id: "show-appreciation",
  title: "Tell {him} something you value in {him}",
  direction: "toward",
  phase: "today",
  minutes: 5,
  why: "A distant spell can leave both of you unsure of what is left. A small sign of warmth tells {him} that your feelings have not changed because of it. One true thing is plenty, and it needs no reply.",
  firstAction:
    "Leave {him} a note, or send one text, about one thing you value in {him}. Keep it small and true, and ask for nothing in it.",
  noAnswer:
    "It was a gift, so no answer is owed. Do not follow it with more. If nothing warm has come back in a few weeks, stop there, and look at what this gives you.",
  sources: [{ source: "marriage", place: "step 8" }],
  notWhen: [
    "your-reach.many-messages",
    "your-reach.confronted",
    "he-said.ended-it",
    "signs.gone-silent",
    "he-said.someone-else",
    "he-said.needs-space",
    "bond.early-dates",
    "bond.online-only",
    "bond.casual",
  ],
};
