import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { Forecast } from "@/lib/reflections/journal";
import { usualWords } from "@/lib/words/words";
import { aJournal } from "@/tests/builders/a-journal";
import { aServer } from "@/tests/builders/a-server";
import { speak } from "@/tests/setup/translations";
import { ForecastPart } from "./forecast-part";
import type { ReasonChoice } from "./reason-choice";

afterEach(() => speak(usualWords));

const savedAt = "2026-11-12T21:30:00.000Z";
const reasons: ReasonChoice[] = [
  { id: "too-fast", title: "A pace that was too fast", where: "between you" },
  { id: "lost-interest", title: "Interest that faded", where: "in him" },
];
const forecast: Forecast = { fear: ["lost-interest"], guess: ["too-fast"], sure: "very", at: savedAt };

function show(kept: Forecast | null) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ForecastPart id="r1" savedAt={savedAt} forecast={kept} reasons={reasons} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

test("what was said with the save stands as foreseen", () => {
  show(forecast);
  expect(screen.getByText("You feared: “Interest that faded”.")).toBeVisible();
  expect(screen.getByText("You thought: “A pace that was too fast” (very sure).")).toBeVisible();
  expect(screen.getByText("You said so before you knew more.")).toBeVisible();
});

test("what was said later is marked as that, with its day", () => {
  show({ ...forecast, at: "2026-11-20T12:00:00.000Z" });
  expect(screen.getByText(/^You said so later, on 2\d November 2026\. It does not count as foreseen\.$/)).toBeVisible();
});

test("it can be said later, and not before something is chosen", async () => {
  const { calls } = aServer(() => ({ body: { version: 2, journal: aJournal() } }));
  const user = show(null);
  await user.click(screen.getByRole("button", { name: "Say what you fear and think" }));
  await user.click(screen.getByRole("button", { name: "Keep this" }));
  expect(calls).toEqual([]);
  await user.selectOptions(screen.getByLabelText("What do you think it is?"), "Interest that faded");
  await user.click(screen.getByLabelText("It is a guess"));
  await user.click(screen.getByRole("button", { name: "Keep this" }));
  expect(calls[0]?.body).toEqual({ change: "forecast", forecast: { fear: [], guess: ["lost-interest"], sure: "a-guess" } });
});

test("changing what was foreseen says what that does; taking it back leaves nothing", async () => {
  const { calls } = aServer(() => ({ body: { version: 2, journal: aJournal() } }));
  const user = show(forecast);
  await user.click(screen.getByRole("button", { name: "Change what you foresaw" }));
  expect(screen.getByText(/counts as said later/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Leave it out" }));
  await user.click(screen.getByRole("button", { name: "Keep it" }));
  await user.click(screen.getByRole("button", { name: "Leave it out" }));
  expect(calls).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Yes, leave it out" }));
  expect(calls[0]?.body).toEqual({ change: "forecast", forecast: null });
});

test("of two that were feared or thought it says both, in either language", () => {
  const both: Forecast = { fear: ["too-fast", "lost-interest"], guess: ["lost-interest", "too-fast"], sure: "fairly", at: savedAt };
  show(both);
  expect(screen.getByText("You feared: “A pace that was too fast” or “Interest that faded”.")).toBeVisible();
  speak({ locale: "es", who: "they" });
  show(both);
  expect(screen.getByText("Temías: «A pace that was too fast», o bien «Interest that faded».")).toBeVisible();
  expect(screen.getByText("Pensabas: «Interest that faded», o bien «A pace that was too fast» (con bastante seguridad).")).toBeVisible();
});
