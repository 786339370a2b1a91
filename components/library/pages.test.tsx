import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Step } from "@/lib/catalogue/schema";
import { aCatalogue, aReason, aStep } from "@/tests/builders/a-catalogue";
import { Contents } from "./contents";
import { reasonEntry, stepEntry } from "./entries";
import { ReasonPage } from "./reason-page";
import { StepPage } from "./step-page";

const why = "Storms mostly come out of a black sky.";

function showReason(overrides: Parameters<typeof aReason>[2] = {}) {
  const known = aCatalogue({ reasons: [aReason("storm", [{ when: "sky.black", weight: 3, why }], overrides)] });
  const entry = reasonEntry(known, "storm");
  if (entry) render(<ReasonPage entry={entry} />);
}

function showStep(overrides: Partial<Step> = {}) {
  const entry = stepEntry(aCatalogue({ steps: [aStep("walk", overrides)] }), "walk");
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
  const { reasons } = aCatalogue();
  render(<Contents reasons={reasons} steps={[aStep("walk", { ours: true, sources: [] }), aStep("breathe")]} />);
  expect(screen.getByRole("link", { name: /It may be storm/ })).toHaveAttribute("href", "/library/reasons/storm");
  expect(screen.getByRole("link", { name: /Do walk/ })).toHaveTextContent("ours");
  expect(screen.getByRole("link", { name: /Do breathe/ })).not.toHaveTextContent("ours");
  expect(screen.getByRole("link", { name: "Begin" })).toHaveAttribute("href", "/reflect");
});
