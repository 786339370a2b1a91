import "fake-indexeddb/auto";
import { clear, createStore, get, keys, set } from "idb-keyval";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { allWaiting, dropWaiting, forgetWaiting, noteProblem, putWaiting, type Waiting } from "./outbox";

const raw = createStore("low-tide-waiting", "waiting");
const aReflection: Waiting = {
  slot: "r:5",
  kind: "reflection",
  id: "00000000-0000-4000-8000-000000000001",
  of: null,
  body: { answers: { "he-said": ["needs-space"] }, person: "Dan" },
  at: "2026-11-12T01:00:00.000Z",
  problem: null,
};
const someNotes: Waiting = { ...aReflection, slot: "n:2", kind: "notes", body: { notes: "He wrote." }, at: "2026-11-11T01:00:00.000Z" };

const withoutStamps = async () => (await allWaiting()).map(({ stamp: _, ...waiting }) => waiting);

beforeEach(() => clear(raw));

describe("what waits on the device", () => {
  it("comes back in the order in which it was saved, to another page as well", async () => {
    await putWaiting(aReflection);
    await putWaiting(someNotes);
    vi.resetModules();
    const another = await import("./outbox");
    expect((await another.allWaiting()).map(({ stamp: _, ...waiting }) => waiting)).toEqual([someNotes, aReflection]);
  });

  it("is written sealed, with a key that cannot be read out", async () => {
    await putWaiting(aReflection);
    const { bytes } = (await get<{ bytes: ArrayBuffer }>("r:5", raw)) ?? { bytes: new ArrayBuffer(0) };
    const text = new TextDecoder("latin1").decode(bytes);
    expect(text.length).toBeGreaterThan(20);
    expect(text).not.toMatch(/needs-space|he-said|Dan|reflection/);
    expect((await get<CryptoKey>("key", raw))?.extractable).toBe(false);
  });

  it("has one of each place, the newest, so that what is saved again is sent once", async () => {
    await putWaiting(aReflection);
    await putWaiting({ ...aReflection, body: "later" });
    expect(await withoutStamps()).toEqual([{ ...aReflection, body: "later" }]);
  });

  it("stays for as long as it takes", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2027-11-12") });
    await putWaiting(aReflection);
    vi.setSystemTime(new Date("2029-01-01"));
    expect(await withoutStamps()).toEqual([aReflection]);
    vi.useRealTimers();
  });

  it("is not taken away by what was sent in its place before", async () => {
    await putWaiting(aReflection);
    const [sent] = await allWaiting();
    await putWaiting({ ...aReflection, body: "later" });
    if (sent) await dropWaiting(sent);
    if (sent) await noteProblem(sent, "It did not go.");
    expect(await withoutStamps()).toEqual([{ ...aReflection, body: "later" }]);
  });

  it("keeps why it could not be sent", async () => {
    await putWaiting(aReflection);
    const [waiting] = await allWaiting();
    if (waiting) await noteProblem(waiting, "It was deleted.");
    expect(await withoutStamps()).toEqual([{ ...aReflection, problem: "It was deleted." }]);
  });

  it("leaves nothing behind, not even its key, with the last that goes", async () => {
    await putWaiting(aReflection);
    await putWaiting(someNotes);
    for (const waiting of await allWaiting()) await dropWaiting(waiting);
    expect(await keys(raw)).toEqual([]);
    await putWaiting(aReflection);
    await forgetWaiting();
    expect(await keys(raw)).toEqual([]);
  });

  it("does not lose the others by one that is damaged", async () => {
    await putWaiting(aReflection);
    await set("r:6", { nonce: new Uint8Array(12), bytes: new ArrayBuffer(40), stamp: "s" }, raw);
    await set("r:7", "text", raw);
    expect(await withoutStamps()).toEqual([aReflection]);
  });

  it("says that it cannot be kept where nothing can be sealed", async () => {
    vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
    await expect(putWaiting(aReflection)).rejects.toThrow("sealed");
    expect(await allWaiting()).toEqual([]);
    await expect(forgetWaiting()).resolves.toBeUndefined();
    expect(await keys(raw)).toEqual([]);
  });
});
