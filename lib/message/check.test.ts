import { describe, expect, it } from "vitest";
import { clean, marked } from "@/tests/builders/messages";
import { check } from "./check";
import { putIn } from "./put-in";
import { mostWords } from "./whole";

const afternoon = { hour: 14 };
const kindsIn = (text: string) => check(text, afternoon).map(({ kind }) => kind);

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
