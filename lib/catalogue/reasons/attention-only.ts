import type { Reason } from "@/lib/catalogue/schema";

export const attentionOnly: Reason = {
  id: "attention-only",
  title: "Wanting the attention more than the bond",
  where: "in him",
  ours: true,
  summary: "He may have enjoyed being wanted, without looking for the bond that goes with it.",
  what: "Being wanted feels good. Some people collect that feeling, and step back as soon as something is asked of them. It often lives in messages: there is much warmth in words, but no meeting comes of it. When you drift away, they turn up again, as warm as before. Sometimes a person is not who they said they were. If someone always has a reason not to show their face, be careful with pictures, money and your address.",
  notAboutYou:
    "If you believed warm words, you took them for what words are for. It doesn’t mean that you were easy to fool. Your care was real, and it deserved something real in return. You don’t have to earn that by giving more.",
  howToTell:
    "Put the words to one side for a moment. What has he done? Have you met, or seen each other on video? Does he come closer when you step back, and step back when you come closer? When you ask for something small and definite, such as a walk on Sunday, what happens?",
  sources: [],
  evidence: [
    { when: "hidden.never-in-person", weight: 3 },
    { when: "words-actions.says-not-does", weight: 2 },
    { when: "sexting.yes-mostly-me", weight: 3 },
    { when: "bond.online-only", weight: 2 },
    { when: "signs.late-night-only", weight: 1 },
    { when: "signs.hot-and-cold", weight: 1 },
    { when: "hidden.dating-apps", weight: 1 },
    { when: "pace.he-fast", weight: 1 },
    { when: "before.asked-for-more", weight: 1 },
    { when: ["bond.online-only", "hidden.never-in-person"], weight: 1 },
    { when: ["your-reach.gave-room", "signs.hot-and-cold"], weight: 1 },
    { when: "words-actions.does-not-say", weight: -2 },
    { when: "bond.living-together", weight: -2 },
    { when: "signs.there-in-person", weight: -2 },
    { when: "words-actions.match-less", weight: -1 },
    { when: "bond.relationship", weight: -1 },
  ],
  steps: ["watch-actions", "stop-chasing", "set-boundaries", "know-your-worth"],
  stance: "weigh",
};
