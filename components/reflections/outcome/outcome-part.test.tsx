import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { calendarDay } from "@/lib/reflections/calendar-day";
import type { Outcome } from "@/lib/reflections/journal";
import { usualWords } from "@/lib/words/words";
import { aJournal } from "@/tests/builders/a-journal";
import { aServer, noNetwork } from "@/tests/builders/a-server";
import { speak } from "@/tests/setup/translations";
import { OutcomePart } from "./outcome-part";
import type { ReasonChoice } from "./reason-choice";

afterEach(() => speak(usualWords));

const reasons: ReasonChoice[] = [
  { id: "too-fast", title: "A pace that was too fast", where: "between you" },
  { id: "lost-interest", title: "Interest that faded", where: "in him" },
];
const outcome: Outcome = {
  reasons: ["too-fast"],
  endings: ["ended"],
  day: "2026-10-03",
  note: "He said so.",
  at: "2026-10-05T08:00:00.000Z",
};

function show(kept: Outcome | null) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <OutcomePart id="r1" outcome={kept} reasons={reasons} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

const said = () => ({ body: { version: 2, journal: aJournal() } });
const press = (user: ReturnType<typeof userEvent.setup>, name: string) => user.click(screen.getByRole("button", { name }));
const heading = () => screen.getByRole("heading", { level: 2, name: "What turned out to be true" });

test("what it was, how it went on and since when are kept, and the focus goes back to the heading", async () => {
  const { calls } = aServer(said);
  const user = show(null);
  await press(user, "Say what turned out");
  await user.selectOptions(screen.getByLabelText("What was it?"), "Interest that faded");
  await user.selectOptions(screen.getByLabelText("And what else, if anything?"), "A pace that was too fast");
  await user.click(screen.getByLabelText("He came back"));
  await user.type(screen.getByLabelText("A note, if you like"), "  We talked.  ");
  await press(user, "Keep what turned out");
  expect(await screen.findByRole("button", { name: "Say what turned out" })).toBeVisible();
  expect(heading()).toHaveFocus();
  const day = calendarDay(new Date());
  const told = { reasons: ["lost-interest", "too-fast"], endings: ["came-back"], day, note: "We talked." };
  expect(calls).toEqual([{ method: "PATCH", path: "/api/reflections/r1", body: { change: "outcome", outcome: told } }]);
});

test("who never found out names no reason", async () => {
  const { calls } = aServer(said);
  const user = show(outcome);
  await press(user, "Change what turned out");
  await user.click(screen.getByLabelText("I never found out why"));
  expect(screen.queryByLabelText("What was it?")).toBeNull();
  await press(user, "Keep what turned out");
  await screen.findByRole("button", { name: "Change what turned out" });
  expect(calls[0]?.body).toMatchObject({ outcome: { reasons: [], endings: ["ended", "never-found-out"], day: "2026-10-03" } });
});

// jsdom lays nothing out and so knows no scrolling.
Element.prototype.scrollIntoView = () => {};

test("nothing said, and a day to come, are put right first", async () => {
  const { calls } = aServer(said);
  const user = show(null);
  await press(user, "Say what turned out");
  const day = screen.getByLabelText("Since when do you know?");
  await user.clear(day);
  await user.type(day, "2199-01-01");
  await press(user, "Keep what turned out");
  const summary = screen.getByRole("alert", { name: "This is not complete yet" });
  expect(summary).toHaveFocus();
  await user.click(within(summary).getByRole("link", { name: "Say what it was, or how it went on." }));
  expect(screen.getByLabelText("What was it?")).toHaveFocus();
  expect(day).toHaveAccessibleDescription(/That day is still to come\./);
  expect(calls).toEqual([]);
});

test("it says what was told, and that can be taken back", async () => {
  const { calls } = aServer(said);
  const user = show(outcome);
  expect(screen.getByText("A pace that was too fast")).toBeVisible();
  expect(screen.getByText("It ended")).toBeVisible();
  expect(screen.getByText("You have known since 3 October 2026.")).toBeVisible();
  expect(screen.getByText("He said so.")).toBeVisible();
  await press(user, "Take it back");
  expect(calls[0]?.body).toEqual({ change: "outcome", outcome: null });
});

test("what could not be kept is still in its fields", async () => {
  aServer(noNetwork);
  const user = show(null);
  await press(user, "Say what turned out");
  await user.click(screen.getByLabelText("It ended"));
  await press(user, "Keep what turned out");
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  expect(screen.getByLabelText("It ended")).toBeChecked();
});

test("what was taken back can be had again, as it was", async () => {
  const { calls } = aServer(said);
  const show = (kept: Outcome | null) => (
    <QueryClientProvider client={queries}>
      <OutcomePart id="r1" outcome={kept} reasons={reasons} />
    </QueryClientProvider>
  );
  const queries = new QueryClient();
  const { rerender } = render(show(outcome));
  const user = userEvent.setup();
  await press(user, "Take it back");
  rerender(show(null));
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  const { at: _at, ...told } = outcome;
  expect(calls.map(({ body }) => body)).toEqual([
    { change: "outcome", outcome: null },
    { change: "outcome", outcome: told },
  ]);
});

test("she and they are spoken of as that, in the groups of reasons and in how it went on", async () => {
  speak({ locale: "en", who: "they" });
  const user = show(null);
  await press(user, "Say what turned out");
  expect(screen.getByLabelText("They came back")).toBeVisible();
  expect(screen.getByRole("group", { name: "In them" })).toBeInTheDocument();
  speak({ locale: "es", who: "she" });
  await user.click(screen.getByLabelText("They came back"));
  expect(screen.getByRole("group", { name: "En ella" })).toBeInTheDocument();
  expect(screen.getByLabelText("Volvió")).toBeChecked();
});
