import { describe, expect, it } from "vitest";
import { check } from "./check";
import { putIn } from "./put-in";
import type { MarkKind } from "./terms";
import { mostWords } from "./whole";

const afternoon = { hour: 14 };
const kindsIn = (text: string) => check(text, afternoon).map(({ kind }) => kind);

/** Nothing is wrong with these; several look like it at first sight. All are invented. */
const clean: string[] = [
  "Hi! How was your week?",
  "You always make me laugh.",
  "You never let me down.",
  "You never fail to cheer me up, and I wanted to say thanks.",
  "You make me so happy.",
  "You make me cry with laughter.",
  "You never have to explain yourself to me.",
  "You always forget your umbrella at mine, I put it by the door.",
  "You never answer the door in those socks haha",
  "My mum says “you never call” to everyone, even to the dentist.",
  "I'm not saying you always cancel, I only missed you on Friday.",
  "I don't think you never listen, it was just a loud bar.",
  "You always lie down on the left side of the sofa.",
  "You don't care for mushrooms, so I made the other soup.",
  "Tell me if you don't care which film we see.",
  "It was not your fault that the train was late.",
  "You are too kind to me.",
  "If you don't feel like it, that's fine.",
  "If you don't make it by seven, I'll keep a plate for you.",
  "If you don't like the green one, it's over there by the window.",
  "If I don't hear from you, I'll take it that you would rather leave it, and I wish you well.",
  "Last chance to see the exhibition this weekend, fancy it?",
  "Either you cook or I do, whichever you like.",
  "Tell me whether you prefer red or white.",
  "I'll tell everyone about your concert!",
  "I'll tell your mum you said hello.",
  "I'll send you the photos from Saturday.",
  "You'll regret it if you miss this film haha",
  "I'm going to destroy you at chess on Sunday.",
  "I nearly killed myself laughing at your message.",
  "I want to die of embarrassment when I think of my singing.",
  "I can't live without coffee, shall we have one?",
  "I beg you to try this cake.",
  "Please call me back when you have a minute.",
  "Please don't leave me any leftovers, the fridge is full.",
  "I'm sorry I snapped at you on Sunday. It was unfair of me.",
  "So sorry to hear about your grandmother. I'm sorry for your loss. I feel sorry for your mum too.",
  "Sorry I'm late! Sorry again about the noise.",
  "How are you? Do you fancy a walk on Sunday?",
  "Pizza? Or pasta? Or both?",
  "Thanks for dinner, it was lovely.",
  "Nice of you to remember my birthday.",
  "Whatever you choose is fine with me.",
  "Did you get my message about the keys?",
  "Are you there on Saturday as well?",
  "Are you still up for Thursday?",
  "I saw you liked the photo, it was a good day.",
  "I feel sad when we don't talk for a long time. I would like to know how you are.",
  "I missed you this week, and I hope work has calmed down.",
  "I don't want to live in this flat any more, the heating is broken.",
  "Life is full. The trip costs 7.50 a head, and we leave at 9.30.",
  "I know you never wanted to hurt me.",
];

/** What is to be marked, in the order in which it is shown. All are invented. */
const marked: [text: string, kinds: MarkKind[]][] = [
  ["You never answer me.", ["accusation"]],
  ["I miss you, but you never write back and I'm sad.", ["accusation"]],
  ["You always disappear when it gets serious.", ["accusation"]],
  ["you always cancel on me", ["accusation"]],
  ["You’re always putting work first.", ["accusation"]],
  ["You make me feel so small.", ["accusation"]],
  ["You made me feel like an idiot last night!", ["accusation"]],
  ["You obviously don't care about me.", ["accusation"]],
  ["You are so selfish.", ["accusation"]],
  ["You're such a coward, you know that.", ["accusation"]],
  ["This is all your fault.", ["accusation"]],
  ["You led me on for months.", ["accusation"]],
  ["What is wrong with you?", ["accusation"]],
  ["Why are you ignoring me?", ["accusation"]],
  ["You never listen. You always blame me.", ["accusation", "accusation"]],
  ["I can't believe you never even called.", ["accusation"]],
  ["If you don't answer tonight, we're done.", ["ultimatum"]],
  ["I'm done if you don't call me by five.", ["ultimatum"]],
  ["Answer me or it's over.", ["ultimatum"]],
  ["This is your last chance.", ["ultimatum"]],
  ["You have until Friday to decide.", ["ultimatum"]],
  ["It's me or her.", ["ultimatum"]],
  ["Unless you talk to me today, I'm leaving you.", ["ultimatum"]],
  ["You'll regret this.", ["threat"]],
  ["I will post your nudes if I want to.", ["threat"]],
  ["I'll tell your wife everything.", ["threat"]],
  ["I'm coming to your office and I'll wait until you talk.", ["threat"]],
  ["I'm going to ruin your life.", ["threat"]],
  ["If you leave me I'll kill myself.", ["self-harm"]],
  ["I don't want to live without you.", ["self-harm"]],
  ["I want to end it all.", ["self-harm"]],
  ["You would be better off without me.", ["self-harm"]],
  ["You never reply. I might hurt myself.", ["self-harm", "accusation"]],
  ["Please please answer.", ["pleading"]],
  ["I'm begging you, talk to me.", ["pleading"]],
  ["I'll do anything to get you back.", ["pleading"]],
  ["I can't live without you.", ["pleading"]],
  ["Just give me one more chance.", ["pleading"]],
  ["I'm sorry. I'm so sorry. Please forgive me.", ["apologies", "apologies"]],
  ["Sorry, sorry, I am so sorry for everything.", ["apologies"]],
  ["I'm sorry, I know I'm too much. Sorry for writing again.", ["apologies"]],
  ["Did I do something wrong? Are you angry with me? Is there someone else?", ["questions", "questions"]],
  ["Why did you go quiet? Do you still like me?", ["questions"]],
  ["How are you? How is work? Did you sleep well? Have you eaten?", ["questions", "questions", "questions"]],
  ["Did you get my message?", ["chase"]],
  ["Hello??", ["chase"]],
  ["I can see you've read this.", ["chase"]],
  ["You left me on read.", ["chase"]],
  ["Why aren't you answering me?", ["chase"]],
  ["If you cared you would have called.", ["test"]],
  ["I only wrote to see if you'd even notice.", ["test"]],
  ["I just wanted to see if you would notice.", ["test"]],
  ["Let's see how long it takes you.", ["test"]],
  ["Thanks for nothing.", ["sarcasm"]],
  ["Nice of you to finally write.", ["sarcasm"]],
  ["Well, look who's alive.", ["sarcasm"]],
  ["Whatever.", ["sarcasm"]],
];

const long = Array.from({ length: 12 }, (_, i) => `On day ${i + 1} I went for a long walk by the river.`).join(" ");

describe("the check", () => {
  it.each(clean)("finds nothing in: %s", (text) => {
    expect(check(text, afternoon)).toEqual([]);
  });

  it.each(marked)("marks: %s", (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  it("quotes the words as they stand in the text, with their place", () => {
    const text = "I had a good day. You never call me, and I miss you!";
    const [mark] = check(text, afternoon);
    expect(mark?.quote).toBe("You never call me");
    expect(text.slice(mark?.start, mark?.end)).toBe(mark?.quote);
  });

  it("takes curly apostrophes like straight ones", () => {
    expect(kindsIn("If you don’t answer, it’s over.")).toEqual(kindsIn("If you don't answer, it's over."));
  });

  it("keeps one mark for the same words, the gravest", () => {
    expect(kindsIn("If you don't answer I'll kill myself and you'll be sorry for this.")).toEqual(["self-harm"]);
  });

  it("says where a message grows long, and that it can be cut there", () => {
    const [mark, ...more] = check(long, afternoon);
    expect(mark?.kind).toBe("length");
    expect(more).toEqual([]);
    expect(mark && putIn(long, mark).split(/\s+/).length).toBeLessThanOrEqual(mostWords);
    expect(mark && check(putIn(long, mark), afternoon)).toEqual([]);
  });

  it.each([
    [23, ["late"]],
    [0, ["late"]],
    [4, ["late"]],
    [5, []],
    [22, []],
  ])("at %i o’clock", (hour, kinds) => {
    expect(check("Hi, how are you?", { hour }).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("has nothing to say about an empty message, even at night", () => {
    expect(check(" \n", { hour: 2 })).toEqual([]);
  });
});

describe("the kinder wording", () => {
  it.each(marked)("put in for every mark, leaves nothing to mark: %s", (text) => {
    let mended = text;
    for (let turn = 0; turn < 10; turn++) {
      const [mark] = check(mended, afternoon);
      if (!mark) break;
      expect(mark.instead).not.toBeNull();
      mended = putIn(mended, mark);
    }
    expect(check(mended, afternoon)).toEqual([]);
    expect(mended).not.toMatch(/ {2}|^\s|\s$/);
  });

  it.each([
    ["I miss you, but you never answer me and I am sad.", "I miss you, but I would love to hear from you more often and I am sad."],
    ["You never answer me, and I am sad.", "I would love to hear from you more often, and I am sad."],
    ["I am sad because you never call!", "I am sad because I would love to hear from you more often."],
    ["you never call", "I would love to hear from you more often."],
    ["Hello? Did you sleep well?", "Did you sleep well?"],
    ["Good morning. Did you get my message?", "Good morning."],
    ["I miss you and I can't live without you.", "I miss you."],
    ["I can't live without you, and I miss you.", "I miss you."],
  ])("reads well: %s", (text, mended) => {
    const [mark] = check(text, afternoon);
    expect(mark && putIn(text, mark)).toBe(mended);
  });
});
