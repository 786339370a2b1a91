import "fake-indexeddb/auto";
import { clear, createStore, get, keys, set } from "idb-keyval";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DraftState } from "./parse-draft";
import { keptFor, sealedStorage } from "./sealed-storage";

const raw = createStore("low-tide-draft", "draft");
const state: DraftState = { answers: { "he-said": ["needs-space"] }, foreseen: null, startedAt: 5, saveId: null };
const later = { ...state, answers: { "he-said": ["busy"] } };
const empty: DraftState = { answers: {}, foreseen: null, startedAt: null, saveId: null };

beforeEach(() => clear(raw));
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the sealed storage", () => {
  it("gives back what was kept, to another page of the same browser", async () => {
    await sealedStorage().setItem("draft", { state });
    expect(await sealedStorage().getItem("draft")).toEqual({ state });
  });

  it("writes nothing in the clear, and a key that cannot be read out", async () => {
    await sealedStorage().setItem("draft", { state });
    const sealed = await get<{ bytes: ArrayBuffer }>("draft", raw);
    const text = new TextDecoder("latin1").decode(sealed?.bytes);
    expect(text.length).toBeGreaterThan(20);
    expect(text).not.toMatch(/needs-space|he-said|answers/);
    const key = await get<CryptoKey>("key", raw);
    expect(key?.extractable).toBe(false);
  });

  it("keeps the last of many quick writes, and reads after them", async () => {
    const storage = sealedStorage();
    for (let i = 0; i < 20; i++) void storage.setItem("draft", { state });
    void storage.setItem("draft", { state: later });
    expect(await sealedStorage().getItem("draft")).toEqual({ state: later });
  });

  it("forgets a draft a day after it was last touched, from the device too", async () => {
    await sealedStorage(() => 1_000).setItem("draft", { state });
    expect(await sealedStorage(() => 1_000 + keptFor - 1).getItem("draft")).toEqual({ state });
    expect(await sealedStorage(() => 1_000 + keptFor).getItem("draft")).toBeNull();
    expect(await keys(raw)).toEqual([]);
  });

  it("leaves neither draft nor key behind when the draft is emptied or removed", async () => {
    const storage = sealedStorage();
    await storage.setItem("draft", { state });
    await storage.setItem("draft", { state: empty });
    expect(await keys(raw)).toEqual([]);
    await storage.setItem("draft", { state });
    await storage.removeItem("draft");
    expect(await keys(raw)).toEqual([]);
  });

  it.each([
    ["sealed bytes that were changed", async () => set("draft", { nonce: new Uint8Array(12), bytes: new ArrayBuffer(40) }, raw)],
    ["something else altogether", async () => set("draft", "text", raw)],
    ["a key of another kind", async () => set("key", "text", raw)],
  ])("drops a draft with %s and can keep another", async (_, damage) => {
    const storage = sealedStorage();
    await storage.setItem("draft", { state });
    await damage();
    expect(await storage.getItem("draft")).toBeNull();
    await storage.setItem("draft", { state: later });
    expect(await storage.getItem("draft")).toEqual({ state: later });
  });

  it("keeps nothing on an insecure origin, and does not fail", async () => {
    vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const storage = sealedStorage();
    await storage.setItem("draft", { state });
    expect(await storage.getItem("draft")).toBeNull();
    expect(await keys(raw)).toEqual([]);
  });

  it("does not fail where storage is switched off", async () => {
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
    const storage = sealedStorage();
    await expect(storage.setItem("draft", { state })).resolves.toBeUndefined();
    expect(await storage.getItem("draft")).toBeNull();
  });

  it("does not wait for ever for a database that never answers", async () => {
    // Waits in turn behind it, so it comes from a module of its own.
    vi.resetModules();
    const { sealedStorage: ofAnotherTab } = await import("./sealed-storage");
    vi.useFakeTimers();
    vi.stubGlobal("indexedDB", { open: () => ({}) });
    const kept = ofAnotherTab().getItem("draft");
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    expect(await kept).toBeNull();
  });

  it("lets its database be deleted while it is open, as Leave quickly does, and keeps nothing afterwards", async () => {
    const storage = sealedStorage();
    await storage.setItem("draft", { state });
    await raw("readonly", ({ transaction: { db } }) => {
      db.onversionchange = () => db.close();
    });
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase("low-tide-draft");
      request.onsuccess = () => resolve();
      request.onblocked = () => reject(new Error("the draft holds on to its database"));
    });
    await storage.setItem("draft", { state: later });
    expect(await indexedDB.databases()).toEqual([]);
  });
});
