import type { Reason } from "@/lib/catalogue/schema";

export const differentIdeasOfCasual: Reason = {
  id: "different-ideas-of-casual",
  title: "Two different ideas of what this was",
  where: "between you",
  summary: "You may each have taken it for something different, without ever saying so.",
  what: "On a screen there is no face to read and no voice to hear, so it is easy to get each other wrong. One of you may have seen it as a single time, while the other was waiting for the next. Neither of you has to have lied for that. It says nothing about how good it was: {he} may have liked it a lot and simply not be in a place to go on. If you are not sure how casual it was meant to be, you can ask. It is a fair question.",
  notAboutYou:
    "Hoping for more does not make you foolish, and wanting less would not have made you cool. If the two of you saw it differently, it doesn’t mean that you were boring, or too much. It may only mean that a talk was missing.",
  howToTell:
    "Ask yourself what was really said, in words, about what this was. Then put aside what you hoped for and look at what you both did. Who made plans, and how far ahead? If the honest answer is that nobody ever said, you don’t have to guess. You can ask.",
  sources: [{ source: "rice", place: "Different definitions of casual" }],
  evidence: [
    { when: "casual-talk.saw-it-differently", weight: 3, why: "Seeing it differently, and having said so, is what this reason means." },
    { when: "casual-talk.never-talked", weight: 2, why: "Without a talk people fill in their own meaning, and soon there may be two." },
    { when: "bond.casual", weight: 2, why: "“No strings” is a loose phrase, and people quite often mean different things by it." },
    { when: "before.sexting", weight: 2, why: "Intimate messages often feel like a promise to one person and a game to another." },
    { when: "bond.online-only", weight: 1, why: "Without face or voice, people misread each other more easily, whatever else is true." },
    { when: "sexting.yes-both", weight: 1, why: "Shared pictures may mean closeness to one and play to the other, or the same to both." },
    { when: "casual-talk.he-was-vague", weight: 1, why: "A vague answer leaves room for two readings, but it may also hide a clear mind." },
    { when: "wants.never-discussed", weight: 2, why: "Wishes never spoken of are guessed, and guesses often part from one another." },
    { when: "wants.he-casual-me-serious", weight: 1, why: "Two wishes make two readings likely, though by now both may know of them." },
    { when: "wants.me-casual-he-serious", weight: 1, why: "Two readings are possible here too, though the gap may be quite well known." },
    {
      when: ["bond.casual", "casual-talk.never-talked"],
      weight: 1,
      why: "Something loose that nobody ever put into words leaves more to guess than either alone.",
    },
    {
      when: "casual-talk.agreed-serious",
      weight: -3,
      why: "A talk that ended in agreement is the very thing this reason says is missing.",
    },
    {
      when: "bond.living-together",
      weight: -3,
      why: "People who share a home have shown each other what it is; little is left to mistake.",
    },
    { when: "bond.relationship", weight: -2, why: "Calling it a relationship settles most of the question, if not every detail of it." },
    { when: "casual-talk.agreed-casual", weight: 1, why: "Agreeing on a word is not yet agreeing on its meaning, so some doubt remains." },
    { when: "wants.same", weight: -1, why: "Wanting the same leaves less to misread, though it may be only one person’s belief." },
  ],
  steps: ["ask-for-clarity", "talk-about-needs", "speak-plainly", "focus-on-yourself"],
  stance: "clear-the-air",
};
