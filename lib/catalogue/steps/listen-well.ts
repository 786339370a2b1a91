import type { Step } from "@/lib/catalogue/schema";

export const listenWell: Step = {
  id: "listen-well",
  title: "Listen to understand",
  direction: "toward",
  phase: "later",
  minutes: 10,
  why: "When {he} {does} open up, being heard without being judged can build trust again. Saying back what you heard shows that you listened. It also lets {him} put right what you got wrong, before it turns into the next quarrel.",
  firstAction: "When {he} talk{s}, let {him} finish. Before you answer, say back what you heard: “You felt left out. Is that right?”",
  noAnswer:
    "If {he} {does} not want to talk, do not draw it out of {him}. Let the subject go and be as you are with {him} otherwise. If weeks pass and you need more than this, look at that as a question of your own.",
  sources: [
    { source: "marriage", place: "step 7" },
    { source: "jackson", place: "step 1" },
  ],
  notWhen: ["signs.gone-silent", "he-said.ended-it"],
};
