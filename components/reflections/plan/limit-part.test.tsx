import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { QueryProvider } from "@/components/reflections/query-provider";
import type { Journal, Limit } from "@/lib/reflections/journal";
import { aServer, noNetwork } from "@/tests/builders/a-server";
import { LimitPart } from "./limit-part";

const id = "0b6c1f3e-9d52-4a7b-8c1d-2e3f4a5b6c7d";
const room = {
  result: { safety: "none", stance: { id: "give-room" }, steps: ["give-space", "keep-the-door-open"] },
  answers: {},
} as unknown as Journal;
const danger = { ...room, result: { ...room.result, safety: "urgent" as const } };
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();
const running: Limit = { kind: "no-contact", startedAt: daysAgo(0), days: 7, pauses: [], endedAt: null };

const show = (limit: Limit | null, now: Pick<Journal, "result" | "answers"> = room) =>
  render(
    <QueryProvider>
      <LimitPart id={id} limit={limit} now={now} />
    </QueryProvider>,
  );
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

test("is offered where the plan fits it, and never where somebody may be in danger", () => {
  const { unmount } = show(null);
  expect(screen.getByRole("heading", { name: "A limit of your own" })).toBeInTheDocument();
  unmount();
  const { container } = show(null, danger);
  expect(container).toBeEmptyDOMElement();
});

test("is set by kind and days", async () => {
  const { calls } = aServer(() => ({ body: { version: 2, journal: {} } }));
  show(null);
  await userEvent.click(screen.getByText("Set a limit"));
  await userEvent.click(screen.getByRole("radio", { name: "One message, then nothing for some days" }));
  await userEvent.click(screen.getByRole("radio", { name: "14 days" }));
  await press("Start today");
  await waitFor(() => expect(calls[0]?.body).toEqual({ change: "limit", limit: { kind: "one-message", days: 14 } }));
});

test("a number of days that cannot be says so at the field, and asks nothing of the server", async () => {
  const { calls } = aServer(() => ({}));
  show(null);
  await userEvent.click(screen.getByText("Set a limit"));
  const field = screen.getByRole("textbox", { name: "Or another number of days" });
  await userEvent.clear(field);
  await userEvent.type(field, "91");
  await press("Start today");
  expect(field).toHaveFocus();
  expect(field).toHaveAccessibleDescription(/from 1 to 90/);
  expect(calls).toEqual([]);
});

test("is paused with one press, and ended only after asking", async () => {
  const { calls } = aServer(() => ({ body: { version: 2, journal: {} } }));
  show(running);
  expect(screen.getByText("Day one of seven. Six more to go after today.")).toBeInTheDocument();
  await press("End it");
  expect(calls).toEqual([]);
  await press("No, keep it");
  expect(screen.getByRole("button", { name: "End it" })).toHaveFocus();
  await press("Pause");
  await waitFor(() => expect(calls.map(({ body }) => body)).toEqual([{ change: "limit-state", state: "paused" }]));
  await press("End it");
  await press("Yes, end it");
  await waitFor(() => expect(calls.at(-1)?.body).toEqual({ change: "limit-state", state: "ended" }));
  expect(screen.getByRole("heading", { name: "Seven days without contact" })).toHaveFocus();
});

test("once over it says so warmly and offers the check-in, another limit, and to put it away", () => {
  show({ ...running, startedAt: daysAgo(20) });
  expect(screen.getByText("All seven days are behind you.")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Check in now" })).toHaveAttribute("href", `/reflections/${id}/check-in`);
  expect(screen.getByText("Set another limit")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Put this one away" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Pause" })).not.toBeInTheDocument();
});

test("one that runs when it becomes unsafe can be ended, and nothing spurs the person on", () => {
  show(running, danger);
  expect(screen.getByText(/Your safety comes before any promise/)).toBeInTheDocument();
  expect(screen.queryByText(/You do not write or call/)).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "End it" })).toBeInTheDocument();
});

test("says where it could not be kept, and tries again", async () => {
  let isThere = false;
  const { calls } = aServer(() => (isThere ? { body: { version: 2, journal: {} } } : noNetwork()));
  show(running);
  await press("Pause");
  expect(await screen.findByText("That is not kept.")).toBeInTheDocument();
  isThere = true;
  await press("Try again");
  await waitFor(() => expect(calls).toHaveLength(2));
  await waitFor(() => expect(screen.queryByText(/That is not kept/)).not.toBeInTheDocument());
});
