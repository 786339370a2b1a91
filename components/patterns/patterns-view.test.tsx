import { render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Journal } from "@/lib/reflections/journal";
import { patterns } from "@/lib/reflections/patterns";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { usualWords } from "@/lib/words/words";
import { aJournal, fitting } from "@/tests/builders/a-journal";
import { speak } from "@/tests/setup/translations";
import { PatternsView } from "./patterns-view";

afterEach(() => speak(usualWords));

const learn = { id: "learn-from-it", title: "Learn" };
const cycle = { id: "break-the-cycle", title: "Break it" };

function show(journals: Partial<Journal>[], unreadable = 0, words = usualWords) {
  speak(words);
  const { questions, reasons } = catalogueIn(words);
  const kept = journals.map((journal, n) => ({
    id: `r${n}`,
    journal: aJournal({ savedAt: `2026-0${n + 1}-12T12:00:00.000Z`, ...journal }),
  }));
  const found = patterns(kept, questions);
  if (found.early) throw new Error("too early");
  render(<PatternsView patterns={found} reasons={reasons} learn={learn} cycle={cycle} unreadable={unreadable} />);
}

const anxious = {
  feeling: { id: "very-anxious", label: "Very anxious" },
  answers: { pace: "he-fast" },
  result: fitting({ "too-fast": "strong" }),
};

test("every drawing stands with its sentence and its table", () => {
  show([{ ...anxious, person: "Elias" }, { ...anxious, person: "Tom" }, anxious]);
  const figures = screen.getAllByRole("figure");
  expect(figures.length).toBeGreaterThan(3);
  for (const figure of figures.filter((each) => each.querySelector("svg"))) {
    expect(figure.querySelector("figcaption")).not.toBeEmptyDOMElement();
    expect(within(figure).getAllByRole("table", { hidden: true }).length).toBeGreaterThan(0);
  }
  expect(screen.getAllByRole("img", { name: "In order: very anxious" })).toHaveLength(3);
  expect(screen.getByText(/You chose “He came on strong” in all three\./)).toBeVisible();
});

test("where nothing was said there is nothing invented", () => {
  show([{}, {}, {}]);
  expect(screen.getByText(/You have not said how you were/)).toBeVisible();
  expect(screen.getByText("No reason fitted well or partly more than once.")).toBeVisible();
  expect(screen.getByText(/Too few of your reflections answer the same questions/)).toBeVisible();
  expect(screen.getByText(/Too few of your reflections say how long/)).toBeVisible();
  expect(screen.getByText(/You have not said of any reflection what it was in the end/)).toBeVisible();
  expect(document.querySelector("svg")).toBeNull();
});

test("it leads to the steps that patterns are for", () => {
  show([{}, {}, {}]);
  expect(screen.getByRole("link", { name: "Learn" })).toHaveAttribute("href", "/library/steps/learn-from-it");
  expect(screen.getByRole("link", { name: "Break it" })).toHaveAttribute("href", "/library/steps/break-the-cycle");
});

test("danger comes first, and whom somebody chooses is then not the point", () => {
  show([{ result: fitting({}, { safety: "urgent" }) }, {}, {}]);
  expect(screen.getByText("In one reflection you told us of danger.")).toBeVisible();
  expect(screen.getByRole("link", { name: "People you can reach now" })).toHaveAttribute("href", "/help");
  expect(screen.queryByRole("link", { name: "Break it" })).toBeNull();
});

test.each([
  [1, "One thing you saved cannot be read, and is not counted."],
  [2, "Two things you saved cannot be read, and are not counted."],
])("it tells what it could not read: %i", (count, words) => {
  show([{}, {}, {}], count);
  expect(screen.getByText(words)).toBeVisible();
});

test("in Spanish it speaks of her throughout, whatever language an old reflection was saved in", () => {
  const outcome = { reasons: ["too-fast"], endings: ["came-back" as const], day: "2026-06-01", note: "", at: "2026-06-02T08:00:00.000Z" };
  show([{ ...anxious, person: "Ana", outcome }, { ...anxious, person: "Ana" }, anxious], 1, { locale: "es", who: "she" });
  expect(screen.getByRole("img", { name: "Por orden: con mucha ansiedad, con mucha ansiedad" })).toBeVisible();
  expect(screen.getByText(/En las tres, el día en que guardaste la reflexión estabas con mucha ansiedad\./)).toBeVisible();
  expect(screen.getByText(/Sobre cómo siguió, dijiste que volvió una vez\./)).toBeVisible();
  expect(screen.getByText("Una de las cosas que guardaste no se puede leer, y no se cuenta.")).toBeVisible();
  expect(screen.getByRole("table", { name: "Cómo has estado", hidden: true })).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent(/\b(the|you|of|he)\b/i);
});
