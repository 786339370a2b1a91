import type { Step } from "@/lib/catalogue/schema";

export const watchActions: Step = {
  id: "watch-actions",
  title: "Believe what {he} {does} over what {he} say{s}",
  direction: "decide",
  phase: "this-week",
  minutes: 10,
  why: "When words and actions point different ways, the actions are the better guide. In somebody you can rely on, the two match. Kind words are easy to hold on to, because they are what we hope to hear. And there is no need to wait by the phone: your life is now.",
  firstAction:
    "Write down what {he} {has} done over the last two weeks. Leave out all {he} {has} said. Read the list as if a friend had shown it to you.",
  firstActionOurs: true,
  sources: [{ source: "jackson", place: "step 3" }],
};
