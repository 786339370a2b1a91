import "fake-indexeddb/auto";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { clear, createStore } from "idb-keyval";
import { beforeEach, expect, test, vi } from "vitest";
import { QueryProvider } from "@/components/reflections/query-provider";
import { allWaiting, forgetWaiting } from "@/lib/draft/outbox";
import type { Answers } from "@/lib/engine/answers";
import { checkInQuestions } from "@/lib/reflections/check-in-answers";
import { catalogue } from "@/lib/words/usual-catalogue";
import { replace } from "@/tests/builders/a-key-page";
import { aServer, noNetwork } from "@/tests/builders/a-server";
import { CheckInForm } from "./check-in-form";

vi.mock("next/navigation", async () => (await import("@/tests/builders/a-key-page")).navigation);

const of = "0b6c1f3e-9d52-4a7b-8c1d-2e3f4a5b6c7d";
const before: Answers = {
  age: "adult",
  signs: ["cancels"],
  "he-said": ["busy"],
  "your-reach": "nothing-yet",
  feeling: "low",
  safe: ["none"],
};

// jsdom lays nothing out and so knows no scrolling.
Element.prototype.scrollIntoView = () => {};
beforeEach(() => clear(createStore("low-tide-check-in", "draft")));
beforeEach(forgetWaiting);

async function show(answers = before) {
  const page = render(
    <QueryProvider>
      <CheckInForm of={of} questions={checkInQuestions(catalogue.questions, answers)} before={answers} />
    </QueryProvider>,
  );
  // Until the draft has come back nothing can be filled in.
  await waitFor(() => expect(page.container.querySelector("form")).not.toHaveAttribute("inert"));
  return page;
}
const question = (text: string) => within(screen.getAllByRole("group", { name: text })[0] as HTMLElement);
const save = () => userEvent.click(screen.getByRole("button", { name: "Save this check-in" }));
const posted = (calls: { method: string; body: unknown }[]) => calls.filter(({ method }) => method === "POST").map(({ body }) => body);

test("what is left alone counts as it was; how somebody is does not", async () => {
  const { calls } = aServer(({ body }) => ({ body: { id: (body as { id?: string } | undefined)?.id ?? "x" } }));
  await show();
  expect(screen.getByText("Last time: He cancels or avoids plans.")).toBeInTheDocument();
  expect(question("What does the distance look like?").getByRole("radio", { name: "The same" })).toBeChecked();
  await save();
  await waitFor(() => expect(replace).toHaveBeenCalled());
  expect(posted(calls)).toMatchObject([{ answers: { ...before, feeling: null, safe: null }, checkIn: { of, did: "" }, notes: "" }]);
});

test("new answers begin from the earlier ones, and go with what was done and noted", async () => {
  const { calls } = aServer(() => ({ body: { id: "new" } }));
  await show();
  await userEvent.click(question("What does the distance look like?").getByRole("radio", { name: "It has changed" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "He has gone silent altogether" }));
  await userEvent.type(screen.getByRole("textbox", { name: /What did you do since/ }), "I swam.");
  await userEvent.click(screen.getByRole("radio", { name: "Unsettled" }));
  await userEvent.type(screen.getByRole("textbox", { name: /A note/ }), "Better.");
  await save();
  await waitFor(() => expect(replace).toHaveBeenCalledWith("/reflections/new"));
  expect(posted(calls)).toMatchObject([
    {
      answers: { ...before, signs: ["gone-silent", "cancels"], feeling: "unsettled", safe: null },
      checkIn: { of, did: "I swam." },
      notes: "Better.",
    },
  ]);
});

test("something that has changed needs an answer: the summary takes the focus and leads there", async () => {
  const { calls } = aServer(() => ({}));
  await show();
  await userEvent.click(question("What have you done about it so far?").getByRole("radio", { name: "It has changed" }));
  await save();
  expect(screen.getByText("Something is still missing").closest("[role=alert]")).toHaveFocus();
  await userEvent.click(screen.getByRole("link", { name: /What you have done about it so far/ }));
  expect(question("What have you done about it so far?").getByRole("radio", { name: "It has changed" })).toHaveFocus();
  expect(calls).toEqual([]);
});

test("offline it waits, which loses nothing, not even by a reload, and the next try saves the same one", async () => {
  let isThere = false;
  const { calls } = aServer(() => (isThere ? { body: { id: "new" } } : noNetwork()));
  const page = await show();
  await userEvent.type(screen.getByRole("textbox", { name: /A note/ }), "Still here.");
  await save();
  expect(await screen.findByText("Waiting on this device, not saved yet.")).toBeInTheDocument();
  page.unmount();
  await show();
  expect(screen.getByRole("textbox", { name: /A note/ })).toHaveValue("Still here.");
  isThere = true;
  await userEvent.click(await screen.findByRole("button", { name: "Try again now" }));
  await waitFor(() => expect(replace).toHaveBeenCalled());
  expect(await allWaiting()).toEqual([]);
  const [first, second] = posted(calls) as { id: string }[];
  expect(second).toEqual(first);
});

test("a danger that was named counts on, and it says so", async () => {
  const { calls } = aServer(() => ({ body: { id: "new" } }));
  await show({ ...before, safe: ["afraid"] });
  expect(screen.getByText(/If you leave this open, it still counts/)).toBeInTheDocument();
  await save();
  await waitFor(() => expect(posted(calls)).toMatchObject([{ answers: { safe: ["afraid"] } }]));
});
