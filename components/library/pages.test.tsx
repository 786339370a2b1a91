import { render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Step } from "@/lib/catalogue/schema";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { english } from "@/lib/words/en/interface";
import { translatorFor } from "@/lib/words/translator";
import { catalogue } from "@/lib/words/usual-catalogue";
import { allWords, usualWords } from "@/lib/words/words";
import { aCatalogue, aReason, aStep } from "@/tests/builders/a-catalogue";
import { speak } from "@/tests/setup/translations";
import { Contents } from "./contents";
import { reasonEntry, stepEntry } from "./entries";
import { ReasonPage } from "./reason-page";
import { StepPage } from "./step-page";

afterEach(() => speak(usualWords));

const why = "Storms mostly come out of a black sky.";

function showReason(overrides: Parameters<typeof aReason>[2] = {}) {
  const known = aCatalogue({ reasons: [aReason("storm", [{ when: "sky.black", weight: 3, why }], overrides)] });
  const entry = reasonEntry(known, "storm");
  if (entry) render(<ReasonPage entry={entry} />);
}

function showStep(overrides: Partial<Step> = {}) {
  const entry = stepEntry(aCatalogue({ steps: [aStep("walk", overrides)] }), "walk", translatorFor(usualWords, "library"));
  if (entry) render(<StepPage entry={entry} />);
}

test("a reason says how strongly an answer bears on it and why, and when nothing speaks against it", () => {
  showReason();
  expect(screen.getByText("said black").textContent).toBe("said black strongly");
  expect(within(screen.getByText("said black").closest("li") as HTMLElement).getByText(why)).toBeVisible();
  expect(screen.getByText(/None of our questions has an answer that speaks against it/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Do breathe" })).toHaveAttribute("href", "/library/steps/breathe");
});

test("a reason of ours says so, instead of naming a source", () => {
  showReason({ ours: true, sources: [] });
  expect(screen.getByText(/This reason is ours/)).toBeVisible();
  expect(screen.queryByText(/A. Author/)).toBeNull();
});

test("a step without limits does not speak of any", () => {
  showStep();
  expect(screen.queryByRole("heading", { name: "When not to" })).toBeNull();
  expect(screen.queryByRole("heading", { name: "If no answer comes" })).toBeNull();
});

test("a step toward him says what to do without an answer, when to leave it and who it is for", () => {
  showStep({ direction: "toward", noAnswer: "Let it stand.", notWhen: ["sky.black"], onlyWhen: ["sky.grey"], adultsOnly: true });
  expect(screen.getByText("Let it stand.")).toBeVisible();
  const under = (name: string) => within(screen.getByRole("heading", { name }).closest("section") as HTMLElement);
  expect(under("When not to").getByText("said black")).toBeVisible();
  expect(under("Whom it is for").getByText("said grey")).toBeVisible();
  expect(under("Whom it is for").getByText(/adults only/)).toBeVisible();
});

test("a first action of ours is told apart from a step of the articles", () => {
  showStep({ firstActionOurs: true });
  expect(screen.getByText("The step is theirs. The way to begin is ours.")).toBeVisible();
  expect(screen.getByText(/A. Author/)).toBeVisible();
});

test("the step that leads to help has the way there, and sends nobody away", () => {
  showStep({ direction: "safety", onlyWhen: ["sky.black"] });
  expect(screen.getByText(/You may take this step at any time/)).toBeVisible();
  expect(screen.queryByRole("heading", { name: "When not to" })).toBeNull();
  expect(screen.getByRole("link", { name: "Help now" })).toHaveAttribute("href", "/help");
});

test("the library lists every entry under its heading, and marks what is ours", () => {
  render(<Contents catalogue={aCatalogue({ sources: [], steps: [aStep("walk", { ours: true, sources: [] }), aStep("breathe")] })} />);
  expect(screen.getByRole("link", { name: /It may be storm/ })).toHaveAttribute("href", "/library/reasons/storm");
  expect(screen.getByRole("link", { name: /Do walk/ })).toHaveTextContent("ours");
  expect(screen.getByRole("link", { name: /Do breathe/ })).not.toHaveTextContent("ours");
  expect(screen.getByRole("link", { name: "Begin" })).toHaveAttribute("href", "/reflect");
});

test("the library lists under each article what it names, and where, and no more", () => {
  const place = { source: "a-book", place: "page 3" };
  const sources = ["a-book", "a-paper"].map((id) => ({ id, author: `${id}’s author`, title: id, about: "Weather." }));
  render(
    <Contents
      catalogue={{ sources, reasons: [aReason("storm", [], { sources: [place] })], steps: [aStep("walk", { ours: true, sources: [] })] }}
    />,
  );
  const under = (name: string) => within(screen.getByRole("heading", { name }).parentElement as HTMLElement);
  expect(under("a-book").getByText("1 reason and 0 steps")).toBeInTheDocument();
  expect(under("a-book").getByRole("link", { name: /storm.*page 3/, hidden: true })).toHaveAttribute("href", "/library/reasons/storm");
  expect(under("a-paper").queryByRole("link", { hidden: true })).toBeNull();
});

test("an entry that several articles name says in what they agree, with links to what they compare it with", () => {
  const entry = reasonEntry(catalogue, "someone-else");
  if (entry) render(<ReasonPage entry={entry} />);
  expect(screen.getByText("Two of our three articles name this reason.")).toBeVisible();
  const agreement = screen.getByRole("heading", { name: "Where the articles agree, and where not" }).closest("section") as HTMLElement;
  expect(within(agreement).getByRole("link", { name: "move on" })).toHaveAttribute("href", "/library/steps/move-on");
  const beside = screen.getByText("Named in the same place:").parentElement as HTMLElement;
  expect(within(beside).getByRole("link", { name: /someone/i })).toHaveAttribute("href", "/library/reasons/already-involved");
});

test("what is compared is in the catalogue, and whatever two articles name is compared", () => {
  const compared = new Set(Object.keys(english.library.between));
  const entries = [...catalogue.reasons, ...catalogue.steps];
  const named = entries.filter(({ sources }) => new Set(sources.map(({ source }) => source)).size > 1).map(({ id }) => id);
  expect(named.filter((id) => !compared.has(id))).toEqual([]);
  expect([...compared].filter((id) => !entries.some((entry) => entry.id === id && entry.sources.length > 0))).toEqual([]);
});

test.each(allWords)("every page says all it has to in $locale of $who, and leads somewhere", (words) => {
  speak(words);
  const known = catalogueIn(words);
  const t = translatorFor(words, "library");
  const { container, rerender } = render(<Contents catalogue={known} />);
  const ids = new Set([...known.reasons, ...known.steps].map(({ id }) => id));
  const look = () => {
    // A sentence that went wrong shows its name, a tag that is no entry stays as it is, and arguments keep their braces.
    expect(container.textContent).not.toMatch(/library\.[a-z]|[{}<>]/);
    for (const link of container.querySelectorAll("a[href^='/library/']"))
      expect(ids).toContain(link.getAttribute("href")?.split("/").at(-1));
  };
  look();
  for (const { id } of known.reasons) {
    const entry = reasonEntry(known, id);
    if (entry) rerender(<ReasonPage entry={entry} />);
    look();
  }
  for (const { id } of known.steps) {
    const entry = stepEntry(known, id, t);
    if (entry) rerender(<StepPage entry={entry} />);
    look();
  }
});

test("in Spanish a step says what it does not go with as Spanish does", () => {
  const words = { locale: "es", who: "she" } as const;
  speak(words);
  const entry = stepEntry(catalogueIn(words), "move-on", translatorFor(words, "library"));
  if (entry) render(<StepPage entry={entry} />);
  expect(screen.getByText("No va junto con un paso hacia ella o un paso que da espacio.")).toBeVisible();
});
