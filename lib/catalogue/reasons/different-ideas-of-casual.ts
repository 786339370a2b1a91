import type { Reason } from "@/lib/catalogue/schema";

export const differentIdeasOfCasual: Reason = {
  id: "different-ideas-of-casual",
  title: "Two different ideas of what this was",
  where: "between you",
  summary: "You may each have taken it for something different, without ever saying so.",
  what: "On a screen there is no face to read and no voice to hear, so it is easy to get each other wrong. One of you may have seen it as a single time, while the other was waiting for the next. Neither of you has to have lied for that. It says nothing about how good it was: he may have liked it a lot and simply not be in a place to go on. If you are not sure how casual it was meant to be, you can ask. It is a fair question.",
  notAboutYou:
    "Hoping for more does not make you foolish, and wanting less would not have made you cool. If the two of you saw it differently, it doesn’t mean that you were boring, or too much. It may only mean that a talk was missing.",
  howToTell:
    "Ask yourself what was really said, in words, about what this was. Then put aside what you hoped for and look at what you both did. Who made plans, and how far ahead? If the honest answer is that nobody ever said, you don’t have to guess. You can ask.",
  sources: [{ source: "rice", place: "Different definitions of casual" }],
  evidence: [
    { when: "casual-talk.saw-it-differently", weight: 3 },
    { when: "casual-talk.never-talked", weight: 2 },
    { when: "bond.casual", weight: 2 },
    { when: "before.sexting", weight: 2 },
    { when: "bond.online-only", weight: 1 },
    { when: "sexting.yes-both", weight: 1 },
    { when: "casual-talk.he-was-vague", weight: 1 },
    { when: "wants.never-discussed", weight: 2 },
    { when: "wants.he-casual-me-serious", weight: 1 },
    { when: "wants.me-casual-he-serious", weight: 1 },
    { when: ["bond.casual", "casual-talk.never-talked"], weight: 1 },
    { when: "casual-talk.agreed-serious", weight: -3 },
    { when: "bond.living-together", weight: -3 },
    { when: "bond.relationship", weight: -2 },
    { when: "casual-talk.agreed-casual", weight: 1 },
    { when: "wants.same", weight: -1 },
  ],
  steps: ["ask-for-clarity", "talk-about-needs", "speak-plainly", "focus-on-yourself"],
  stance: "clear-the-air",
};
