import type { Reason } from "@/lib/catalogue/schema";

export const emotionallyUnavailable: Reason = {
  id: "emotionally-unavailable",
  title: "Trouble letting anyone in",
  where: "in him",
  summary: "He may find it hard to let anyone close, often because of an old hurt.",
  what: "Some people keep the door to their feelings shut. This is more often the mark of an old hurt than a flaw in who they are, and it is rarely done on purpose. Getting close can feel so frightening that it is easier to step back than to talk about it. To you it will feel personal, even though it is not about you. Still, looking after that hurt is his job, not yours. Until he can speak about the fear, instead of backing away from it, he may not be ready for something closer.",
  notAboutYou:
    "A closed door can feel like proof that you weren’t worth opening it for. If this is the reason, it was shut long before you came. Loving him harder won’t open it, asking for less won’t open it, and neither would being someone else.",
  howToTell:
    "Think back to the time before the distance. Did he talk about feelings at all, his own or yours? How did he take it when you said something tender? Has he ever named this himself? One closed-off week tells you little. The same shut door from the very start tells you more.",
  sources: [{ source: "jackson", place: "reason 1" }],
  evidence: [
    { when: "openness.never", weight: 3 },
    { when: "his-past.painful-past", weight: 3 },
    { when: "openness.a-little", weight: 2 },
    { when: "signs.avoids-future", weight: 1 },
    { when: "signs.hot-and-cold", weight: 1 },
    { when: "before.closeness", weight: 1 },
    { when: "his-past.low-self-worth", weight: 1 },
    { when: "again.same-man", weight: 1 },
    { when: ["openness.never", "his-past.painful-past"], weight: 1 },
    { when: "openness.open", weight: -3 },
    { when: "words-actions.does-not-say", weight: -1 },
    { when: "his-past.none-known", weight: -1 },
    { when: "he-said.someone-else", weight: -1 },
  ],
  steps: ["watch-actions", "set-boundaries", "weigh-it-up", "know-your-worth", "counselling"],
  stance: "weigh",
};
