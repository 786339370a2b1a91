import type { Step } from "@/lib/catalogue/schema";

export const reassureHim: Step = {
  id: "reassure-him",
  title: "Reassure {him} about what {he} shared",
  direction: "toward",
  phase: "this-week",
  minutes: 5,
  why: "What feels fine in the moment can feel bare the day after. If {he} {is} ashamed of what {he} shared, hearing that you enjoyed it as much as {he} did may be all {he} need{s}. Say so only if it is true.",
  firstAction: "Tell {him} once, warmly, that you were glad {he} shared it and that it stays with you. Ask for nothing more.",
  firstActionOurs: true,
  noAnswer:
    "Leave it there. If it is shame, it needs time, and a second message could bring it back. After two weeks, count it as said and turn to your own days. What {he} shared stays private, whatever happens.",
  sources: [{ source: "rice", place: "section on embarrassment" }],
  onlyWhen: ["sexting.yes-both", "sexting.yes-him-vulnerable", "before.sexting", "he-said.embarrassed"],
  notWhen: ["your-reach.many-messages", "your-reach.confronted", "he-said.ended-it", "he-said.someone-else"],
  adultsOnly: true,
};
