import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ExplainedReason, ExplainedStep, Explanation } from "@/lib/engine/explanation";
import results from "@/lib/words/en/results.json";
import { usualWords } from "@/lib/words/words";
import { speak } from "@/tests/setup/translations";
import { Result } from "./result";

const source = { source: "rice", author: "Louise W. Rice, writer", title: "Why it happens", place: "part two" };

function aReason(given: Partial<ExplainedReason> & Pick<ExplainedReason, "id" | "title" | "fit">): ExplainedReason {
  return { ours: false, summary: "In short.", for: [], against: [], notAsked: [], sources: [source], ...given };
}

function aStep(given: Partial<ExplainedStep> & Pick<ExplainedStep, "id" | "title">): ExplainedStep {
  return {
    direction: "inward",
    ours: false,
    minutes: 5,
    why: "It calms.",
    firstAction: "Breathe out slowly.",
    firstActionOurs: false,
    because: ["You are very anxious"],
    sources: [source],
    ...given,
  };
}

const closeness = aReason({
  id: "closeness",
  title: "Closeness scared him",
  fit: "strong",
  prose: { what: "The good moments set it off.", notAboutYou: "You did not cause it.", howToTell: "See when it happens." },
  for: [{ options: ["openness.closed"], statement: "He opened up, and then shut the door", strength: 3 }],
  notAsked: [{ question: "his-past", about: "What he has been through", skipped: true }],
});
const strain = aReason({
  id: "strain",
  title: "Strain at work",
  fit: "partial",
  ours: true,
  prose: { what: "Work can use a person up.", notAboutYou: "It says nothing about you.", howToTell: "Ask how work is." },
  for: [{ options: ["life.work"], statement: "He is under pressure at work", strength: 2 }],
  against: [{ options: ["signs.cancels"], statement: "He cancels plans", strength: 1 }],
});
const ex = aReason({ id: "ex", title: "Somebody from before", fit: "unlikely" });

function anExplanation(given: Partial<Explanation> = {}): Explanation {
  return {
    catalogue: "2026-01-01.0123abcd",
    canTell: true,
    safety: { level: "none", concerns: [], minor: false },
    reasons: [closeness, strain, ex],
    next: null,
    wouldHelp: [],
    changes: [
      { of: "reason", question: "his-past", statement: "He was left not long ago", answered: false, becomes: "Somebody from before" },
    ],
    context: [{ id: "cannot-know", text: "Only he can tell you.", sources: [source] }],
    plan: {
      stance: { id: "give-room", title: "Give it room", lead: "Ask little of him for now." },
      because: ["He says he needs space"],
      phases: [
        { phase: "today", steps: [aStep({ id: "calm", title: "Slow down" })] },
        {
          phase: "later",
          steps: [aStep({ id: "open-door", title: "Leave the door open", noAnswer: "Let it stand.", ours: true, sources: [] })],
        },
      ],
    },
    ...given,
  };
}

beforeEach(() => {
  // jsdom has no layout, and so nothing to scroll.
  Element.prototype.scrollIntoView = vi.fn();
});

describe("Result", () => {
  it("has the headings people look for, and one h1", () => {
    render(<Result explanation={anExplanation()} date="12 November" />);
    expect(screen.getAllByRole("heading", { level: 1 }).map((h) => h.textContent)).toEqual(["What it may be"]);
    expect(screen.getByRole("heading", { name: "What you can do" })).toBeInTheDocument();
    expect(screen.getByText("12 November")).toBeInTheDocument();
    expect(screen.getByText(/One reason fits your answers well and one fits in part/)).toBeInTheDocument();
  });

  it("opens the first reason, with what speaks for it, against it and was not asked", () => {
    render(<Result explanation={anExplanation()} />);
    const article = screen.getByRole("heading", { name: "Closeness scared him" }).closest("article");
    const rows = within(article as HTMLElement)
      .getAllByRole("listitem")
      .map((row) => row.textContent);
    expect(rows).toEqual([
      "Pulls toward",
      "He opened up, and then shut the door strongly",
      "Pulls away",
      "Nothing you have told us.",
      "Not asked",
      "What he has been through skipped",
    ]);
    expect(within(article as HTMLElement).getByText("You did not cause it.")).toBeInTheDocument();
    expect(article?.querySelector("details")).toBeNull();
  });

  it("folds the others to their fit and the strongest answer for and against, and marks what is ours", () => {
    render(<Result explanation={anExplanation()} />);
    const fold = screen.getByRole("heading", { name: /Strain at work/ }).closest("details");
    const summary = fold?.querySelector("summary");
    expect(fold?.open).toBe(false);
    expect(summary).toHaveTextContent("For it: He is under pressure at work (somewhat)");
    expect(summary).toHaveTextContent("Against it: He cancels plans (slightly)");
    expect(summary).toHaveAccessibleDescription("Fits partly");
    expect(fold).toHaveTextContent("Ours. Counsellors name it");
  });

  it("keeps the less likely within reach", () => {
    render(<Result explanation={anExplanation()} />);
    expect(screen.getByRole("heading", { name: "Still under the water" })).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Somebody from before" }).closest("details")).not.toBeNull();
  });

  it("leads from the contents to the reason, opens it and leaves the address alone", async () => {
    const before = window.location.href;
    render(<Result explanation={anExplanation()} />);
    await userEvent.click(screen.getByRole("link", { name: /Strain at work/ }));
    const article = screen.getByRole("heading", { name: /Strain at work/ }).closest("article");
    expect(article?.querySelector("details")?.open).toBe(true);
    expect(article).toHaveFocus();
    expect(window.location.href).toBe(before);
  });

  it("offers to answer what is open only where that can be done", async () => {
    const onAnswer = vi.fn();
    const { rerender } = render(<Result explanation={anExplanation()} />);
    expect(screen.queryByRole("link", { name: /Answer this now/ })).toBeNull();
    rerender(<Result explanation={anExplanation()} answerHref={() => "#answer"} onAnswer={onAnswer} />);
    const [link] = screen.getAllByRole("link", { name: "Answer this now: What he has been through" });
    expect(link).toHaveAttribute("href", "#answer");
  });

  it("puts no reason first where we cannot tell, and says what would help", () => {
    const wouldHelp = [{ question: "before", about: "What happened shortly before", skipped: false }];
    render(<Result explanation={anExplanation({ canTell: false, wouldHelp, reasons: [{ ...closeness, fit: "open" }, strain] })} />);
    expect(screen.getByRole("heading", { name: "We can’t tell from this" })).toBeInTheDocument();
    expect(screen.getByText("What happened shortly before")).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Closeness scared him" }).closest("details")?.open).toBe(false);
  });

  it("says which answer would make the plan about something else, and how close the next reason is", () => {
    const changes = [{ of: "plan" as const, question: "hope", statement: "He asked for room", answered: false, becomes: "Give it room" }];
    const next = { title: "A quiet goodbye", closeness: "near" as const };
    render(<Result explanation={{ ...anExplanation(), changes, next }} />);
    expect(screen.getByText(/He asked for room/).closest("li")).toHaveTextContent("the plan would be “Give it room”");
    expect(screen.getByText(/“A quiet goodbye” is close behind/)).toBeInTheDocument();
  });

  it("says which answer would change what comes first", () => {
    render(<Result explanation={anExplanation()} />);
    expect(screen.getByText(/He was left not long ago/).closest("li")).toHaveTextContent("“Somebody from before” would come first");
  });

  it("gives each step its beginning, its ground and what to do without an answer", () => {
    render(<Result explanation={anExplanation()} />);
    const step = screen.getByRole("heading", { name: /Leave the door open/ }).closest("article");
    expect(step).toHaveTextContent("Breathe out slowly.");
    expect(step).toHaveTextContent("Why it is here. You are very anxious.");
    expect(step).toHaveTextContent("If no answer comes. Let it stand.");
    expect(screen.getAllByRole("heading", { level: 3 }).map((h) => h.textContent)).toEqual(expect.arrayContaining(["Today", "Later"]));
    expect(screen.queryByRole("heading", { name: "This week" })).toBeNull();
  });

  it("shows what it is given after the plan", () => {
    render(
      <Result explanation={anExplanation()}>
        <p>Keep this</p>
      </Result>,
    );
    const plan = screen.getByRole("heading", { name: "What you can do" });
    expect(plan.compareDocumentPosition(screen.getByText("Keep this")) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
});

describe("in Spanish", () => {
  afterEach(() => speak(usualWords));

  it("says everything of its own in Spanish, and leaves what the explanation holds as it is", () => {
    speak({ locale: "es", who: "she" });
    const wouldHelp = [{ question: "before", about: "Lo que pasó poco antes", skipped: false }];
    const { container } = render(
      <Result explanation={anExplanation({ canTell: false, wouldHelp, safety: { level: "care", concerns: [], minor: true } })} />,
    );
    expect(screen.getByRole("heading", { level: 1, name: "Qué puede ser" })).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: /Strain at work/ }).closest("details")).toHaveTextContent(
      "A favor: He is under pressure at work (pesa algo)",
    );
    expect(screen.getByText(/He was left not long ago/).closest("li")).toHaveTextContent(
      "Si nos contaras: «He was left not long ago», lo primero sería «Somebody from before».",
    );
    expect(container).toHaveTextContent("De Louise W. Rice, part two");
    const english = JSON.stringify(results).match(/(?<=":")[^"{<]{9,}(?=")/g) ?? [];
    expect(english.length).toBeGreaterThan(30);
    expect(english.filter((sentence) => container.textContent?.includes(sentence))).toEqual([]);
  });
});

describe("safety", () => {
  const urgent = { level: "urgent" as const, concerns: [{ id: "safe.afraid", statement: "You are afraid of him" }], minor: false };

  it("comes before everything else when it is urgent, and leads to people", () => {
    render(<Result explanation={anExplanation({ safety: urgent })} />);
    const heading = screen.getByRole("heading", { name: "This comes first" });
    const h1 = screen.getByRole("heading", { level: 1 });
    expect(heading.compareDocumentPosition(h1) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByText("You are afraid of him.")).toBeInTheDocument();
    expect(screen.getByText(/You are not making too much of this/)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "People you can reach now" })).toHaveAttribute("href", "/help");
  });

  it("points somebody under 18 to an adult they trust, with or without a concern", () => {
    const { rerender } = render(<Result explanation={anExplanation({ safety: { ...urgent, minor: true } })} />);
    expect(screen.getByText(/an adult you trust/)).toBeInTheDocument();
    rerender(<Result explanation={anExplanation({ safety: { level: "none", concerns: [], minor: true } })} />);
    expect(screen.getByText(/an adult you trust/)).toBeInTheDocument();
  });

  it("is silent where there is nothing to say", () => {
    render(<Result explanation={anExplanation()} />);
    expect(screen.queryByRole("link", { name: "People you can reach now" })).toBeNull();
  });
});
