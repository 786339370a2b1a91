import type { Reason } from "@/lib/catalogue/schema";

export const alreadyInvolved: Reason = {
  id: "already-involved",
  title: "Someone {he} {was} already with",
  where: "someone else",
  summary: "{He} may have been with someone else all along, and not have said so.",
  what: "{He} may be seeing someone, and may never have found the nerve to tell you. It is one of the less kind reasons, and one of the hardest to be sure of. If it is so, asking {him} straight seldom brings a straight answer. That is bitter, and it is also useful to know. You can’t build anything with a person who deceives you, so there is nothing to wait for. Your time is better spent with somebody who is free to be with you, and glad to say it.",
  notAboutYou:
    "If you were kept in the dark, it was not stupid to trust {him}. Trust is what decent people start with. It doesn’t mean that you were second best, and it doesn’t make you the guilty one. You could only choose by what you were told.",
  howToTell:
    "You don’t need to search {his} phone or follow {him}. Look at what is in plain view. Have you met {his} friends or family? Can you call at any hour, see {his} home, make a plan for a Saturday? One of these by itself can be harmless. Several together are worth a plain question.",
  sources: [{ source: "rice", place: "Other people" }],
  evidence: [
    { when: "hidden.guarded-phone", weight: 3, why: "A partner kept secret shows first on a phone, and few other reasons need it hidden." },
    {
      when: "hidden.only-certain-hours",
      weight: 3,
      why: "Closed hours may belong to someone else, and little else explains them as well.",
    },
    {
      when: "hidden.never-met-his-people",
      weight: 2,
      why: "Keeping two lives apart means meeting no one, but early on that is usual too.",
    },
    { when: "hidden.never-in-person", weight: 2, why: "Meeting is risky for someone who is taken, though shyness can look alike." },
    { when: "he-said.someone-else", weight: 2, why: "Another person is named, though it stays open whether they were there first." },
    { when: "signs.late-night-only", weight: 1, why: "Late hours may be the free ones for someone taken, but they also fit a fling." },
    { when: "hidden.mentions-someone", weight: 1, why: "The name may be a partner’s, yet people seldom name the one they hide." },
    { when: "casual-talk.he-was-vague", weight: 1, why: "Someone taken has cause to stay vague, but so have many people who are free." },
    {
      when: ["hidden.guarded-phone", "hidden.only-certain-hours"],
      weight: 1,
      why: "Each may be harmless alone; together they look more like a life kept in two parts.",
    },
    { when: "words-actions.says-not-does", weight: 1, why: "Somebody who is not free may promise more than {he} can do." },
    { when: "hidden.none", weight: -3, why: "A partner nobody knows of nearly always leaves some gap, so none at all speaks loudly." },
    { when: "bond.living-together", weight: -2, why: "A shared home leaves little room to hide another bond, though a few people do." },
    {
      when: "casual-talk.agreed-serious",
      weight: -1,
      why: "Someone taken tends to dodge such a promise, though a few give it all the same.",
    },
    { when: "signs.there-in-person", weight: -1, why: "Being at ease face to face fits a secret a little less well, but people can act." },
    { when: "known-for.over-a-year", weight: -1, why: "Few secrets this big stay hidden for a year, which makes it slightly less likely." },
  ],
  steps: ["move-on", "watch-actions", "set-boundaries", "know-your-worth"],
  stance: "let-go",
};
