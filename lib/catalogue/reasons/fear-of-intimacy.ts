import type { Reason } from "@/lib/catalogue/schema";

export const fearOfIntimacy: Reason = {
  id: "fear-of-intimacy",
  title: "A fear of getting close",
  where: "in him",
  summary: "Getting close may have felt risky to {him}, just when things were going well.",
  what: "For some people, closeness itself sets off an alarm. It is not a bad evening that does it but a good one. The better it went, the stronger the pull to step back may be. This fear often goes along with thinking little of oneself. It can sink a bond that was otherwise going well, even a long one. If this fits, it is work that only {he} can do, and a therapist is the best help for it. You can be kind and patient. You can’t fix it for {him}.",
  notAboutYou:
    "When someone steps back after a good moment, it can look like a verdict on you. If this is the reason, it may be closer to the opposite: it went well, and that felt risky. You did nothing wrong by being close, and no perfect word from you would have stopped it.",
  howToTell:
    "Look at what came just before. Did the distance follow a warm weekend, a big word, a night when you talked for hours? Has it happened more than once, warm and then cold, in that order? Some people can name the fear when asked gently, at a calm time. If {he} {has} told you that closeness scares {him}, take it seriously.",
  sources: [
    { source: "rice", place: "The intimacy factor" },
    { source: "rice", place: "It’s not just sexting" },
  ],
  evidence: [
    { when: "before.closeness", weight: 3, why: "This fear wakes when things go well, though most people take a high point gladly." },
    {
      when: "openness.yes-then-closed",
      weight: 3,
      why: "Letting someone in and then shutting the door is this fear in its plainest form.",
    },
    { when: "before.big-feelings", weight: 2, why: "Big words bring people nearer in one step, which is when this fear tends to strike." },
    { when: "signs.hot-and-cold", weight: 2, why: "Wanting to be near and taking fright in turn often shows as warm and cold days." },
    { when: "his-past.low-self-worth", weight: 2, why: "People who think little of themselves often dread being seen up close." },
    { when: "before.first-sex", weight: 1, why: "A first night is closeness too, but other reasons follow it at least as often." },
    { when: "his-past.painful-past", weight: 1, why: "An old hurt can make nearness feel risky, though many hurt people still seek it." },
    { when: "his-past.short-relationships", weight: 1, why: "Leaving when it deepens may come from this fear, or from fear of a choice." },
    { when: "openness.open", weight: -2, why: "People who are open as a matter of course seldom fear being close and known." },
    { when: "he-said.someone-else", weight: -2, why: "Someone who moves on to another person is rarely in flight from closeness as such." },
    { when: "before.nothing", weight: -1, why: "This fear mostly follows a good moment, so finding none counts slightly against it." },
    { when: "hidden.dating-apps", weight: -1, why: "Looking for new people is looking for nearness, though of a safer, earlier kind." },
    {
      when: "words-actions.both-faded",
      weight: -1,
      why: "Fear pulls back in jolts and leaves some warmth; an even fading fits a bit less.",
    },
    {
      when: "good-times.mostly-draining",
      weight: -1,
      why: "It is good times that wake this fear, so draining ones leave it less to fear.",
    },
  ],
  steps: ["give-space", "slow-down", "counselling", "be-patient", "set-boundaries"],
  stance: "give-room",
};
