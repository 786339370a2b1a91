import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Answers } from "@/lib/engine/answers";
import { usualWords } from "@/lib/words/words";
import { aTab } from "@/tests/builders/a-tab";
import { speak } from "@/tests/setup/translations";

const router = vi.hoisted(() => ({ push: (_: string) => {}, replace: (_: string) => {}, prefetch: () => {} }));
vi.mock("next/navigation", () => ({ useRouter: () => router }));

/** Opens the page with a draft that was kept before, and waits until the draft is back. */
async function begin(answers: Answers = {}) {
  const tab = aTab(router, answers);
  tab.open("/reflect");
  await waitFor(() => expect(document.querySelector("form[inert]")).toBeNull());
  return { tab, user: userEvent.setup() };
}

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const press = (user: ReturnType<typeof userEvent.setup>, name: string) => user.click(screen.getByRole("button", { name }));
const choose = (user: ReturnType<typeof userEvent.setup>, name: string) => user.click(screen.getByLabelText(name));

afterEach(() => speak(usualWords));

describe("the questionnaire", () => {
  it("keeps what was chosen at once, and goes on to the next question with the focus on it", async () => {
    const { tab, user } = await begin();
    expect(document.activeElement).toBe(document.body);
    await choose(user, "Yes");
    expect(tab.kept()).toEqual({ age: "adult" });
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

  it("says so in Spanish to whoever reads Spanish", async () => {
    speak({ locale: "es", who: "she" });
    const { user } = await begin();
    await press(user, "Continuar");
    expect(screen.getByRole("link", { name: "Elige una respuesta o salta esta pregunta" })).toBeVisible();
    await press(user, "Saltar esta pregunta");
    await heading("What were you?");
    expect(screen.getByRole("link", { name: "Atrás" })).toBeVisible();
  });

  it("notes a skip as an answer of its own, even over an earlier one", async () => {
    const { tab, user } = await begin({ age: "adult" });
    await choose(user, "Casual");
    await press(user, "Skip this question");
    await heading("What happened before?");
    expect(tab.kept()).toEqual({ age: "adult", bond: null });
  });

  it("clears the others for an option that stands alone, and it for them", async () => {
    const { tab, user } = await begin({ age: "adult", bond: "casual" });
    await choose(user, "We got closer");
    await choose(user, "An argument");
    expect(tab.kept().before).toEqual(["argument", "closeness"]);
    await choose(user, "Nothing");
    expect(tab.kept().before).toEqual(["nothing"]);
    expect(screen.getByLabelText("An argument")).not.toBeChecked();
    await choose(user, "An argument");
    expect(screen.getByLabelText("Nothing")).not.toBeChecked();
    await choose(user, "An argument");
    expect(tab.kept()).not.toHaveProperty("before");
  });

  it("goes back and forth with every answer kept, by its own Back and by the browser's", async () => {
    const { tab, user } = await begin();
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
    expect(tab.kept()).toEqual({ age: "adult", bond: "relationship" });
  });

  it("opens at the first open question in a new tab, and Back leads to the one before it", async () => {
    const { user } = await begin({ age: "adult", bond: "casual" });
    await heading("What happened before?");
    await user.click(screen.getByRole("link", { name: "Back" }));
    await heading("What were you?");
    await user.click(screen.getByRole("link", { name: "Back" }));
    await heading("Are you 18 or older?");
    await user.click(screen.getByRole("link", { name: "Back" }));
    await heading("Elsewhere");
  });

  it("stays on its question when the page is loaded again", async () => {
    const { tab, user } = await begin();
    await choose(user, "Yes");
    await press(user, "Continue");
    await heading("What were you?");
    await choose(user, "A couple");
    tab.reload();
    await heading("What were you?");
    await waitFor(() => expect(screen.getByLabelText("A couple")).toBeChecked());
  });

  it("offers nothing for adults to somebody younger, and keeps what was answered before", async () => {
    const { tab, user } = await begin({ age: "under-18", bond: "casual", before: ["argument", "first-sex"], pictures: "yes" });
    await heading("What would help?");
    await user.click(screen.getByRole("link", { name: "Back" }));
    await heading("What happened before?");
    expect(screen.queryByLabelText("We slept together")).toBeNull();
    expect(screen.getByLabelText("An argument")).toBeChecked();
    expect(tab.kept()).toMatchObject({ before: ["argument", "first-sex"], pictures: "yes" });
  });

  it("begins at the beginning where the history points into a draft that is gone", async () => {
    const { tab, user } = await begin({ age: "adult" });
    await heading("What were you?");
    await choose(user, "Casual");
    await press(user, "Continue");
    await heading("What happened before?");
    await user.click(screen.getByRole("link", { name: "Back" }));
    await heading("What were you?");
    tab.forget();
    tab.reload();
    await heading("Are you 18 or older?");
  });

  it("leads to the answers when nothing is left to ask", async () => {
    await begin({ age: "under-18", bond: "casual", before: null, hope: "calm" });
    await heading("Check your answers");
  });
});
