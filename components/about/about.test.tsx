import { render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { byArticle } from "@/components/library/by-article";
import { fits } from "@/lib/engine/explanation";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { catalogue } from "@/lib/words/usual-catalogue";
import { allWords, usualWords } from "@/lib/words/words";
import { speak } from "@/tests/setup/translations";
import { Between } from "./between";
import { Keyboard } from "./keyboard";
import { LeftOut } from "./left-out";
import { Limits } from "./limits";
import { Method } from "./method";
import { Ours } from "./ours";
import { Privacy } from "./privacy";
import { Sources } from "./sources";

afterEach(() => speak(usualWords));

describe("how this works", () => {
  it("counts an entry for every article that names it, and ours for none", () => {
    const [first, second] = byArticle({
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
    expect([first?.reasons.length, first?.steps.length]).toEqual([2, 1]);
    expect([second?.reasons.length, second?.steps.length]).toEqual([0, 1]);
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

  it("says in what the articles agree and differ, and links to what it speaks of", () => {
    render(<Between catalogue={catalogue} />);
    expect(screen.getByRole("link", { name: "give room" })).toHaveAttribute("href", "/library/steps/give-space");
    expect(screen.getByRole("link", { name: "an old hurt" })).toHaveAttribute("href", "/library/reasons/emotionally-unavailable");
  });

  it.each(allWords)("is whole in $locale of $who", (words) => {
    speak(words);
    const known = catalogueIn(words);
    const { container } = render(
      <>
        <Method />
        <Limits />
        <Sources catalogue={known} />
        <Between catalogue={known} />
        <Ours catalogue={known} />
        <LeftOut catalogue={known} />
        <Privacy />
        <Keyboard />
      </>,
    );
    expect(container.textContent).not.toMatch(/about\.[a-z]|[{}<>]/);
  });

  it("speaks of whomever it is about", () => {
    speak({ locale: "en", who: "they" });
    render(<Limits />);
    expect(screen.getByText("What is in their head. Only you have answered. They may not know themself.")).toBeVisible();
  });
});
