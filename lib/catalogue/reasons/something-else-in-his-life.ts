import type { Reason } from "@/lib/catalogue/schema";

export const somethingElseInHisLife: Reason = {
  id: "something-else-in-his-life",
  title: "Something else going on in his life",
  where: "in his life",
  summary: "Something in his own life may be using up his strength, and it may not be about you.",
  what: "Being ill, feeling low or anxious, someone in the family unwell or gone, trouble at work, doubts about himself: any of these can use a person up. He may still care for you and not even notice how quiet he has become. From outside it can look just like fading interest. It may have nothing to do with you, and only he can tell you. Some of these things pass. Once it has passed, he may come back by himself.",
  notAboutYou:
    "If this is the reason, you didn’t cause it and you can’t make it go away. His silence may show how tired he is, and say nothing about how much you matter. You can be kind to him without carrying it for him.",
  howToTell:
    "Is he like this with everyone, or only with you? Do you know of something hard, such as work, money, health or a loss? Is there still a little warmth when you are in touch? You could ask how he is, rather than how the two of you are, and see whether he tells you more.",
  sources: [
    { source: "jackson", place: "reason 13" },
    { source: "marriage", place: "section on why men pull away" },
    { source: "marriage", place: "the expert’s answer" },
  ],
  prior: 2,
  evidence: [
    { when: "before.his-stress", weight: 2 },
    { when: "his-life.family-loss", weight: 2 },
    { when: "his-life.low-mood", weight: 2 },
    { when: "signs.sad-withdrawn", weight: 3 },
    { when: "he-said.busy", weight: 1 },
    { when: "his-life.work-study", weight: 1 },
    { when: "his-life.health", weight: 3 },
    { when: "his-life.money-move", weight: 1 },
    { when: "he-said.still-cares", weight: 1 },
    { when: "words-actions.does-not-say", weight: 1 },
    { when: "his-life.nothing-known", weight: -3 },
    { when: "hidden.dating-apps", weight: -2 },
    { when: "hidden.mentions-someone", weight: -2 },
    { when: "signs.late-night-only", weight: -1 },
    { when: "he-said.feelings-changed", weight: -1 },
    { when: "hidden.guarded-phone", weight: -1 },
  ],
  steps: ["keep-the-door-open", "give-space", "be-patient", "listen-well", "show-appreciation"],
  stance: "give-room",
};
