import type { Reason } from "@/lib/catalogue/schema";

export const lostInterest: Reason = {
  id: "lost-interest",
  title: "Interest that faded",
  where: "in him",
  summary: "{His} interest may have faded, perhaps without a reason {he} could name.",
  what: "Sometimes interest fades, and there may be no clear reason for it, even to {him}. Perhaps you have felt the same about someone once. You are not there to keep anyone entertained. Somebody who truly likes you will stay through a bad day and a few flaws. And you can’t hold on to another person’s interest by effort: writing more or asking for less won’t bring it back. That is sad, and it can also be a kind of rest. You are as free to move on as {he} {is}.",
  notAboutYou:
    "You may be looking for the one thing you did. There may be none. If {his} interest faded, it doesn’t mean that you are dull or hard to love. Liking comes and goes for causes people can’t see, and it was never yours to control.",
  howToTell:
    "Look at who starts things these days: calls, plans, questions about how you are. Are {his} words and {his} actions both less than they were, with nothing hard in {his} life that you know of? Interest that is only tired tends to flicker back. Interest that has faded tends to stay polite and short.",
  sources: [
    { source: "jackson", place: "reason 11" },
    { source: "marriage", place: "the expert’s answer" },
  ],
  prior: 1,
  evidence: [
    { when: "he-said.feelings-changed", weight: 3, why: "People seldom say that their feelings changed unless their interest did." },
    { when: "words-actions.both-faded", weight: 2, why: "When interest goes, words and deeds tend to go together, more than otherwise." },
    { when: "signs.never-starts", weight: 2, why: "People start what they care about, so leaving it all to the other is a clear sign." },
    {
      when: "contact-habits.he-was-constant-then-dropped",
      weight: 2,
      why: "A keen start that drops off is a usual curve of interest that was strong and brief.",
    },
    { when: "signs.gone-silent", weight: 1, why: "Silence may mean that interest is gone, but hurt or trouble can cause it too." },
    {
      when: "signs.read-no-reply",
      weight: 2,
      why: "Reading takes a second and so does answering, so leaving it often means less wish to.",
    },
    { when: "signs.replies-slower", weight: 1, why: "Fading interest makes replies short and late, but nearly everything else does." },
    { when: "signs.cancels", weight: 1, why: "Plans are dropped when they matter less, though stress and illness cancel them too." },
    { when: "words-actions.says-not-does", weight: 1, why: "Kind words may outlive the wish behind them, or come from real confusion." },
    { when: "before.nothing", weight: 1, why: "Interest can fade without any occasion, so finding none fits a little better." },
    { when: "he-said.nothing", weight: 1, why: "People find it hard to say that they like someone less, but silence has many causes." },
    { when: "he-said.ended-it", weight: 1, why: "Endings often come from faded interest, though they also come from hurt, fear or fit." },
    { when: "words-actions.match-less", weight: -3, why: "Warm words with warm deeds are hardly to be found where interest is gone." },
    { when: "words-actions.does-not-say", weight: -2, why: "People rarely go on turning up for someone who no longer interests them." },
    { when: "he-said.still-cares", weight: -1, why: "It makes this a bit less likely, though many say so to be kind or to have peace." },
    { when: "signs.there-in-person", weight: -2, why: "Being glad in company is hard to keep up once interest has gone." },
    { when: "before.his-stress", weight: -1, why: "Hard times give the quiet another cause, though they don’t keep interest alive." },
    { when: "signs.sad-withdrawn", weight: -1, why: "Being low with everyone points to something wider than one person’s appeal." },
  ],
  steps: ["stop-chasing", "accept-it", "move-on", "know-your-worth", "focus-on-yourself"],
  stance: "let-go",
};
