import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/catalogue/catalogue";
import { fits } from "@/lib/engine/explanation";
import { drawnFrom } from "./drawn-from";
import { LeftOut } from "./left-out";
import { Method } from "./method";
import { Ours } from "./ours";
import { Sources } from "./sources";

describe("how this works", () => {
  it("counts an entry for every article that names it, and ours for none", () => {
    const [first, second] = drawnFrom({
      ...catalogue,
      sources: [
        { id: "a", author: "A", title: "A", about: "A" },
        { id: "b", author: "B", title: "B", about: "B" },
      ],
      reasons: catalogue.reasons.slice(0, 3).map((reason, i) => ({ ...reason, sources: i === 0 ? [] : [{ source: "a", place: "1" }] })),
      steps: catalogue.steps.slice(0, 1).map((step) => ({
        ...step,
        sources: [
          { source: "a", place: "1" },
          { source: "b", place: "1" },
        ],
      })),
    });
    expect([first?.reasons, first?.steps]).toEqual([2, 1]);
    expect([second?.reasons, second?.steps]).toEqual([0, 1]);
  });

  it("names every article and its author", () => {
    render(<Sources catalogue={catalogue} />);
    for (const source of catalogue.sources) {
      expect(screen.getByRole("heading", { name: source.title })).toBeVisible();
      expect(screen.getByText(source.author)).toBeVisible();
    }
  });

  it("lists what is ours, all of it and nothing else", () => {
    render(<Ours catalogue={catalogue} />);
    const ours = [...catalogue.reasons, ...catalogue.steps].filter((entry) => entry.ours);
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href")?.split("/").at(-1))).toEqual(ours.map(({ id }) => id));
  });

  it("says what was left out, and why", () => {
    render(<LeftOut catalogue={catalogue} />);
    for (const entry of catalogue.leftOut) {
      expect(screen.getByText(entry.claim)).toBeVisible();
      expect(screen.getByText(entry.why)).toBeVisible();
    }
  });

  it("explains every fit in words", () => {
    render(<Method />);
    expect(screen.getAllByRole("term")).toHaveLength(fits.length);
    for (const meaning of screen.getAllByRole("definition")) expect(meaning).not.toBeEmptyDOMElement();
  });
});
