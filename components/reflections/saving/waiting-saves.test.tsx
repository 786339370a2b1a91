import "fake-indexeddb/auto";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { NotesEditor } from "@/components/reflections/notes-editor";
import { QueryProvider } from "@/components/reflections/query-provider";
import { allWaiting, forgetWaiting, putWaiting, type Waiting } from "@/lib/draft/outbox";
import { usualWords } from "@/lib/words/words";
import { aServer, noNetwork } from "@/tests/builders/a-server";
import { speak } from "@/tests/setup/translations";
import { SaveReflection } from "./save-reflection";
import { isMarked, markWaiting } from "./waiting-mark";
import { WaitingPart } from "./waiting-part";
import { sendWaiting, withoutWaiting } from "./waiting-saves";

const id = "0b6c1f3e-9d52-4a7b-8c1d-2e3f4a5b6c7d";
const other = "1b6c1f3e-9d52-4a7b-8c1d-2e3f4a5b6c7d";
const answers = { "he-said": ["busy"] };
const saved = { id, savedAt: "2026-11-12T21:30:00.000Z", version: 1 };
const aReflection: Waiting = {
  slot: "r:5",
  kind: "reflection",
  id,
  of: null,
  body: { answers },
  at: "2026-11-12T01:00:00.000Z",
  problem: null,
};
const someNotes: Waiting = { ...aReflection, slot: `n:${other}`, kind: "notes", id: other, body: { notes: "He wrote.", version: 1 } };

beforeEach(async () => {
  await forgetWaiting();
  markWaiting(false);
});

afterEach(() => speak(usualWords));

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const waitingIds = async () => (await allWaiting()).map((one) => one.id);

test("a reflection saved offline waits, with all that belongs to it, and is saved once the server is there", async () => {
  let isThere = false;
  const { calls } = aServer(() => (isThere ? { status: 201, body: saved } : noNetwork()));
  const onSaved = vi.fn();
  render(
    <QueryProvider>
      <SaveReflection saveId={id} draft="5" answers={answers} onSaved={onSaved} />
    </QueryProvider>,
  );
  await userEvent.type(screen.getByRole("textbox", { name: /^Whom is it about/ }), "D.");
  await press("Save this reflection");
  expect(await screen.findByText("Waiting on this device, not saved yet.")).toBeInTheDocument();
  expect(document.activeElement).toHaveTextContent("Waiting on this device, not saved yet.");
  expect(isMarked()).toBe(true);
  expect(onSaved).not.toHaveBeenCalled();
  isThere = true;
  calls.length = 0;
  await press("Try again now");
  await waitFor(() => expect(onSaved).toHaveBeenCalledExactlyOnceWith(id));
  expect(calls[0]).toEqual({ method: "POST", path: "/api/reflections", body: { id, answers, person: "D." } });
  expect(await allWaiting()).toEqual([]);
  await waitFor(() => expect(isMarked()).toBe(false));
});

test("one that is taken back is not sent", async () => {
  const { calls } = aServer(noNetwork);
  render(
    <QueryProvider>
      <SaveReflection saveId={id} answers={answers} onSaved={vi.fn()} />
    </QueryProvider>,
  );
  await press("Save this reflection");
  await press("Do not save it");
  expect(await screen.findByRole("button", { name: "Save this reflection" })).toBeInTheDocument();
  calls.length = 0;
  await sendWaiting();
  expect(calls).toEqual([]);
});

test("without a network the rest is not tried, and nothing is said against it", async () => {
  await putWaiting(aReflection);
  await putWaiting(someNotes);
  const { calls } = aServer(noNetwork);
  await sendWaiting();
  expect(calls).toHaveLength(1);
  expect(await allWaiting()).toMatchObject([{ problem: null }, { problem: null }]);
});

test("one that the server refuses goes on waiting and says why; the others are sent all the same", async () => {
  await putWaiting(aReflection);
  await putWaiting(someNotes);
  aServer(({ method }) =>
    method === "POST" ? { status: 429, body: { error: { message: "Too many at once." } } } : { body: changed("He wrote.", 2) },
  );
  render(
    <QueryProvider>
      <WaitingPart />
    </QueryProvider>,
  );
  expect(await screen.findAllByText("Waiting on this device, not saved yet.")).toHaveLength(2);
  await sendWaiting();
  expect(await screen.findByText(/Too many at once\./)).toBeInTheDocument();
  await waitFor(() => expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(1));
  expect(await waitingIds()).toEqual([id]);
});

test("what is kept of a refusal is why, and it is told in whatever words the page speaks then", async () => {
  await putWaiting(aReflection);
  aServer(() => ({ status: 404 }));
  await sendWaiting();
  expect(await allWaiting()).toMatchObject([{ problem: "missing" }]);
  // An earlier version kept a sentence.
  await putWaiting({ ...someNotes, problem: "Not now." });
  speak({ locale: "es", who: "she" });
  render(
    <QueryProvider>
      <WaitingPart />
    </QueryProvider>,
  );
  expect(await screen.findByText(/^Ya no está aquí\./)).toBeInTheDocument();
  expect(screen.getByText("Not now.")).toBeInTheDocument();
  expect(screen.getAllByText(/^12 de noviembre de 2026$/)).toHaveLength(2);
  expect(screen.getByRole("heading", { level: 3, name: "Notas de una reflexión tuya" })).toBeInTheDocument();
});

test("to throw one away has to be said twice", async () => {
  await putWaiting(aReflection);
  const page = render(
    <QueryProvider>
      <WaitingPart />
    </QueryProvider>,
  );
  await press("Throw it away");
  await press("Keep it");
  expect(await waitingIds()).toEqual([id]);
  await press("Throw it away");
  await press("Yes, throw it away");
  await waitFor(() => expect(page.container).toBeEmptyDOMElement());
  expect(await allWaiting()).toEqual([]);
});

const changed = (notes: string, version: number) => ({ version, journal: { notes: { text: notes, version } } });
const editor = (kept: { notes: string; version: number }) =>
  render(
    <QueryProvider>
      <NotesEditor id={other} kept={kept} />
    </QueryProvider>,
  );

test("notes that wait are in their field again after a reload, and are saved once", async () => {
  const first = aServer(noNetwork);
  const page = editor({ notes: "", version: 1 });
  await userEvent.type(screen.getByRole("textbox"), "He wrote.");
  await press("Save notes");
  expect(await screen.findByText("Waiting on this device, not saved yet.")).toBeInTheDocument();
  page.unmount();
  expect(first.calls).toHaveLength(1);

  const { calls } = aServer(() => ({ body: changed("He wrote.", 2) }));
  editor({ notes: "", version: 1 });
  await waitFor(() => expect(screen.getByRole("textbox")).toHaveValue("He wrote."));
  await press("Try again now");
  await waitFor(() => expect(screen.queryByText("Waiting on this device, not saved yet.")).not.toBeInTheDocument());
  expect(calls).toEqual([
    { method: "PATCH", path: `/api/reflections/${other}`, body: { change: "notes", notes: "He wrote.", version: 1 } },
  ]);
  // They stand, and the next edit begins from them.
  await userEvent.type(screen.getByRole("textbox"), " Today.");
  await press("Save notes");
  await waitFor(() => expect(calls[1]?.body).toMatchObject({ notes: "He wrote. Today.", version: 2 }));
});

test("notes that waited and meet others are told as a conflict, with both texts, and choosing ends the waiting", async () => {
  await putWaiting(someNotes);
  const { calls } = aServer(({ body }) =>
    (body as { version: number }).version === 2
      ? { body: changed("He wrote.", 3) }
      : { status: 409, body: { error: { message: "" }, current: { notes: "From the other phone.", version: 2 } } },
  );
  editor({ notes: "From the other phone.", version: 2 });
  await sendWaiting();
  expect(await screen.findByText("These notes were changed somewhere else in the meantime.")).toBeInTheDocument();
  expect(screen.getByRole("textbox")).toHaveValue("He wrote.");
  expect(screen.getByText("From the other phone.")).toBeInTheDocument();
  await press("Save mine in its place");
  await waitFor(async () => expect(await allWaiting()).toEqual([]));
  expect(calls.at(-1)?.body).toEqual({ change: "notes", notes: "He wrote.", version: 2 });
});

test("what ends everything here takes with it what waits, unless it fails", async () => {
  await putWaiting(aReflection);
  await expect(withoutWaiting(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await waitingIds()).toEqual([id]);
  expect(await withoutWaiting(async () => "done")).toBe("done");
  expect(await allWaiting()).toEqual([]);
});
