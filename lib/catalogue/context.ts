import type { ContextNote } from "@/lib/catalogue/schema";

/** What is worth saying beside the reasons, whichever of them fits. */
export const context: ContextNote[] = [
  {
    id: "you-cannot-know",
    text: "Only {he} can tell you which of these it is, if any. And knowing why may not change what you do next. Whatever {his} reason turns out to be, what you do is yours to decide.",
    sources: [
      { source: "jackson", place: "reason 13" },
      { source: "jackson", place: "closing section" },
    ],
    shownWhen: "always",
  },
  {
    id: "may-not-be-about-you",
    text: "It may have nothing to do with you. When someone pulls away, it often comes from a difficulty of their own. It is not a measure of how much they like you.",
    sources: [
      { source: "jackson", place: "opening" },
      { source: "marriage", place: "advice of Silvana Mici" },
    ],
    shownWhen: "always",
  },
  {
    id: "not-only-men",
    text: "People of any gender do this. Our sources write about men, {who, select, she {and we think most of it holds for anyone} they {and we think most of it holds for anyone} other {so some of the words here do too}}.",
    sources: [{ source: "rice", place: "opening" }],
    shownWhen: "always",
  },
  {
    id: "easier-to-vanish-online",
    text: "It is easier to drop someone you know only from a screen than someone you have met. But people also step back after a great date. They do so after being intimate in person, too, and mostly for the same reasons.",
    sources: [{ source: "rice", place: "It’s not just sexting" }],
    shownWhen: ["bond.online-only"],
  },
  {
    id: "is-it-worth-it",
    text: "Before you try to get back to how it was, ask whether it was good enough to want back. A relationship that did you harm is better left behind. If you do want to try, you are not alone. One of our sources gives two figures, and does not say where they come from. About half of all adults in America have tried to make up after a breakup. Of couples who had parted, about 10 to 17 in 100 get back together.",
    sources: [{ source: "marriage", place: "opening of the advice" }],
    shownWhen: ["hope.reconnect"],
  },
];
