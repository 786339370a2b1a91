import type { Step } from "@/lib/catalogue/schema";

export const staySocial: Step = {
  id: "stay-social",
  title: "Keep your people close",
  direction: "inward",
  phase: "today",
  minutes: 5,
  why: "With people of your own around you, your happiness does not hang on this one relationship. Choose those who like you as you are. You do not have to talk about {who, select, she {her} they {the one who pulled away} other {him}}: company does you good by itself.",
  firstAction: "Write to one friend or relative now and name a day: a film, a meal, a coffee. Aim for one such thing each week.",
  sources: [{ source: "marriage", place: "tip 3" }],
};
