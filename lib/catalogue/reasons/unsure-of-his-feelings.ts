import type { Reason } from "@/lib/catalogue/schema";

export const unsureOfHisFeelings: Reason = {
  id: "unsure-of-his-feelings",
  title: "Confusion about {his} own feelings",
  where: "in him",
  summary: "{He} may not know what {he} feel{s}, and may need room to find out.",
  what: "Not knowing what you feel is a reason in itself. It can look like mixed signals: warm one day, gone the next, a yes that sounds like a maybe. It is not a verdict on you, and {he} may be as puzzled as you are. Room can help, because it lets a person sort out thoughts and feelings in peace. Pressing for an answer tends to make people step back further. That doesn’t mean that you have to wait without an end.",
  notAboutYou:
    "An “I don’t know” is about what goes on in {him}. It need not be a “no, not you” in polite words, though it can feel like one. You can’t make it clearer by proving your worth. And you don’t owe anyone endless time.",
  howToTell:
    "Do {his} words and {his} mood change from week to week, both ways? {who, select, they {Have} other {Has}} {he} said that {he} {is} confused, or asked for time to think? When you leave {him} room, {does} {he} come back a little by {himself}? If nothing comes back, and it goes on for long, the not-knowing may have become an answer.",
  sources: [{ source: "marriage", place: "section on why men pull away" }],
  prior: 1,
  evidence: [
    { when: "he-said.confused", weight: 3, why: "Not knowing what one feels is this reason, and people rarely say it lightly." },
    { when: "he-said.needs-space", weight: 2, why: "When people ask for time, it is quite often to find out what they feel." },
    { when: "signs.hot-and-cold", weight: 2, why: "Feelings that change from day to day often show as warm and cold in turn." },
    { when: "words-actions.says-not-does", weight: 2, why: "Someone in two minds often says yes and does no, without meaning to mislead." },
    { when: "bond.on-and-off", weight: 1, why: "Coming and going may be a sign of doubt, though quarrels make the same pattern." },
    { when: "before.big-feelings", weight: 1, why: "Hearing or saying big words makes people ask what they feel, if only for a while." },
    { when: "casual-talk.he-was-vague", weight: 1, why: "A vague answer may be all an unsure person has, or a way round a clear one." },
    { when: "he-said.still-cares", weight: 1, why: "Caring and stepping back at once may be doubt, but it is also a usual kindness." },
    {
      when: ["he-said.confused", "signs.hot-and-cold"],
      weight: 1,
      why: "When confused words come with changing moods, each makes the other more believable.",
    },
    { when: "he-said.ended-it", weight: -2, why: "Ending it is a decision, and people in doubt mostly put decisions off." },
    { when: "words-actions.match-less", weight: -1, why: "Doubt tends to make people uneven, so steady warmth fits a little less." },
    { when: "words-actions.does-not-say", weight: -1, why: "Turning up steadily is a kind of answer, though the heart may still waver." },
    {
      when: "he-said.feelings-changed",
      weight: -1,
      why: "Knowing that feelings have changed is knowing something, even if doubts remain.",
    },
    { when: "he-said.someone-else", weight: -1, why: "Having chosen another person leaves less doubt, though some waver between two." },
  ],
  steps: ["give-space", "be-patient", "set-boundaries", "ready-for-any-outcome"],
  stance: "give-room",
};
