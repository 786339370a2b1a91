import { render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { compare } from "@/lib/reflections/comparing/compare";
import { makeSnapshot } from "@/lib/reflections/snapshot";
import { makeJournal } from "@/lib/reflections/stored/make-journal";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { usualWords, type Words } from "@/lib/words/words";
import { anId } from "@/tests/builders/an-owner";
import { speak } from "@/tests/setup/translations";
import { ComparisonView } from "./comparison-view";

afterEach(() => speak(usualWords));

const ella: Words = { locale: "es", who: "she" };
const answers = { bond: "early-dates", signs: ["cancels"], "he-said": ["busy"], feeling: "very-anxious" };
const changed = { bond: "early-dates", signs: ["gone-silent"], "he-said": ["nothing"], feeling: "low" };

function savedIn(words: Words, n: number, given: typeof answers) {
  const snapshot = makeSnapshot(catalogueIn(words), given);
  const savedAt = `2026-11-1${n}T10:00:00.000Z`;
  const journal = makeJournal(snapshot, { savedAt, words, answers: given, notes: "", person: "", forecast: null, checkIn: null });
  return { reflection: { id: anId(n), version: 1, readable: true as const, journal, ...snapshot, checkIns: [] }, marks: {}, person: "" };
}

test("of two in different languages, each says what it says in its own, and only the other one is marked", () => {
  speak(ella);
  const [before, after] = [savedIn(usualWords, 1, answers), savedIn(ella, 2, changed)];
  render(<ComparisonView comparison={compare(before, after)} before={before} after={after} />);
  const tongues = new Set([...document.querySelectorAll("[lang]")].map((each) => each.getAttribute("lang")));
  expect([...tongues]).toEqual(["en-GB"]);
  const said = before.reflection.given.find(({ question }) => question === "he-said")?.chosen[0] ?? "";
  expect(screen.getByText(said)).toHaveAttribute("lang", "en-GB");
  for (const other of document.querySelectorAll("[lang]")) other.remove();
  expect(document.body.textContent).not.toMatch(/\b(the|your|you|with|what|this|and|from|have|he|him|his)\b/i);
});
