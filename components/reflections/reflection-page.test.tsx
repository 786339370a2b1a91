import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { ReasonChoice } from "@/components/reflections/outcome/reason-choice";
import { reflectionOne } from "@/lib/reflections/queries";
import { makeSnapshot } from "@/lib/reflections/snapshot";
import { makeJournal } from "@/lib/reflections/stored/make-journal";
import type { Reflection } from "@/lib/reflections/views";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { usualWords, type Words } from "@/lib/words/words";
import { fitting } from "@/tests/builders/a-journal";
import { aListed, aReflection } from "@/tests/builders/a-reflection";
import { aServer } from "@/tests/builders/a-server";
import { anExplanation } from "@/tests/builders/an-explanation";
import { speak } from "@/tests/setup/translations";
import { ReflectionPage } from "./reflection-page";

afterEach(() => speak(usualWords));

const { id } = aReflection();

const refresh = vi.hoisted(() => vi.fn());
vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh }) }));

const reasons: ReasonChoice[] = [
  { id: "too-fast", title: "A pace that was too fast", where: "between you" },
  { id: "lost-interest", title: "Interest that faded", where: "in him" },
];

/** As the page shows it: with what the server has put into it. */
function show(reflection: Reflection | null, props: { wasDeleted?: boolean } = {}) {
  vi.stubGlobal("scrollTo", () => {});
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } });
  if (reflection) queries.setQueryData(reflectionOne(id).queryKey, reflection);
  render(
    <QueryClientProvider client={queries}>
      <ReflectionPage id={id} reasons={reasons} {...props} />
    </QueryClientProvider>,
  );
  return queries;
}

test("it shows the result of that day, the answers in their words, the notes, the day and the version", () => {
  show(aReflection({ journal: { notes: { text: "He wrote first.", version: 2 } } }));
  expect(screen.getByRole("heading", { level: 1, name: "What it may be" })).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "What you can do" })).toBeInTheDocument();
  expect(screen.getByText("Saved on 13 November 2026")).toBeInTheDocument();
  const answer = screen.getByText("He’s busy or stressed");
  expect(answer.closest("div")).toHaveTextContent("What has he said about it?");
  expect(screen.getByText("Skipped").closest("div")).toHaveTextContent("What would help you most?");
  expect(screen.getByRole("textbox", { name: /happened since/ })).toHaveValue("He wrote first.");
  expect(screen.getByText(/2026-11-20\.0a1b2c3d/)).toBeInTheDocument();
  expect(screen.queryByRole("link", { name: /Answer this now/ })).toBeNull();
});

test("what is deleted leaves the screen at once and can be had back", async () => {
  const { calls } = aServer(({ method }) => (method === "GET" ? { body: aReflection() } : { status: 204 }));
  const queries = show(aReflection());
  await userEvent.click(screen.getByRole("button", { name: "Delete this reflection" }));
  const heading = await screen.findByRole("heading", { level: 1, name: "Deleted" });
  expect(heading).toHaveFocus();
  expect(screen.queryByText("He’s busy or stressed")).toBeNull();
  // Neither in memory, nor behind the browser's Back.
  expect(queries.getQueryData(reflectionOne(id).queryKey)).toBeUndefined();
  expect(refresh).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText("He’s busy or stressed")).toBeInTheDocument();
  expect(calls.slice(0, 2).map(({ method, path }) => `${method} ${path}`)).toEqual([
    `DELETE /api/reflections/${id}`,
    `POST /api/reflections/${id}/restore`,
  ]);
});

test("one that was deleted a while ago can still be had back", async () => {
  aServer(({ method }) => (method === "GET" ? { body: aReflection() } : { status: 204 }));
  show(null, { wasDeleted: true });
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("heading", { level: 1, name: "What it may be" })).toBeInTheDocument();
});

test("a deletion that failed is not shown as done", async () => {
  aServer(() => ({ status: 503, body: { error: { message: "Please try again in a moment." } } }));
  show(aReflection());
  await userEvent.click(screen.getByRole("button", { name: "Delete this reflection" }));
  expect(await screen.findByText("It is not deleted.")).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 1, name: "What it may be" })).toBeInTheDocument();
});

test("one whose hour is over cannot be brought back, and it says so", async () => {
  aServer(() => ({ status: 404, body: { error: { message: "There is no such reflection." } } }));
  show(null, { wasDeleted: true });
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText("It could not be brought back.")).toBeInTheDocument();
});

test("one that is damaged says so, and can be deleted", async () => {
  aServer(() => ({ status: 204 }));
  show({ id, savedAt: "2026-11-12T21:30:00.000Z", version: 1, readable: false });
  expect(screen.getByRole("heading", { level: 1, name: "This reflection cannot be read" })).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Delete this reflection" }));
  await waitFor(() => expect(screen.getByRole("heading", { name: "Deleted" })).toBeInTheDocument());
});

test("one that is not there any more is said plainly", async () => {
  aServer(() => ({ status: 404, body: { error: { message: "There is no such reflection." } } }));
  show(null);
  expect(await screen.findByText(/It is no longer here/)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Your reflections" })).toHaveAttribute("href", "/reflections");
});

const checkIn = { of: id, changed: [], did: "" };
const inDanger = { level: "urgent" as const, concerns: [{ id: "safe.afraid", statement: "You are afraid of him" }], minor: false };
const checkedIn = (checkInId: string, safety: "none" | "urgent") =>
  aListed({ id: checkInId, journal: { checkIn, result: fitting({}, { safety }) } });

test("danger that was told of at the newest check-in comes first here, too", async () => {
  aServer(({ path }) =>
    path === "/api/reflections/later"
      ? { body: aReflection({ id: "later", explanation: anExplanation({ safety: inDanger }), journal: { checkIn } }) }
      : { status: 404 },
  );
  show(aReflection({ checkIns: [checkedIn("earlier", "none"), checkedIn("later", "urgent")] }));
  const [first] = screen.getAllByRole("heading");
  expect(first).toHaveTextContent("This comes first");
  expect(screen.getByRole("link", { name: "People you can reach now" })).toHaveAttribute("href", "/help");
  expect(await screen.findByText("You are afraid of him.")).toBeInTheDocument();
});

test("the link to help is there also where the check-in itself cannot be fetched", async () => {
  const { calls } = aServer(() => ({ status: 404, body: {} }));
  show(aReflection({ checkIns: [checkedIn("later", "urgent")] }));
  await waitFor(() => expect(calls.length).toBeGreaterThan(0));
  expect(screen.getByRole("link", { name: "People you can reach now" })).toBeInTheDocument();
});

test("danger of an earlier check-in is not said again where the newest has none", () => {
  aServer(() => ({ status: 404, body: {} }));
  show(aReflection({ checkIns: [checkedIn("earlier", "urgent"), checkedIn("later", "none")] }));
  expect(screen.queryByRole("link", { name: "People you can reach now" })).toBeNull();
});

test("what the reflection says of danger itself is not said twice", () => {
  aServer(() => ({ status: 404, body: {} }));
  show(aReflection({ explanation: anExplanation({ safety: inDanger }), checkIns: [checkedIn("later", "urgent")] }));
  expect(screen.getAllByRole("link", { name: "People you can reach now" })).toHaveLength(1);
});

const answers = { bond: "early-dates", signs: ["cancels", "replies-slower"], "he-said": ["busy"], feeling: "very-anxious", hope: null };

function savedIn(words: Words): Extract<Reflection, { readable: true }> {
  const snapshot = makeSnapshot(catalogueIn(words), answers);
  const savedAt = "2026-11-12T21:30:00.000Z";
  const journal = makeJournal(snapshot, { savedAt, words, answers, notes: "", person: "", forecast: null, checkIn: null });
  return { id, version: 1, readable: true, journal, ...snapshot, checkIns: [] };
}

/** All that somebody reads or hears of the page, but for what is said to be in another language. */
function own(): string {
  const copy = document.body.cloneNode(true) as HTMLElement;
  for (const other of copy.querySelectorAll("[lang]")) other.remove();
  return copy.textContent ?? "";
}

test("what was said in another language is said to be in it, all of it and nothing else", () => {
  speak({ locale: "es", who: "she" });
  const reflection = savedIn(usualWords);
  show(reflection);
  const { plan, reasons: shown } = reflection.explanation;
  const [first] = shown;
  expect(screen.getAllByText(first?.title ?? "")[0]?.closest("[lang]")).toHaveAttribute("lang", "en-GB");
  expect(screen.getByRole("heading", { level: 3, name: plan.stance.title })).toHaveAttribute("lang", "en-GB");
  expect(screen.getByText(reflection.given[0]?.text ?? "")).toHaveAttribute("lang", "en-GB");
  expect(screen.getByRole("heading", { level: 1, name: "Qué puede ser" }).closest("[lang]")).toBeNull();
  expect(own()).not.toMatch(/\b(the|your|you|with|what|this|and|from|have|he|him|his)\b/i);
  expect(own()).toContain("Por qué está aquí");
});

test("what was said in the language of the page has none of its own", () => {
  speak({ locale: "es", who: "she" });
  show(savedIn({ locale: "es", who: "he" }));
  expect(document.querySelector("[lang]")).toBeNull();
});
