import type { Question } from "@/lib/catalogue/schema";

/** The distance itself: since when, how it shows, and what came before it. */
export const distanceQuestions: Question[] = [
  {
    id: "distant-for",
    kind: "single",
    topic: "distance",
    text: "How long {has} {he} been distant?",
    about: "How long {he} {has} been distant",
    why: "A quiet week can mean very little. A quiet season means more, and calls for other steps.",
    core: true,
    options: [
      { id: "under-a-week", label: "Less than a week", statement: "{He} {has} been distant for less than a week" },
      { id: "one-to-four-weeks", label: "One to four weeks", statement: "{He} {has} been distant for one to four weeks" },
      { id: "one-to-three-months", label: "One to three months", statement: "{He} {has} been distant for one to three months" },
      { id: "over-three-months", label: "More than three months", statement: "{He} {has} been distant for more than three months" },
    ],
  },
  {
    id: "signs",
    kind: "multi",
    topic: "distance",
    text: "What does the distance look like?",
    about: "What the distance looks like",
    why: "Distance has many shapes. Being quiet only with you and being quiet with everyone point to different reasons.",
    core: true,
    options: [
      { id: "replies-slower", label: "{His} replies are shorter or slower", statement: "{His} replies have become shorter or slower" },
      { id: "never-starts", label: "{He} no longer start{s} conversations", statement: "{He} no longer start{s} conversations" },
      {
        id: "read-no-reply",
        label: "{He} read{s} messages and {does} not answer",
        statement: "{He} read{s} your messages and {does} not answer",
      },
      { id: "gone-silent", label: "{He} {has} gone silent altogether", statement: "{He} {has} gone silent altogether" },
      { id: "cancels", label: "{He} cancel{s} or avoid{s} plans", statement: "{He} cancel{s} or avoid{s} plans" },
      {
        id: "avoids-future",
        label: "{He} change{s} the subject when it comes to us or the future",
        statement: "{He} change{s} the subject when it comes to the two of you or the future",
      },
      {
        id: "less-affection",
        label: "{He} {is} less affectionate, or less physical",
        statement: "{He} {is} less affectionate, or less physical",
      },
      {
        id: "late-night-only",
        label: "{He} only turn{s} up late at night, or when {he} want{s} something physical",
        statement: "{He} only turn{s} up late at night, or when {he} want{s} something physical",
      },
      { id: "hot-and-cold", label: "Warm one day, cold the next", statement: "{He} {is} warm one day and cold the next" },
      {
        id: "sad-withdrawn",
        label: "{He} seem{s} low, tired or withdrawn with everyone",
        statement: "{He} seem{s} low, tired or withdrawn with everyone",
      },
      { id: "irritable", label: "{He} {is} critical or irritable with me", statement: "{He} {is} critical or irritable with you" },
      { id: "there-in-person", label: "Fine in person, quiet in between", statement: "{He} {is} fine in person and quiet in between" },
      {
        id: "time-alone",
        label: "{He} spend{s} more time alone, or with {his} own people and things",
        statement: "{He} spend{s} more time alone, or with {his} own people and things",
      },
    ],
  },
  {
    id: "before",
    kind: "multi",
    topic: "distance",
    text: "What happened shortly before?",
    about: "What happened shortly before",
    why: "What came just before is often the best clue we have. It still does not prove that one thing led to the other.",
    core: false,
    options: [
      { id: "closeness", label: "A high point: we got closer than before", statement: "You had got closer than before, shortly before" },
      {
        id: "first-sex",
        label: "We slept together for the first time",
        statement: "You had slept together for the first time, shortly before",
        adult: true,
      },
      {
        id: "sexting",
        label: "We exchanged intimate messages or pictures",
        statement: "You had exchanged intimate messages or pictures, shortly before",
        adult: true,
      },
      {
        id: "future-talk",
        label: "Talk of the future, being exclusive, or a label",
        statement: "There had been talk of the future, being exclusive or a label, shortly before",
      },
      {
        id: "big-feelings",
        label: "One of us said something big, such as “I love you”",
        statement: "One of you had said something big, such as “I love you”, shortly before",
      },
      { id: "argument", label: "An argument", statement: "You had had an argument, shortly before" },
      {
        id: "saw-other-side",
        label: "{He} saw a side of me, or something in my life, {he} may not have liked",
        statement: "{He} had seen a side of you or of your life that {he} may not have liked, shortly before",
      },
      {
        id: "difference-surfaced",
        label: "It came out that we want different things",
        statement: "It had come out that you want different things, shortly before",
      },
      {
        id: "he-let-me-down",
        label: "{He} cancelled on me, or let me down",
        statement: "{He} had cancelled on you or let you down, shortly before",
      },
      {
        id: "asked-for-more",
        label: "I asked for more time, contact or commitment",
        statement: "You had asked for more time, contact or commitment, shortly before",
      },
      {
        id: "his-stress",
        label: "Something hard happened in {his} life",
        statement: "Something hard had happened in {his} life, shortly before",
      },
      {
        id: "new-people",
        label: "Someone new, or someone from before, came into the picture",
        statement: "Someone new, or someone from before, had come into the picture, shortly before",
      },
      {
        id: "hurt-him",
        label: "I said or did something that may have hurt {him}",
        statement: "You had said or done something that may have hurt {him}, shortly before",
      },
      { id: "nothing", label: "Nothing I can point to", statement: "You can point to nothing that happened shortly before", alone: true },
    ],
  },
  {
    id: "words-actions",
    kind: "single",
    topic: "distance",
    text: "Do {his} words and {his} actions match?",
    about: "Whether {his} words and {his} actions match",
    why: "What somebody does, week after week, often tells more than what {he} say{s}. It can also be kinder than {his} words.",
    core: false,
    options: [
      {
        id: "says-not-does",
        label: "{He} say{s} {he} want{s} this, but {doesnt} act like it",
        statement: "{He} say{s} {he} want{s} this, but {does} not act like it",
      },
      {
        id: "does-not-say",
        label: "{He} say{s} little, but {he} still turn{s} up for me",
        statement: "{He} say{s} little, but {he} still turn{s} up for you",
      },
      { id: "both-faded", label: "Both have faded", statement: "{His} words and {his} actions have both faded" },
      {
        id: "match-less",
        label: "Both are still warm, only less often",
        statement: "{His} words and {his} actions are still warm, only less often",
      },
    ],
  },
  {
    id: "contact-habits",
    kind: "single",
    topic: "distance",
    text: "How do your habits of staying in touch compare?",
    about: "How your habits of staying in touch compare",
    why: "Some people need little contact and feel close all the same. A drop from {who, select, she {her} they {a person’s} other {his}} own habit tells more than a gap between the two of you.",
    core: false,
    options: [
      {
        id: "i-want-more",
        label: "I have always liked more contact than {he} {does}",
        statement: "You have always liked more contact than {he} {does}",
      },
      { id: "alike", label: "We used to be much alike", statement: "You used to be much alike in staying in touch" },
      {
        id: "he-was-constant-then-dropped",
        label: "{He} {was} constantly in touch, and then dropped off",
        statement: "{He} {was} constantly in touch, and then dropped off",
      },
      {
        id: "settled-gradually",
        label: "It settled down little by little as we got used to each other",
        statement: "Contact settled down little by little as you got used to each other",
      },
    ],
  },
];
