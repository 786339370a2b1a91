import type { Reason } from "@/lib/catalogue/schema";

export const somethingElseInHisLife: Reason = {
  id: "something-else-in-his-life",
  title: "Something else going on in {his} life",
  where: "in his life",
  summary: "Something in {his} own life may be using up {his} strength, and it may not be about you.",
  what: "{He} may be ill, or low, or anxious. Someone in {his} family may be unwell or gone. There may be trouble at work, or doubts about {himself}. Any of these can use a person up. {He} may still care for you and not even notice how quiet {he} {has} become. From outside it can look just like fading interest. It may have nothing to do with you, and only {he} can tell you. Some of these things pass. Once it has passed, {he} may come back by {himself}.",
  notAboutYou:
    "If this is the reason, you didn’t cause it and you can’t make it go away. {His} silence may show how tired {he} {is}, and say nothing about how much you matter. You can be kind to {him} without carrying it for {him}.",
  howToTell:
    "{who, select, they {Are} other {Is}} {he} like this with everyone, or only with you? Do you know of something hard, such as work, money, health or a loss? Is there still a little warmth when you are in touch? You could ask how {he} {is}, rather than how the two of you are, and see whether {he} tell{s} you more.",
  sources: [
    { source: "jackson", place: "reason 13" },
    { source: "marriage", place: "section on why men pull away" },
    { source: "marriage", place: "the expert’s answer" },
  ],
  prior: 2,
  evidence: [
    { when: "before.his-stress", weight: 2, why: "Something hard just before is a likely cause, though hard things happen in most lives." },
    { when: "his-life.family-loss", weight: 2, why: "Illness or loss close by uses up a person’s strength, for longer than others see." },
    { when: "his-life.low-mood", weight: 2, why: "Low mood makes people quiet with those they love, but it can sit beside other reasons." },
    { when: "signs.sad-withdrawn", weight: 3, why: "Being withdrawn from everyone, not from one person, is how such trouble looks." },
    { when: "he-said.busy", weight: 1, why: "It may be quite true, yet it is what people say whatever the reason is." },
    { when: "his-life.work-study", weight: 1, why: "Pressure at work is so common that it explains only a little by itself." },
    { when: "his-life.health", weight: 3, why: "Being ill takes strength and courage, and many people go quiet until they know more." },
    { when: "his-life.money-move", weight: 1, why: "Upheavals eat up time and sleep, but most people manage to stay in touch." },
    { when: "he-said.still-cares", weight: 1, why: "People whose trouble lies elsewhere often say so, and so do people who dodge a talk." },
    { when: "words-actions.does-not-say", weight: 1, why: "Turning up with few words suits tired people, and those who are just quiet." },
    { when: "his-life.nothing-known", weight: -2, why: "Trouble big enough to bring distance mostly shows, even if some hide it well." },
    { when: "hidden.dating-apps", weight: -2, why: "People worn out by trouble of their own seldom have the strength to look for dates." },
    { when: "hidden.mentions-someone", weight: -2, why: "Interest in a new person needs strength, which this reason says is used up." },
    { when: "signs.late-night-only", weight: -1, why: "Trouble drains all hours alike, while turning up only for sex follows a wish." },
    { when: "he-said.feelings-changed", weight: -1, why: "Here another cause is given, though a hard time can numb feelings as well." },
    { when: "hidden.guarded-phone", weight: -1, why: "Troubles can be kept private too, but a hidden phone points a bit more to people." },
  ],
  steps: ["keep-the-door-open", "give-space", "be-patient", "listen-well", "show-appreciation"],
  stance: "give-room",
};
