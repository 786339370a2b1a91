import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Answers } from "@/lib/engine/answers";
import { aTab } from "@/tests/builders/a-tab";

const router = vi.hoisted(() => ({ push: (_: string) => {}, replace: (_: string) => {}, prefetch: () => {} }));
vi.mock("next/navigation", () => ({ useRouter: () => router }));

/** Opens the page with a draft that was kept before, and waits until the draft is back. */
async function begin(answers: Answers = {}) {
  const tab = aTab(router, answers);
  tab.open("/reflect/check");
  await waitFor(() => expect(screen.queryByText("One moment")).toBeNull());
  return { tab, user: userEvent.setup() };
}

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const press = (user: ReturnType<typeof userEvent.setup>, name: string) => user.click(screen.getByRole("button", { name }));
const choose = (user: ReturnType<typeof userEvent.setup>, name: string) => user.click(screen.getByLabelText(name));

describe("the list of answers", () => {
  const complete: Answers = { age: "under-18", bond: "casual", before: ["argument", "first-sex"], pictures: "yes", hope: null };
  const rowOf = (question: string) => within(screen.getByText(question).closest("li") as HTMLElement);

  it("shows every answer that counts in words, skips as such, and none that no longer applies", async () => {
    await begin(complete);
    await screen.findByText("No, younger");
    expect(rowOf("What happened before?").getByText("An argument")).toBeVisible();
    expect(rowOf("What would help?").getByText("Skipped")).toBeVisible();
    expect(screen.queryByText("We slept together")).toBeNull();
    expect(screen.queryByText("Were there pictures?")).toBeNull();
    expect(screen.getByRole("link", { name: "See what it may be" })).toHaveAttribute("href", "/reflect/result");
  });

  it("comes back after a change", async () => {
    const { user } = await begin(complete);
    await user.click(await screen.findByRole("link", { name: "Change: What would help?" }));
    expect(await heading("What would help?")).toHaveFocus();
    await choose(user, "Deciding");
    await press(user, "Continue");
    expect(await heading("Check your answers")).toHaveFocus();
    expect(rowOf("What would help?").getByText("Deciding")).toBeVisible();
  });

  it("first puts the question that a change called forth", async () => {
    const { user } = await begin(complete);
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
    const { user } = await begin(complete);
    await user.click(await screen.findByRole("link", { name: "Change: Are you 18 or older?" }));
    await heading("Are you 18 or older?");
    await choose(user, "Yes");
    await press(user, "Continue");
    await heading("Check your answers");
    expect(rowOf("What happened before?").getByText("We slept together")).toBeVisible();
    expect(rowOf("Were there pictures?").getByText("Some")).toBeVisible();
  });

  it("lets somebody who stopped early answer one more and come back, without being asked the rest", async () => {
    const { user } = await begin({ age: "adult", bond: "casual" });
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
    const { tab, user } = await begin(complete);
    await user.click(await screen.findByRole("button", { name: "Start again" }));
    await press(user, "No, keep them");
    expect(screen.getByRole("button", { name: "Start again" })).toHaveFocus();
    expect(tab.kept()).toEqual(complete);
    await press(user, "Start again");
    await press(user, "Yes, clear them");
    await heading("Are you 18 or older?");
    expect(tab.kept()).toEqual({});
  });

  it("says so kindly where there is nothing", async () => {
    const { user } = await begin();
    await heading("There are no answers here yet");
    await user.click(screen.getByRole("link", { name: "Begin" }));
    await heading("Are you 18 or older?");
  });
});

describe("what is feared and thought", () => {
  const complete: Answers = { age: "under-18", bond: "casual", before: ["argument"], hope: null };

  it("can be said before the result, is kept with the draft, and can be taken back", async () => {
    const { tab, user } = await begin(complete);
    await user.selectOptions(await screen.findByLabelText("What do you fear it is?"), "It has faded");
    expect(screen.queryByText("How sure are you of what you think?")).toBeNull();
    await user.selectOptions(screen.getByLabelText("What do you think it is?"), "A busy time");
    await user.click(screen.getByLabelText("Fairly sure"));
    tab.reload();
    expect(await screen.findByText("You feared: “It has faded”. You thought: “A busy time” (fairly sure).")).toBeVisible();
    expect(tab.kept()).toEqual(complete);

    await user.selectOptions(screen.getByLabelText("What do you think it is?"), "–");
    await user.selectOptions(screen.getByLabelText("What do you fear it is?"), "–");
    expect(screen.queryByText(/^You feared/)).toBeNull();
  });

  it("offers no third reason, and none twice", async () => {
    const { user } = await begin(complete);
    await user.selectOptions(await screen.findByLabelText("What do you fear it is?"), "It has faded");
    const second = screen.getByLabelText("And what else, if anything?");
    expect(within(second).queryByText("It has faded")).toBeNull();
    await user.selectOptions(second, "A busy time");
    expect(screen.getAllByLabelText("And what else, if anything?")).toHaveLength(1);
  });
});
