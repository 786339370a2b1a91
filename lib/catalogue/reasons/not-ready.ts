import type { Reason } from "@/lib/catalogue/schema";

export const notReady: Reason = {
  id: "not-ready",
  title: "Not ready for this relationship",
  where: "in him",
  summary: "{He} may not be ready for what this was turning into, whatever the timing.",
  what: "When people say they are not ready for a relationship, they usually mean this one. The timing is rarely what truly stands in the way. That is hard to hear, and it can still help to hear it. {He} may not have known it until {he} tried. It may be upsetting for {him} as well, so try to meet it with some grace. But a person for whom it is right tends to try, even when it is hard. If {he} {is} not trying, believe that, and not the hope of a better moment.",
  notAboutYou:
    "“Not ready” does not mean that you are not enough. You can’t earn it by being easier, prettier or more patient. What it may tell you is where {he} stand{s} today. You are still free to want more than that.",
  howToTell:
    "Take {his} words as they were said, without adding a “yet”. Then look at what {he} {has} done since. {who, select, they {Have} other {Has}} {he} tried, in small ways, to make it work? Or has every talk of a next step ended in “not now”? Some people are only late. You need not work out how late.",
  sources: [{ source: "jackson", place: "reason 6" }],
  evidence: [
    { when: "he-said.not-ready", weight: 3, why: "These are the very words of this reason, and they deserve to be believed." },
    { when: "before.future-talk", weight: 2, why: "Talk of what comes next is when people find out that they are not ready for it." },
    { when: "before.asked-for-more", weight: 2, why: "A wish for more shows where readiness ends, and stepping back may be the answer." },
    { when: "casual-talk.he-was-vague", weight: 2, why: "A person who is not ready often can’t say yes and does not want to say no." },
    { when: "he-said.needs-space", weight: 1, why: "Asking for room may mean that it became too much, or simply that rest is needed." },
    { when: "he-said.nothing-serious", weight: 1, why: "It comes near to “not ready”, but it may have been the wish from the start." },
    { when: "he-said.confused", weight: 1, why: "Not being ready can feel like not knowing, though the two are different things." },
    { when: "signs.avoids-future", weight: 1, why: "Someone who isn’t ready may dodge the subject, as people do for several reasons." },
    { when: "his-past.recent-breakup", weight: 1, why: "It takes many people some time to be ready again, yet not everyone needs it." },
    {
      when: "casual-talk.agreed-serious",
      weight: -2,
      why: "People who agree to be serious are mostly ready, though some learn otherwise.",
    },
    {
      when: "wants.me-casual-he-serious",
      weight: -2,
      why: "Whoever wants it serious is probably ready for it, at least in their own mind.",
    },
    { when: "bond.living-together", weight: -2, why: "People rarely share a home before they are ready for a relationship." },
    { when: "wants.same", weight: -1, why: "Wanting the same suggests being as ready as the other, as far as it was ever said." },
    { when: "words-actions.match-less", weight: -1, why: "People who back off from a next step tend to cool, so warmth counts a little." },
  ],
  steps: ["accept-it", "move-on", "know-your-worth", "stop-chasing"],
  stance: "let-go",
};
