import { expect, test } from "vitest";
import { makeSnapshot } from "@/lib/reflections/snapshot";
import { makeJournal } from "@/lib/reflections/stored/make-journal";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { allWords, readWords, type Words, writeWords } from "@/lib/words/words";
import { today } from "./today";
import { withWords, wordsThen } from "./words-then";

const answers = { bond: "early-dates", signs: ["cancels"], "he-said": ["busy"], feeling: "low" };

function saved(words: Words, isKept: boolean) {
  const snapshot = makeSnapshot(catalogueIn(words), answers);
  const beginning = { savedAt: "2026-11-12T21:30:00.000Z", answers, notes: "", person: "", forecast: null, checkIn: null };
  return { snapshot, journal: makeJournal(snapshot, { ...beginning, ...(isKept && { words }) }) };
}

const each = allWords.map((words) => [writeWords(words), words] as const);

test.each(each)("what was saved in %s keeps that", (written, then) => {
  const { journal } = saved(then, true);
  expect(journal.words).toBe(written);
  expect(withWords(journal)).toBe(journal);
});

test.each(each)(
  "what was saved in %s before that was kept is told by all that was said, and does not seem to have changed",
  (written, then) => {
    const { snapshot, journal } = saved(then, false);
    expect(journal).not.toHaveProperty("words");
    expect(withWords(journal, snapshot)).toEqual({ ...journal, words: written });
    expect(today(catalogueIn(then), { ...snapshot, journal }).differs).toBe(false);
  },
);

test.each(each)("the language of what was saved in %s is told by as much as a list has", (_, then) => {
  expect(readWords(withWords(saved(then, false).journal).words)?.locale).toBe(then.locale);
});

test("where it cannot be told, nothing is said", () => {
  expect(wordsThen([null, undefined, "", "Nothing that we ever said"])).toBeNull();
});
