import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { aJournal } from "@/tests/builders/a-journal";
import { aListed, aReflection } from "@/tests/builders/a-reflection";
import { aServer, noNetwork } from "@/tests/builders/a-server";
import { anId } from "@/tests/builders/an-owner";
import { PersonPart } from "./person-part";
import { QueryProvider } from "./query-provider";

const { id } = aReflection();
const show = (person = "") =>
  render(
    <QueryProvider>
      <PersonPart id={id} person={person} />
    </QueryProvider>,
  );
const field = () => screen.getByRole("textbox", { name: "A name only you need to know" });
const used = [
  aListed({ id: anId(1), journal: aJournal({ person: "Daniel", savedAt: "2026-11-12T10:00:00Z" }) }),
  aListed({ id: anId(2), journal: aJournal({ person: "Marco", savedAt: "2026-11-02T10:00:00Z" }) }),
  aListed({ id: anId(3), journal: aJournal({ person: "daniel", savedAt: "2026-10-02T10:00:00Z" }) }),
];

test("a name is sent without what stands around it, and nothing is sent before", async () => {
  const { calls } = aServer(({ method }) =>
    method === "PATCH" ? { body: { version: 2, journal: aJournal({ person: "Daniel" }) } } : { body: { reflections: [], next: null } },
  );
  show();
  expect(calls).toEqual([]);
  await userEvent.type(field(), " Daniel ");
  await userEvent.click(screen.getByRole("button", { name: "Save name" }));
  await waitFor(() =>
    expect(calls).toContainEqual({ method: "PATCH", path: `/api/reflections/${id}`, body: { change: "person", person: "Daniel" } }),
  );
});

test("names used before can be taken over, each once, the latest first", async () => {
  aServer(() => ({ body: { reflections: used, next: null } }));
  show();
  await userEvent.click(field());
  const names = await screen.findByRole("group", { name: "Names you have used" });
  expect(names).toHaveTextContent("DanielMarco");
  await userEvent.click(screen.getByRole("button", { name: "Marco" }));
  expect(field()).toHaveValue("Marco");
  expect(field()).toHaveFocus();
});

test("where it cannot be saved it says so and keeps what was written", async () => {
  aServer(noNetwork);
  show("Daniel");
  await userEvent.clear(field());
  await userEvent.type(field(), "D.");
  await userEvent.click(screen.getByRole("button", { name: "Save name" }));
  expect(await screen.findByText("The name is not saved yet.")).toBeInTheDocument();
  expect(field()).toHaveValue("D.");
});

test("as long as nothing was changed there is nothing to save, and no more fits than is kept", async () => {
  aServer(() => ({ body: { reflections: [], next: null } }));
  show("Daniel");
  expect(screen.getByRole("button", { name: "Save name" })).toHaveAttribute("aria-disabled", "true");
  await userEvent.type(field(), "x".repeat(60));
  expect((field() as HTMLInputElement).value).toHaveLength(40);
});
