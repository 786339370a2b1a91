import type { Reason } from "@/lib/catalogue/schema";

export const avoidingAnApology: Reason = {
  id: "avoiding-an-apology",
  title: "Guilt about letting you down",
  where: "in him",
  summary: "{He} may feel bad about letting you down, and not know how to say so.",
  what: "After calling something off, or letting you down, {he} may feel bad and have no idea how to bring it up. A message may then stay read and unanswered, not because you don’t matter to {him}, but because any reply would have to begin with “sorry”. There may also have been a real emergency behind it. A little distance on your side is fine in the meantime. If {he} want{s} this, {he} may reach out. You can spend the time on things that do you good.",
  notAboutYou:
    "Being let down was not your doing, and being hurt by it is not making a fuss. {His} silence may be about {his} own bad conscience. You need not make it easier for {him} by acting as if nothing had happened.",
  howToTell:
    "Did the quiet start right after {he} cancelled, forgot or broke a promise? {who, select, they {Were} other {Was}} {he} warm before that? {who, select, they {Have} other {Has}} {he} said half a sorry, such as “I feel bad”? If you let {him} know once that you are ready to hear it, see whether {he} take{s} the chance. Someone who wants to make it good usually will.",
  sources: [{ source: "marriage", place: "the expert’s answer" }],
  evidence: [
    { when: "before.he-let-me-down", weight: 3, why: "A guilty silence needs something to feel guilty about, and this supplies it." },
    { when: "he-said.sorry", weight: 2, why: "Feeling bad is half of this reason, though people also say sorry when they leave." },
    { when: "signs.cancels", weight: 1, why: "Calling things off may be what the guilt is about, but most distant people cancel." },
    { when: "signs.read-no-reply", weight: 1, why: "A reply that must begin with “sorry” is easy to put off, as many replies are." },
    {
      when: "his-life.family-loss",
      weight: 1,
      why: "Trouble at home may be why a promise was broken, which leaves a small debt of guilt.",
    },
    {
      when: ["before.he-let-me-down", "signs.read-no-reply"],
      weight: 1,
      why: "Letting someone down and then leaving their message unanswered is what dodging an apology looks like.",
    },
    { when: "he-said.ended-it", weight: -2, why: "A person who could say that it is over has got past the harder talk already." },
    { when: "before.nothing", weight: -2, why: "Guilt usually has an occasion; with none in sight, it loses most of its ground." },
    { when: "words-actions.both-faded", weight: -1, why: "Guilt leaves the liking alone as a rule, so a general fading points elsewhere." },
    {
      when: "he-said.feelings-changed",
      weight: -1,
      why: "Here another cause is named, though guilt may still have made it harder to say.",
    },
    { when: "signs.there-in-person", weight: -1, why: "Someone with a bad conscience often finds a meeting harder than a message." },
  ],
  steps: ["give-space", "keep-the-door-open", "focus-on-yourself", "set-boundaries"],
  stance: "clear-the-air",
};
