import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { QueryProvider } from "@/components/reflections/query-provider";
import { aServer, noNetwork } from "@/tests/builders/a-server";
import { SaveReflection } from "./save-reflection";

const id = "0b6c1f3e-9d52-4a7b-8c1d-2e3f4a5b6c7d";
const answers = { "he-said": ["busy"], hope: null };
const saved = { id, savedAt: "2026-11-12T21:30:00.000Z", version: 1 };

function show() {
  const onSaved = vi.fn();
  render(
    <QueryProvider>
      <SaveReflection saveId={id} answers={answers} onSaved={onSaved} />
    </QueryProvider>,
  );
  return { onSaved, button: screen.getByRole("button", { name: "Save this reflection" }) };
}

test("it sends the id and the answers, makes sure that they can be opened, and says so once", async () => {
  const { calls } = aServer(({ method }) => (method === "POST" ? { status: 201, body: saved } : { body: saved }));
  const { onSaved, button } = show();
  await userEvent.click(button);
  await waitFor(() => expect(onSaved).toHaveBeenCalledExactlyOnceWith(id));
  expect(calls).toEqual([
    { method: "POST", path: "/api/reflections", body: { id, answers } },
    { method: "GET", path: `/api/reflections/${id}`, body: undefined },
  ]);
  expect(button).toHaveAttribute("aria-disabled", "true");
});

test("a name goes with it, where one was given", async () => {
  const { calls } = aServer(({ method, path }) =>
    method === "POST" ? { status: 201, body: saved } : { body: path.includes("?") ? { reflections: [], next: null } : saved },
  );
  const { onSaved, button } = show();
  await userEvent.type(screen.getByRole("textbox", { name: /^Whom is it about/ }), " D. ");
  await userEvent.click(button);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(calls).toContainEqual({ method: "POST", path: "/api/reflections", body: { id, answers, person: "D." } });
});

test("a double tap saves once, and the button stays in reach while it is busy", async () => {
  let answer = () => {};
  const waiting = new Promise<void>((done) => {
    answer = done;
  });
  const { calls } = aServer(async ({ method }) => {
    if (method === "POST") await waiting;
    return { body: saved };
  });
  const { onSaved, button } = show();
  await userEvent.dblClick(button);
  expect(button).toHaveAttribute("aria-disabled", "true");
  expect(button).toHaveFocus();
  expect(screen.getByRole("status")).toHaveTextContent("Saving");
  await userEvent.click(button);
  answer();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(calls.filter(({ method }) => method === "POST")).toHaveLength(1);
});

test("offline it says so and that nothing is lost, and the same button tries again", async () => {
  let isOnline = false;
  aServer(() => (isOnline ? { body: saved } : noNetwork()));
  const { onSaved, button } = show();
  await userEvent.click(button);
  expect(await screen.findByText(/offline, so this is not saved yet/)).toBeInTheDocument();
  expect(screen.getByText(/still on this device/)).toBeInTheDocument();
  expect(onSaved).not.toHaveBeenCalled();
  expect(button).not.toHaveAttribute("aria-disabled");
  isOnline = true;
  await userEvent.click(button);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(screen.queryByText(/offline/)).toBeNull();
});

test("where the browser keeps no cookie it is not called saved", async () => {
  aServer(({ method }) => (method === "POST" ? { status: 201, body: saved } : { status: 404, body: { error: { message: "no" } } }));
  const { onSaved, button } = show();
  await userEvent.click(button);
  expect(await screen.findByText(/Allow cookies for this site/)).toBeInTheDocument();
  expect(onSaved).not.toHaveBeenCalled();
});

test("what the server says against it is passed on", async () => {
  aServer(() => ({ status: 503, body: { error: { message: "Something on our side did not work." } } }));
  const { onSaved, button } = show();
  await userEvent.click(button);
  expect(await screen.findByText(/Something on our side did not work\. Your answers are still on this device/)).toBeInTheDocument();
  expect(onSaved).not.toHaveBeenCalled();
});

test("an answer that is not the server's own is no success", async () => {
  vi.stubGlobal("fetch", async () => new Response("<html>Bad gateway</html>", { status: 502 }));
  const { onSaved, button } = show();
  await userEvent.click(button);
  expect(await screen.findByText("This is not saved yet.")).toBeInTheDocument();
  expect(onSaved).not.toHaveBeenCalled();
});
