import type { Step } from "@/lib/catalogue/schema";

export const counselling: Step = {
  id: "counselling",
  title: "Bring in a counsellor",
  direction: "decide",
  phase: "later",
  minutes: 20,
  why: "If the distance keeps coming back, a counsellor can give both of you tools for it. Going alone first is a good start, and it helps you get ready for any outcome. A real fear of closeness is best worked on with a therapist; you cannot do that for {him}. If you are afraid of {him}, go alone.",
  firstAction:
    "Look up one counsellor, near you or online, who works with relationships. Write down how to book. A first visit on your own counts.",
  sources: [
    { source: "marriage", place: "step 9" },
    { source: "rice", place: "section on intimacy" },
    { source: "marriage", place: "tip 7" },
  ],
};
