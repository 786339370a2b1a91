import type { Reason } from "@/lib/catalogue/schema";

export const attentionOnly: Reason = {
  id: "attention-only",
  title: "Wanting the attention more than the bond",
  where: "in him",
  ours: true,
  summary: "{He} may have enjoyed being wanted, without looking for the bond that goes with it.",
  what: "Being wanted feels good. Some people collect that feeling, and step back as soon as something is asked of them. It often lives in messages: there is much warmth in words, but no meeting comes of it. When you drift away, they turn up again, as warm as before. Sometimes a person is not who they said they were. If someone always has a reason not to show their face, be careful with pictures, money and your address.",
  notAboutYou:
    "If you believed warm words, you took them for what words are for. It doesn’t mean that you were easy to fool. Your care was real, and it deserved something real in return. You don’t have to earn that by giving more.",
  howToTell:
    "Put the words to one side for a moment. What has {who, select, she {she} they {this person} other {he}} done? Have you met, or seen each other on video? {who, select, they {Do} other {Does}} {he} come closer when you step back, and step back when you come closer? When you ask for something small and definite, such as a walk on Sunday, what happens?",
  sources: [],
  evidence: [
    { when: "hidden.never-in-person", weight: 3, why: "Enjoying warm words while never meeting is almost what this reason means." },
    {
      when: "words-actions.says-not-does",
      weight: 2,
      why: "Sweet words cost little, and people who just like being wanted may stop there.",
    },
    { when: "sexting.yes-mostly-me", weight: 3, why: "One person gives and the other takes it in: that is the very shape of this reason." },
    { when: "bond.online-only", weight: 2, why: "A screen brings admiration without a bond, so this is found clearly more often there." },
    { when: "signs.late-night-only", weight: 1, why: "Turning up only when it pleases may be about being wanted, or just about sex." },
    { when: "signs.hot-and-cold", weight: 1, why: "Warmth that comes and goes may be a bid for attention, yet many moods look alike." },
    { when: "hidden.dating-apps", weight: 1, why: "Apps offer fresh attention every day, but most people there want something real." },
    { when: "pace.he-fast", weight: 1, why: "A strong start may be a hunger for being liked; it may as well be honest joy." },
    {
      when: "before.asked-for-more",
      weight: 1,
      why: "People who like only the attention may leave when asked for more, as others do too.",
    },
    {
      when: ["bond.online-only", "hidden.never-in-person"],
      weight: 1,
      why: "Staying on a screen by choice, not by need, says a little more than either alone.",
    },
    {
      when: ["your-reach.gave-room", "signs.hot-and-cold"],
      weight: 1,
      why: "Coming back as soon as the attention stops may mean that attention was what was missed.",
    },
    { when: "words-actions.does-not-say", weight: -2, why: "Turning up without fine words is nearly the reverse of enjoying words alone." },
    { when: "bond.living-together", weight: -2, why: "Everyday life in one home asks far more than a wish for attention would give." },
    { when: "signs.there-in-person", weight: -2, why: "People who only collect attention seldom give real time and warmth face to face." },
    { when: "words-actions.match-less", weight: -1, why: "When deeds are as warm as words, there is probably more to it than flattery." },
    { when: "bond.relationship", weight: -1, why: "A named bond asks for more than attention, which makes this a little less likely." },
  ],
  steps: ["watch-actions", "stop-chasing", "set-boundaries", "know-your-worth"],
  stance: "weigh",
};
