import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { longestNotes } from "@/lib/reflections/limits";
import { aJournal } from "@/tests/builders/a-journal";
import { aServer, noNetwork } from "@/tests/builders/a-server";
import { NotesEditor } from "./notes-editor";
import { QueryProvider } from "./query-provider";

const id = "0b6c1f3e-9d52-4a7b-8c1d-2e3f4a5b6c7d";

const editor = (notes: string, version = 1) => (
  <QueryProvider>
    <NotesEditor id={id} kept={{ notes, version }} />
  </QueryProvider>
);
/** How it stands after an edit, as the server says it. */
const changed = (sent: unknown, version: number) => ({
  body: { version, journal: aJournal({ notes: { text: (sent as { notes: string }).notes, version } }) },
});
const field = () => screen.getByRole("textbox");
const save = () => screen.getByRole("button", { name: "Save notes" });
const status = () => screen.getByRole("status");

test("it says whether what stands there is saved", async () => {
  const { calls } = aServer(({ body }) => changed(body, 2));
  render(editor("He wrote."));
  expect(status()).toBeEmptyDOMElement();
  expect(save()).toHaveAttribute("aria-disabled", "true");
  await userEvent.type(field(), " I answered.");
  expect(status()).toHaveTextContent("Not saved yet.");
  await userEvent.click(save());
  await waitFor(() => expect(status()).toHaveTextContent("Saved."));
  expect(calls).toEqual([
    { method: "PATCH", path: `/api/reflections/${id}`, body: { change: "notes", notes: "He wrote. I answered.", version: 1 } },
  ]);
  expect(save()).toHaveAttribute("aria-disabled", "true");
});

test("the next edit builds on the one before", async () => {
  let version = 1;
  const { calls } = aServer(({ body }) => changed(body, ++version));
  render(editor(""));
  await userEvent.type(field(), "a");
  await userEvent.click(save());
  await waitFor(() => expect(status()).toHaveTextContent("Saved."));
  await userEvent.type(field(), "b");
  await userEvent.click(save());
  await waitFor(() =>
    expect(calls.map(({ body }) => body)).toEqual([
      { change: "notes", notes: "a", version: 1 },
      { change: "notes", notes: "ab", version: 2 },
    ]),
  );
});

test("who goes on to something else without saving loses nothing", async () => {
  const { calls } = aServer(({ body }) => changed(body, 2));
  render(
    <>
      {editor("")}
      <a href="/help">Help</a>
    </>,
  );
  await userEvent.type(field(), "He wrote.");
  screen.getByRole("link", { name: "Help" }).focus();
  await waitFor(() => expect(status()).toHaveTextContent("Saved."));
  expect(calls.map(({ body }) => body)).toEqual([{ change: "notes", notes: "He wrote.", version: 1 }]);
});

const conflict = { status: 409, body: { error: { message: "changed" }, current: { notes: "From the phone.", version: 5 } } };

test("where the notes were changed elsewhere both texts are there, and can be put together", async () => {
  const { calls } = aServer(({ body }) => ((body as { version: number }).version === 5 ? changed(body, 6) : conflict));
  render(editor("Old."));
  await userEvent.type(field(), " Mine.");
  await userEvent.click(save());
  expect(await screen.findByText("From the phone.")).toBeInTheDocument();
  expect(screen.getByRole("region", { name: /changed somewhere else/ })).toHaveFocus();
  expect(field()).toHaveValue("Old. Mine.");
  await userEvent.click(screen.getByRole("button", { name: "Put both together" }));
  expect(field()).toHaveValue("From the phone.\n\nOld. Mine.");
  expect(field()).toHaveFocus();
  expect(status()).toHaveTextContent("Not saved yet.");
  await userEvent.click(save());
  await waitFor(() => expect(status()).toHaveTextContent("Saved."));
  expect(calls.at(-1)?.body).toEqual({ change: "notes", notes: "From the phone.\n\nOld. Mine.", version: 5 });
});

test("or the person's own takes its place, when they say so", async () => {
  const { calls } = aServer(({ body }) => ((body as { version: number }).version === 5 ? changed(body, 6) : conflict));
  render(editor("Old."));
  await userEvent.type(field(), " Mine.");
  await userEvent.click(save());
  await userEvent.click(await screen.findByRole("button", { name: "Save mine in its place" }));
  await waitFor(() => expect(status()).toHaveTextContent("Saved."));
  expect(calls.at(-1)?.body).toEqual({ change: "notes", notes: "Old. Mine.", version: 5 });
});

test("what could not be saved stays in the field", async () => {
  aServer(noNetwork);
  render(editor(""));
  await userEvent.type(field(), "He called.");
  await userEvent.click(save());
  expect(await screen.findByText("Your notes are not saved yet.")).toBeInTheDocument();
  expect(field()).toHaveValue("He called.");
  expect(save()).not.toHaveAttribute("aria-disabled");
});

test("more than can be kept is said before it is sent, and nothing is cut off", async () => {
  const { calls } = aServer(() => ({}));
  render(editor("a".repeat(longestNotes)));
  await userEvent.type(field(), "bc");
  expect(screen.getByText("That is 2 characters more than we can keep.")).toBeInTheDocument();
  expect(field()).toHaveAttribute("aria-invalid", "true");
  await userEvent.click(save());
  expect(calls).toEqual([]);
});

test("notes that were fetched anew show, unless something was written here meanwhile", async () => {
  const { rerender } = render(editor("Old."));
  rerender(editor("Newer.", 2));
  expect(field()).toHaveValue("Newer.");
  await userEvent.type(field(), " Mine.");
  rerender(editor("Newest.", 3));
  expect(field()).toHaveValue("Newer. Mine.");
});
