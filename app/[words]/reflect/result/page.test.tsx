import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { PersistStorage } from "zustand/middleware";
import { Questionnaire } from "@/components/questions/questionnaire";
import { Reflecting } from "@/components/questions/reflecting";
import { Speaking } from "@/components/words/speaking";
import type { DraftState } from "@/lib/draft/parse-draft";
import type { Answers } from "@/lib/engine/answers";
import { catalogue } from "@/lib/words/usual-catalogue";
import ResultPage from "./page";

const { router, saving } = vi.hoisted(() => ({
  router: { push: vi.fn(), replace: vi.fn(), prefetch: vi.fn() },
  saving: vi.fn<(saveId: string, answers: unknown) => void>(),
}));
vi.mock("next/navigation", () => ({ useRouter: () => router }));
// Links ask the router for the page, as the real ones do.
vi.mock("next/link", () => ({
  default: ({ href, onClick, prefetch: _, ...rest }: { href: string; onClick?: () => void; prefetch?: boolean }) => (
    <a
      href={href}
      onClick={(event) => {
        event.preventDefault();
        onClick?.();
        router.push(href);
      }}
      {...rest}
    />
  ),
}));
vi.mock("@/components/reflections/query-provider", () => ({ QueryProvider: ({ children }: { children: React.ReactNode }) => children }));
vi.mock("@/components/reflections/saving/save-reflection", () => ({
  SaveReflection: ({ saveId, answers, onSaved }: { saveId: string; answers: unknown; onSaved: (id: string) => void }) => (
    <button
      type="button"
      onClick={() => {
        saving(saveId, answers);
        onSaved(saveId);
      }}
    >
      Save this reflection
    </button>
  ),
}));

const page = await ResultPage({ params: Promise.resolve({ words: "en-he" }) });

let kept: DraftState | undefined;
const storage: PersistStorage<DraftState> = {
  getItem: async () => (kept ? { state: kept } : null),
  setItem: (_, { state }) => {
    kept = state;
  },
  removeItem: () => {
    kept = undefined;
  },
};

function Pages() {
  const [path, setPath] = useState(window.location.pathname);
  router.push.mockImplementation((to: string) => {
    window.history.pushState({}, "", to);
    setPath(to);
  });
  return path === "/reflect" ? <Questionnaire /> : page;
}

function open(answers: Answers) {
  kept = { answers, foreseen: null, startedAt: 5, saveId: null };
  window.history.pushState(null, "", "/reflect/result");
  render(
    <Speaking locale="en-GB" messages={{}}>
      <Reflecting knowledge={catalogue} storage={storage}>
        <Pages />
      </Reflecting>
    </Speaking>,
  );
  return userEvent.setup();
}

const answers: Answers = {
  age: "under-18",
  bond: "early-dates",
  before: ["first-sex"],
  signs: ["replies-slower", "cancels"],
  "he-said": ["needs-space"],
  pace: "he-fast",
};

beforeEach(() => {
  window.scrollTo = vi.fn();
  localStorage.clear();
  router.replace.mockReset();
  saving.mockReset();
});

// A result is a long page, on which finding things by role takes seconds; its own tests look at its roles.
const heading = () => waitFor(() => screen.getByText(/^What it may be$/, { selector: "h1" }));

describe("the result", () => {
  it("shows what it may be and what one can do, drawn from the answers", async () => {
    open(answers);
    expect(await heading()).toBeVisible();
    expect(screen.getByText(/What you can do/, { selector: "h2, h2 *" })).toBeVisible();
    expect(screen.getAllByText(/needs space or time/).length).toBeGreaterThan(0);
  });

  it("leads to a question that has no answer and back again, without naming it in the address", async () => {
    const user = open(answers);
    const [first] = await screen.findAllByText("Answer this now");
    await user.click(first as HTMLElement);
    expect(window.location.href).toMatch(/\/reflect$/);
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    await user.click(screen.getByText("Skip this question"));
    expect(window.location.pathname).toBe("/reflect/result");
    expect(await heading()).toHaveFocus();
  });

  it("gives away only the answers that count, under one id, and forgets the draft when they are saved", async () => {
    const user = open(answers);
    await user.click(await screen.findByText("Save this reflection"));
    const [id, sent] = saving.mock.calls[0] ?? [];
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const { before: _, ...counting } = answers;
    expect(sent).toEqual(counting);
    expect(kept?.answers).toEqual({});
    expect(localStorage.getItem("low-tide:saved")).toBe("1");
    expect(router.replace).toHaveBeenCalledWith(`/reflections/${id}`);
    expect(await heading()).toBeVisible();
  });

  it("says so kindly where there are no answers", async () => {
    open({});
    expect(await screen.findByText("There are no answers here yet", { selector: "h1" })).toBeVisible();
    expect(screen.queryByText("Save this reflection")).toBeNull();
  });
});
