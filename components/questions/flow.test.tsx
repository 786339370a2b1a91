import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { PersistStorage } from "zustand/middleware";
import type { Question } from "@/lib/catalogue/schema";
import type { DraftState } from "@/lib/draft/parse-draft";
import type { Answers } from "@/lib/engine/answers";
import { CheckAnswers } from "./check-answers";
import { Questionnaire } from "./questionnaire";
import { Reflecting } from "./reflecting";

/** The router, reduced to what the questionnaire asks of it: another page, under another address. */
const router = vi.hoisted(() => ({ push: vi.fn(), replace: vi.fn(), prefetch: vi.fn() }));
vi.mock("next/navigation", () => ({ useRouter: () => router }));

const option = (id: string, label: string) => ({ id, label, statement: label });
const common = { topic: "us", about: "Something", why: "It shapes the plan.", core: true } as const;
const questions: Question[] = [
  {
    ...common,
    id: "age",
    kind: "single",
    text: "Are you 18 or older?",
    options: [option("adult", "Yes"), option("under-18", "No, younger")],
  },
  {
    ...common,
    id: "bond",
    kind: "single",
    text: "What were you?",
    options: [option("casual", "Casual"), option("relationship", "A couple")],
  },
  {
    ...common,
    id: "children",
    kind: "single",
    text: "Are there children?",
    onlyFor: ["bond.relationship"],
    options: [option("yes", "Yes, children"), option("no", "No children")],
  },
  {
    ...common,
    id: "before",
    kind: "multi",
    text: "What happened before?",
    options: [
      { ...option("nothing", "Nothing"), alone: true },
      option("argument", "An argument"),
      option("closeness", "We got closer"),
      { ...option("first-sex", "We slept together"), adult: true },
    ],
  },
  {
    ...common,
    id: "pictures",
    kind: "single",
    text: "Were there pictures?",
    onlyFor: ["age.adult"],
    options: [option("no", "None"), option("yes", "Some")],
  },
  {
    ...common,
    id: "hope",
    kind: "single",
    text: "What would help?",
    options: [option("calm", "Feeling calmer"), option("decide", "Deciding")],
  },
];
const knowledge = { questions, reasons: [] };

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
  const open = (how: "pushState" | "replaceState") => (to: string) => {
    window.history[how]({}, "", to);
    setPath(to);
  };
  router.push.mockImplementation(open("pushState"));
  router.replace.mockImplementation(open("replaceState"));
  window.onpopstate = () => act(() => setPath(window.location.pathname));
  return path === "/reflect/check" ? <CheckAnswers /> : path === "/reflect" ? <Questionnaire /> : <h1>Elsewhere</h1>;
}

/** Opens the questionnaire in a tab of its own, with a draft that was kept before. */
async function begin({ answers = {}, path = "/reflect" }: { answers?: Answers; path?: string } = {}) {
  kept = { answers, startedAt: null, saveId: null };
  window.history.pushState(null, "", path);
  const user = userEvent.setup();
  const view = render(
    <Reflecting knowledge={knowledge} storage={storage}>
      <Pages />
    </Reflecting>,
  );
  await waitFor(() => expect(router.prefetch).toHaveBeenCalled());
  return { user, ...view };
}

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const press = (user: ReturnType<typeof userEvent.setup>, name: string) => user.click(screen.getByRole("button", { name }));
const choose = (user: ReturnType<typeof userEvent.setup>, name: string) => user.click(screen.getByLabelText(name));

beforeEach(() => {
  // jsdom lays nothing out and so knows no scrolling.
  window.scrollTo = vi.fn();
  Element.prototype.scrollIntoView = vi.fn();
  router.prefetch.mockClear();
});

describe("the questionnaire", () => {
  it("keeps what was chosen at once, and goes on to the next question with the focus on it", async () => {
    const { user } = await begin();
    expect(document.activeElement).toBe(document.body);
    await choose(user, "Yes");
    expect(kept?.answers).toEqual({ age: "adult" });
    await press(user, "Continue");
    expect(await heading("What were you?")).toHaveFocus();
    expect(window.location.href).toMatch(/\/reflect$/);
  });

  it("asks for an answer or a skip where Continue finds none, in a summary that leads to the first option", async () => {
    const { user } = await begin();
    await press(user, "Continue");
    expect(screen.getByRole("alert")).toHaveFocus();
    await user.click(screen.getByRole("link", { name: "Choose an answer, or skip this question" }));
    expect(screen.getByLabelText("Yes")).toHaveFocus();
    await press(user, "Continue");
    expect(screen.getByRole("alert")).toHaveFocus();
    await choose(user, "Yes");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("notes a skip as an answer of its own, even over an earlier one", async () => {
    const { user } = await begin({ answers: { age: "adult" } });
    await choose(user, "Casual");
    await press(user, "Skip this question");
    await heading("What happened before?");
    expect(kept?.answers).toEqual({ age: "adult", bond: null });
  });

  it("clears the others for an option that stands alone, and it for them", async () => {
    const { user } = await begin({ answers: { age: "adult", bond: "casual" } });
    await choose(user, "We got closer");
    await choose(user, "An argument");
    expect(kept?.answers.before).toEqual(["argument", "closeness"]);
    await choose(user, "Nothing");
    expect(kept?.answers.before).toEqual(["nothing"]);
    expect(screen.getByLabelText("An argument")).not.toBeChecked();
    await choose(user, "An argument");
    expect(screen.getByLabelText("Nothing")).not.toBeChecked();
    await choose(user, "An argument");
    expect(kept?.answers).not.toHaveProperty("before");
  });

  it("goes back and forth with every answer kept, by its own Back and by the browser's", async () => {
    const { user } = await begin();
    await choose(user, "Yes");
    await press(user, "Continue");
    await heading("What were you?");
    await choose(user, "A couple");
    await press(user, "Continue");
    await heading("Are there children?");
    await user.click(screen.getByRole("link", { name: "Back" }));
    await heading("What were you?");
    expect(screen.getByLabelText("A couple")).toBeChecked();
    window.history.back();
    await heading("Are you 18 or older?");
    expect(screen.getByLabelText("Yes")).toBeChecked();
    window.history.forward();
    await heading("What were you?");
    expect(kept?.answers).toEqual({ age: "adult", bond: "relationship" });
  });

  it("opens at the first open question in a new tab, and Back leads to the one before it", async () => {
    const { user } = await begin({ answers: { age: "adult", bond: "casual" } });
    await heading("What happened before?");
    await user.click(screen.getByRole("link", { name: "Back" }));
    await heading("What were you?");
    await user.click(screen.getByRole("link", { name: "Back" }));
    await heading("Are you 18 or older?");
    await user.click(screen.getByRole("link", { name: "Back" }));
    await heading("Elsewhere");
  });

  it("stays on its question when the page is loaded again", async () => {
    const { user, unmount } = await begin();
    await choose(user, "Yes");
    await press(user, "Continue");
    await heading("What were you?");
    await choose(user, "A couple");
    unmount();
    render(
      <Reflecting knowledge={knowledge} storage={storage}>
        <Pages />
      </Reflecting>,
    );
    await heading("What were you?");
    await waitFor(() => expect(screen.getByLabelText("A couple")).toBeChecked());
  });

  it("offers nothing for adults to somebody younger, and keeps what was answered before", async () => {
    const { user } = await begin({ answers: { age: "under-18", bond: "casual", before: ["argument", "first-sex"], pictures: "yes" } });
    await heading("What would help?");
    await user.click(screen.getByRole("link", { name: "Back" }));
    await heading("What happened before?");
    expect(screen.queryByLabelText("We slept together")).toBeNull();
    expect(screen.getByLabelText("An argument")).toBeChecked();
    expect(kept?.answers).toMatchObject({ before: ["argument", "first-sex"], pictures: "yes" });
  });

  it("leads to the answers when nothing is left to ask", async () => {
    await begin({ answers: { age: "under-18", bond: "casual", before: null, hope: "calm" } });
    await heading("Check your answers");
  });
});

describe("the list of answers", () => {
  const complete: Answers = { age: "under-18", bond: "casual", before: ["argument", "first-sex"], pictures: "yes", hope: null };
  const rowOf = (question: string) => within(screen.getByText(question).closest("li") as HTMLElement);

  it("shows every answer that counts in words, skips as such, and none that no longer applies", async () => {
    await begin({ answers: complete, path: "/reflect/check" });
    await screen.findByText("No, younger");
    expect(rowOf("What happened before?").getByText("An argument")).toBeVisible();
    expect(rowOf("What would help?").getByText("Skipped")).toBeVisible();
    expect(screen.queryByText("We slept together")).toBeNull();
    expect(screen.queryByText("Were there pictures?")).toBeNull();
    expect(screen.getByRole("link", { name: "See what it may be" })).toHaveAttribute("href", "/reflect/result");
  });

  it("comes back after a change", async () => {
    const { user } = await begin({ answers: complete, path: "/reflect/check" });
    await user.click(await screen.findByRole("link", { name: "Change: What would help?" }));
    expect(await heading("What would help?")).toHaveFocus();
    await choose(user, "Deciding");
    await press(user, "Continue");
    expect(await heading("Check your answers")).toHaveFocus();
    expect(rowOf("What would help?").getByText("Deciding")).toBeVisible();
  });

  it("first puts the question that a change called forth", async () => {
    const { user } = await begin({ answers: complete, path: "/reflect/check" });
    await user.click(await screen.findByRole("link", { name: "Change: What were you?" }));
    await heading("What were you?");
    await choose(user, "A couple");
    await press(user, "Continue");
    await heading("Are there children?");
    await press(user, "Skip this question");
    await heading("Check your answers");
    expect(rowOf("Are there children?").getByText("Skipped")).toBeVisible();
  });

  it("uses kept answers again when they apply again", async () => {
    const { user } = await begin({ answers: complete, path: "/reflect/check" });
    await user.click(await screen.findByRole("link", { name: "Change: Are you 18 or older?" }));
    await heading("Are you 18 or older?");
    await choose(user, "Yes");
    await press(user, "Continue");
    await heading("Check your answers");
    expect(rowOf("What happened before?").getByText("We slept together")).toBeVisible();
    expect(rowOf("Were there pictures?").getByText("Some")).toBeVisible();
  });

  it("lets somebody who stopped early answer one more and come back, without being asked the rest", async () => {
    const { user } = await begin({ answers: { age: "adult", bond: "casual" }, path: "/reflect/check" });
    await user.click(await screen.findByText("Answer more questions"));
    await user.click(screen.getByRole("link", { name: "What would help?" }));
    await heading("What would help?");
    await choose(user, "Deciding");
    await press(user, "Continue");
    await heading("Check your answers");
    await user.click(screen.getByRole("link", { name: "Go on with the questions" }));
    await heading("What happened before?");
  });

  it("clears everything only after asking", async () => {
    const { user } = await begin({ answers: complete, path: "/reflect/check" });
    await user.click(await screen.findByRole("button", { name: "Start again" }));
    await press(user, "No, keep them");
    expect(screen.getByRole("button", { name: "Start again" })).toHaveFocus();
    expect(kept?.answers).toEqual(complete);
    await press(user, "Start again");
    await press(user, "Yes, clear them");
    await heading("Are you 18 or older?");
    expect(kept?.answers).toEqual({});
  });

  it("says so kindly where there is nothing", async () => {
    const { user } = await begin({ path: "/reflect/check" });
    await heading("There are no answers here yet");
    await user.click(screen.getByRole("link", { name: "Begin" }));
    await heading("Are you 18 or older?");
  });
});
