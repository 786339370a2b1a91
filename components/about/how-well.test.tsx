import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import evaluation from "@/docs/evaluation.json";
import { HowWell } from "./how-well";

test("it shows the figures as they were measured last, beside people and plain counting", () => {
  render(<HowWell />);
  const published = evaluation.sets.find(({ name }) => name === "published")?.tops;
  const row = screen.getByRole("row", { name: /Published cases/ });
  const shown = within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);
  const percents = [published?.asApp, published?.readers, published?.counting].map((tops) => `${Math.round((tops?.top3 ?? 0) * 100)}%`);
  expect(shown).toEqual(percents);
  expect(screen.getByText(/What this does not mean/)).toBeInTheDocument();
});
