import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { clearDevice } from "./clear-device";

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.result.createObjectStore("kept");
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

function put(database: IDBDatabase, value: string): Promise<void> {
  return new Promise((resolve) => {
    const writing = database.transaction("kept", "readwrite");
    writing.objectStore("kept").put(value, "draft");
    writing.oncomplete = () => resolve();
  });
}

function read(database: IDBDatabase): Promise<unknown> {
  return new Promise((resolve) => {
    const reading = database.transaction("kept").objectStore("kept").get("draft");
    reading.onsuccess = () => resolve(reading.result);
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("clearDevice", () => {
  it("forgets all storage but the choice of day or night", async () => {
    sessionStorage.setItem("place", "7");
    localStorage.setItem("low-tide:saved", "1");
    localStorage.setItem("low-tide:theme", "dark");
    await clearDevice();
    expect(sessionStorage).toHaveLength(0);
    expect(Object.keys(localStorage)).toEqual(["low-tide:theme"]);
  });

  it("empties a database even while the page holds it open, and leaves those of others alone", async () => {
    const draft = await openDatabase("low-tide-draft");
    const foreign = await openDatabase("something-else");
    await put(draft, "what I answered");
    await put(foreign, "not ours");
    await clearDevice();
    expect(await read(draft)).toBeUndefined();
    expect(await read(foreign)).toBe("not ours");
    draft.close();
    foreign.close();
  });

  it("finds the draft where the browser cannot list its databases", async () => {
    const draft = await openDatabase("low-tide-draft");
    await put(draft, "what I answered");
    vi.stubGlobal("indexedDB", {
      open: indexedDB.open.bind(indexedDB),
      deleteDatabase: indexedDB.deleteDatabase.bind(indexedDB),
    });
    await clearDevice();
    expect(await read(draft)).toBeUndefined();
    draft.close();
  });

  it("never fails, for nothing may keep anybody from leaving", async () => {
    vi.stubGlobal("indexedDB", undefined);
    vi.spyOn(Storage.prototype, "clear").mockImplementation(() => {
      throw new DOMException("forbidden", "SecurityError");
    });
    await expect(clearDevice()).resolves.toBeUndefined();
  });
});
