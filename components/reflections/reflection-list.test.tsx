import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { anEntry } from "@/tests/builders/a-reflection";
import { aServer, noNetwork } from "@/tests/builders/a-server";
import { anId } from "@/tests/builders/an-owner";
import { QueryProvider } from "./query-provider";
import { ReflectionList } from "./reflection-list";

const show = () =>
  render(
    <QueryProvider>
      <ReflectionList />
    </QueryProvider>,
  );

/** An entry's list item, found by the name of its link. */
async function item(name: RegExp): Promise<HTMLElement> {
  const found = (await screen.findByRole("link", { name })).closest("li");
  if (!found) throw new Error("not in a list");
  return found;
}

test("where nothing is saved it says so, and leads to the questions", async () => {
  aServer(() => ({ body: { reflections: [], next: null } }));
  show();
  expect(await screen.findByText("Nothing is saved in this browser yet.")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Begin" })).toHaveAttribute("href", "/reflect");
});

test("an entry says the day, the first reason, what fits, the plan, and how the person was", async () => {
  const entry = anEntry({ more: { strong: 1, partial: 3 }, feeling: { id: "low", label: "Low" } });
  aServer(() => ({ body: { reflections: [entry], next: null } }));
  show();
  const shown = await item(/^Something else going on in his life/);
  expect(within(shown).getByRole("link")).toHaveAttribute("href", `/reflections/${entry.id}`);
  // Chatham Islands: it was the next day there already.
  expect(within(shown).getAllByText("13 November 2026")).not.toHaveLength(0);
  expect(shown).toHaveTextContent("Fits well. One more fits well. Three more fit partly.Plan: give it room.How you were: “Low”");
});

test("where we could not tell, it says that", async () => {
  aServer(() => ({ body: { reflections: [anEntry({ title: null, fit: null })], next: null } }));
  show();
  expect(await item(/^We couldn’t tell/)).toHaveTextContent("Your answers did not set one reason above the others.");
});

test("one that is damaged stands among the others, and says that it is", async () => {
  const damaged = { id: anId(2), savedAt: "2026-11-01T12:00:00.000Z", readable: false };
  aServer(() => ({ body: { reflections: [anEntry(), damaged], next: null } }));
  show();
  expect(await item(/^This one cannot be read/)).toHaveTextContent("Your other reflections are not touched by it.");
  expect(screen.getByRole("link", { name: /^Something else/ })).toBeInTheDocument();
});

test("earlier ones are fetched when they are wanted, and the focus goes to the first of them", async () => {
  const { calls } = aServer(({ path }) =>
    path.includes("after=")
      ? { body: { reflections: [anEntry({ id: anId(2), title: "An earlier one" })], next: null } }
      : { body: { reflections: [anEntry()], next: "1700000000000.x" } },
  );
  show();
  await userEvent.click(await screen.findByRole("button", { name: "Show earlier ones" }));
  await waitFor(() => expect(screen.getByRole("link", { name: /^An earlier one/ })).toHaveFocus());
  expect(calls.map(({ path }) => path)).toEqual(["/api/reflections", "/api/reflections?after=1700000000000.x"]);
  expect(screen.queryByRole("button", { name: "Show earlier ones" })).toBeNull();
});

test("where they cannot be fetched it says that they are safe, and tries again when asked", async () => {
  let isBroken = true;
  aServer(() =>
    isBroken ? { status: 400, body: { error: { message: "Not now." } } } : { body: { reflections: [anEntry()], next: null } },
  );
  show();
  expect(await screen.findByRole("alert")).toHaveTextContent("We could not fetch your reflections. They are safe.Not now.");
  isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("link", { name: /^Something else/ })).toBeInTheDocument();
});

test("without a network it tries again by itself before it says so", async () => {
  const { calls } = aServer(noNetwork);
  show();
  expect(await screen.findByText(/You seem to be offline/, {}, { timeout: 10_000 })).toBeInTheDocument();
  expect(calls).toHaveLength(3);
}, 15_000);
