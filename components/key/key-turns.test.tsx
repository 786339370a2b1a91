import "fake-indexeddb/auto";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { inThisTab } from "@/components/message/in-this-tab";
import { markWaiting } from "@/components/reflections/saving/waiting-mark";
import { sendWaiting, withoutWaiting } from "@/components/reflections/saving/waiting-saves";
import { allWaiting, forgetWaiting, putWaiting, type Waiting } from "@/lib/draft/outbox";
import { sealedStorage } from "@/lib/draft/sealed-storage";
import { saveReflection } from "@/lib/reflections/requests";
import { writeKey } from "@/lib/vault/written-key";
import { show } from "@/tests/builders/a-key-page";
import { aServer } from "@/tests/builders/a-server";
import { BringIn } from "./bring-in";
import { EnterKey } from "./enter-key";
import { enterKey, eraseEverything, lockDevice } from "./key-requests";

const id = "0b6c1f3e-9d52-4a7b-8c1d-2e3f4a5b6c7d";
const answers = { "he-said": ["busy"] };
const saved = { id, savedAt: "2026-11-12T21:30:00.000Z", version: 1 };
const written = writeKey(Uint8Array.from({ length: 16 }, (_, i) => i * 7));
const waiting: Waiting = { slot: "r:5", kind: "reflection", id, of: null, body: { answers }, at: saved.savedAt, problem: null };
const draft = { state: { answers, foreseen: null, startedAt: 1, saveId: null } };

/** The browser's locks, as far as they are used here; jsdom has none. */
function theLocks() {
  const queues = new Map<string, Promise<unknown>>();
  return {
    async request(name: string, ...more: unknown[]) {
      const work = more.at(-1) as (lock: unknown) => unknown;
      const before = queues.get(name);
      if (before && (more[0] as { ifAvailable?: boolean }).ifAvailable) return work(null);
      const turn = (before ?? Promise.resolve()).then(() => work({ name }));
      const over = turn.then(
        () => undefined,
        () => undefined,
      );
      queues.set(name, over);
      return turn.finally(() => queues.get(name) === over && queues.delete(name));
    },
  };
}

/** A server that answers the first such request only when it is let. */
function aSlowServer(slow: string) {
  let answer = () => {};
  const wait = new Promise<void>((done) => {
    answer = done;
  });
  const { calls } = aServer(async ({ method, path }) => {
    if (`${method} ${path}` === slow) await wait;
    if (method === "DELETE") return { status: 204 };
    if (path === "/api/import") return { body: { added: 1, known: 0, unreadable: 0 } };
    return { body: path === "/api/key" ? { reflections: 1 } : path === "/api/erase" ? { erased: 1 } : saved };
  });
  return { asked: () => calls.map(({ method, path }) => `${method} ${path}`), answer };
}

/** Long enough for whatever does not wait its turn. */
const aMoment = () => new Promise((done) => setTimeout(done, 50));

beforeEach(async () => {
  Object.defineProperty(navigator, "locks", { configurable: true, value: theLocks() });
  await forgetWaiting();
  markWaiting(false);
  await sealedStorage().setItem("draft", draft);
  return () => Reflect.deleteProperty(navigator, "locks");
});

const others: [string, () => Promise<unknown>, string][] = [
  ["locking", lockDevice, "DELETE /api/key"],
  ["erasing", eraseEverything, "POST /api/erase"],
  ["entering a key", () => enterKey(written, false), "POST /api/key"],
];

test.each(others)("%s waits for a save that is on its way, so that its answer sets no key again", async (_, work, request) => {
  const { asked, answer } = aSlowServer("POST /api/reflections");
  const saving = saveReflection(id, { answers });
  const done = work();
  await aMoment();
  expect(asked()).toEqual(["POST /api/reflections"]);
  answer();
  await Promise.all([saving, done]);
  expect(asked()).toEqual(["POST /api/reflections", `GET /api/reflections/${id}`, request]);
});

test("locking waits for all parts of a file that is being brought in", async () => {
  const { asked, answer } = aSlowServer("POST /api/import");
  show(<BringIn onBrought={() => {}} />);
  const entries = Array.from({ length: 60 }, () => ({ text: "x".repeat(50_000) }));
  const file = JSON.stringify({ app: "low-tide", format: 2, reflections: entries, unreadable: 0 });
  await userEvent.upload(screen.getByLabelText("The file with your reflections"), new File([file], "x.json"));
  await waitFor(() => expect(asked()).toEqual(["POST /api/import"]));
  const done = lockDevice();
  await aMoment();
  expect(asked()).toEqual(["POST /api/import"]);
  answer();
  await done;
  expect(asked().length).toBeGreaterThan(2);
  expect(asked().indexOf("DELETE /api/key")).toBe(asked().length - 1);
});

test("locking and the sending of what waits do not wait for each other for ever", async () => {
  await putWaiting(waiting);
  const { asked, answer } = aSlowServer("POST /api/reflections");
  const sent = sendWaiting();
  await waitFor(() => expect(asked()).toEqual(["POST /api/reflections"]));
  const done = withoutWaiting(lockDevice);
  answer();
  await Promise.all([sent, done]);
  expect(asked().at(-1)).toBe("DELETE /api/key");
  expect(await allWaiting()).toEqual([]);
});

const enter = async () => {
  await userEvent.type(screen.getByRole("textbox", { name: "Your key" }), written);
  await userEvent.click(screen.getByRole("button", { name: "Enter this key" }));
};

test("a key in the place of another says what goes, and takes with it what waits and what was begun", async () => {
  await putWaiting(waiting);
  inThisTab.set({ text: "Hello" } as unknown as Parameters<typeof inThisTab.set>[0]);
  aServer(({ body }) =>
    (body as { replace: boolean }).replace ? { body: { reflections: 1 } } : { status: 409, body: { error: { message: "no" } } },
  );
  const onEntered = vi.fn();
  show(<EnterKey onEntered={onEntered} />);
  await enter();
  expect(await screen.findByText(/It goes too when you put this key in its place/)).toBeInTheDocument();
  expect(await allWaiting()).toHaveLength(1);
  expect(await sealedStorage().getItem("draft")).toEqual(draft);
  await userEvent.click(screen.getByRole("button", { name: "Put this key in its place" }));
  await waitFor(() => expect(onEntered).toHaveBeenCalledWith(1));
  expect(await allWaiting()).toEqual([]);
  expect([await sealedStorage().getItem("draft"), inThisTab.get()]).toEqual([null, null]);
});

test("where no key gives way, nothing goes, and it is said under which key it will be saved", async () => {
  await putWaiting(waiting);
  aServer(() => ({ body: { reflections: 1 } }));
  const onEntered = vi.fn();
  show(<EnterKey onEntered={onEntered} />);
  expect(await screen.findByText(/It will be saved with the key that is here then/)).toBeInTheDocument();
  await enter();
  await waitFor(() => expect(onEntered).toHaveBeenCalled());
  expect(await allWaiting()).toHaveLength(1);
  expect(await sealedStorage().getItem("draft")).toEqual(draft);
});

test("where nothing waits, nothing is said of it", async () => {
  show(<EnterKey onEntered={() => {}} />);
  await aMoment();
  expect(screen.queryByText(/not saved yet/)).toBeNull();
});
