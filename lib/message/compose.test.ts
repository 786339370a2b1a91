import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "./check";
import { compose, longest, longestFact, type Wish } from "./compose";
import { type Facts, factsFrom, feelChoices, knownChoices, noFacts, oftenChoices, questionChoices, quietChoices } from "./facts";
import { lengths, purposes, warmths } from "./terms";

const withNone = (choices: readonly { id: string }[]) => ["", ...choices.map(({ id }) => id)];

const wishes: Wish[] = purposes.flatMap((purpose) =>
  warmths.flatMap((warmth) => lengths.flatMap((length) => [0, 1].map((turn) => ({ purpose, warmth, length, turn })))),
);

/** Every combination of what can be chosen, with a name and something liked or without. */
function everyDraft(see: (draft: string, wish: Wish, facts: Facts) => void) {
  for (const wish of wishes)
    for (const quiet of withNone(quietChoices))
      for (const known of withNone(knownChoices))
        for (const feel of wish.purpose === "affects" ? withNone(feelChoices) : [""])
          for (const often of wish.purpose === "needs" ? withNone(oftenChoices) : [""])
            for (const question of ["", ...(questionChoices[wish.purpose] ?? []), "can we meet for a walk"])
              for (const name of ["", "Sam"])
                for (const liked of ["", "our Sunday walks"]) {
                  const facts = { name, quiet, known, liked, feel, often, question };
                  see(compose(facts, wish), wish, facts);
                }
}

/** What is wrong with a draft, in a word each. */
function faults(draft: string, { length }: Wish): string[] {
  const rules: Record<string, boolean> = {
    "two blanks": !/\s{2}|^\s|\s$|\s[.,?]/.test(draft),
    "a slot left open": !/[{}]|undefined/.test(draft),
    "not one mark at the end": /[^.?!…][.?]$/u.test(draft),
    "two marks in a row": !/[.?!,]{2}/.test(draft),
    "a small letter after a mark": !/[.?] \p{Ll}/u.test(draft),
    "a small letter at the start": /^\P{Ll}/u.test(draft),
    "a small i": !/\bi\b/.test(draft),
    "several questions": draft.split("?").length <= 2,
    "nobody speaks": /\bI\b/.test(draft),
    "a word twice": !/\b(\w+) \1\b/i.test(draft),
    long: draft.length <= longest[length],
  };
  return Object.entries(rules).flatMap(([fault, keeps]) => (keeps ? [] : [fault]));
}

describe("compose", () => {
  it("gives sound drafts in which the check finds nothing, for every combination of what can be chosen", { timeout: 120_000 }, () => {
    const wrong: string[] = [];
    let drafts = 0;
    everyDraft((draft, wish) => {
      drafts += 1;
      const found = [...faults(draft, wish), ...check(draft, { hour: 14 }).map(({ kind }) => kind)];
      if (found.length > 0) wrong.push(`${found.join(", ")}: ${draft}`);
    });
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(drafts).toBeGreaterThan(20_000);
  });

  it("differs by purpose, warmth, length and turn", () => {
    const facts = { ...noFacts, quiet: "few-weeks" };
    expect(new Set(wishes.map((wish) => compose(facts, wish))).size).toBe(wishes.length);
  });

  it.each(purposes)("is longer the longer it is to be: %s", (purpose) => {
    for (const warmth of warmths)
      for (const turn of [0, 1]) {
        const [line = 0, short = 0, longer = 0] = lengths.map((length) => compose(noFacts, { purpose, warmth, length, turn }).length);
        expect(line).toBeLessThan(short);
        expect(short).toBeLessThan(longer);
      }
  });

  it("puts the person's own facts into words", () => {
    const facts: Facts = {
      ...noFacts,
      name: "Sam",
      quiet: "few-weeks",
      known: "busy",
      liked: "our Sunday walks",
      question: "can we meet for a walk",
    };
    expect(compose(facts, { purpose: "ask", warmth: "warm", length: "longer", turn: 0 })).toBe(
      "Hi Sam, I have noticed that it has been quiet between us for a few weeks. I know that you have a lot on. " +
        "I really liked our Sunday walks. I like hearing from you, so I would rather ask than guess. " +
        "I can hear whatever the answer is. Can we meet for a walk? Take the time you need.",
    );
  });

  it.each([
    ["I liked our talks.", "I liked our talks."],
    ["Laughing with you!", "I liked laughing with you."],
    ["Sunday mornings", "I liked Sunday mornings."],
    ["how you listen. And how you look", "I liked how you listen."],
  ])("goes on from “I liked” with: %s", (liked, said) => {
    expect(compose({ ...noFacts, liked }, { purpose: "door", warmth: "plain", length: "short", turn: 0 })).toContain(said);
  });

  it.each([
    ["is it me", "Is it me?"],
    ["Is it me? Are you angry? Why?", "Is it me?"],
    ["Shall we talk...", "Shall we talk?"],
    ["   ", "Is everything all right with you?"],
  ])("asks one question of what was typed: %s", (question, asked) => {
    const draft = compose({ ...noFacts, question }, { purpose: "ask", warmth: "plain", length: "line", turn: 0 });
    expect(draft).toBe(`I would rather ask you than guess. ${asked}`);
  });

  it("keeps its form whatever is typed", { timeout: 60_000 }, () => {
    const typed = fc.string({ unit: "binary", maxLength: 300 });
    fc.assert(
      fc.property(fc.constantFrom(...wishes), typed, typed, typed, (wish, name, liked, question) => {
        const draft = compose({ ...noFacts, quiet: "few-days", known: "hard", name, liked, question }, wish);
        expect(draft).not.toMatch(/ {2}|\n|^\s|\s$/);
        expect(draft).toMatch(/[.?]$/);
        expect(draft.split("?").length).toBeLessThanOrEqual(2);
        expect(Array.from(draft).length).toBeLessThanOrEqual(longest[wish.length]);
      }),
      { numRuns: 5_000 },
    );
  });

  it("bears the longest facts", () => {
    const facts = {
      name: "n".repeat(99),
      quiet: "few-months",
      known: "hard",
      liked: "l".repeat(99),
      feel: "unsettled",
      often: "weekly",
      question: "q".repeat(200),
    };
    expect(longestFact.name).toBeLessThan(99);
    for (const wish of wishes) expect(compose(facts, wish).length).toBeLessThanOrEqual(longest[wish.length]);
  });
});

describe("factsFrom", () => {
  it("takes over what the answers tell", () => {
    const given = new Set(["distant-for.one-to-four-weeks", "he-said.busy", "his-life.family-loss", "feeling.low", "before.argument"]);
    expect(factsFrom(given)).toEqual({
      ...noFacts,
      quiet: "few-weeks",
      known: "hard",
      feel: "sad",
      question: "Did something I did hurt you?",
    });
  });

  it("invents nothing", () => {
    expect(factsFrom(new Set(["age.adult"]))).toEqual(noFacts);
  });
});
