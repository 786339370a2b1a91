import { inThisTab } from "@/components/message/in-this-tab";
import { forgetDrafts } from "@/lib/draft/forget-drafts";
import { eraseWords } from "@/lib/reflections/erase-words";
import { ask, RequestFailed, sending, withTheKey } from "@/lib/reflections/requests";
import { ownZone } from "@/lib/reflections/taking-along/time-zone";

/** By this the first page knows that there is something to come back to; it says no more than that. */
const savedMark = "low-tide:saved";

function markSaved(isSaved: boolean): void {
  try {
    if (isSaved) localStorage.setItem(savedMark, "1");
    else localStorage.removeItem(savedMark);
  } catch {
    // Storage is switched off. The links to what is saved are there all the same.
  }
}

/** All of these throw `RequestFailed`. */
export async function showKey(): Promise<string> {
  return (await ask<{ key: string }>("/api/key/show", { method: "POST" })).key;
}

export function noteKept(kept: boolean): Promise<void> {
  return ask("/api/key/kept", sending("POST", { kept }));
}

/**
 * Enters a key on this device. `another`: there is one already that opens something, and nobody has said that it may go.
 * Where it was said, answers, check-ins and a message in progress go with it: they may be somebody else's.
 */
export function enterKey(key: string, replace: boolean): Promise<{ outcome: "entered"; reflections: number } | { outcome: "another" }> {
  return withTheKey(async () => {
    try {
      const { reflections } = await ask<{ reflections: number }>("/api/key", sending("POST", { key, replace }));
      markSaved(reflections > 0);
      if (replace) await forgetBegun();
      return { outcome: "entered", reflections };
    } catch (error) {
      const isAnother = error instanceof RequestFailed && error.failure.kind === "refused" && error.failure.status === 409;
      if (isAnother) return { outcome: "another" };
      throw error;
    }
  });
}

/** Answers, check-ins and a message in progress. */
async function forgetBegun(): Promise<void> {
  inThisTab.set(null);
  await forgetDrafts();
}

/** Takes the key from this device, and with it what is not saved: answers, check-ins and a message in progress. */
export function lockDevice(): Promise<void> {
  return withTheKey(async () => {
    await ask("/api/key", { method: "DELETE" });
    markSaved(false);
    await forgetBegun();
  });
}

export function eraseEverything(): Promise<{ erased: number }> {
  return withTheKey(async () => {
    const erased = await ask<{ erased: number }>("/api/erase", sending("POST", { confirm: eraseWords }));
    markSaved(false);
    await forgetBegun();
    return erased;
  });
}

/** Everything as a file. It is whole, or this throws. */
export async function exportAll(as: "json" | "markdown"): Promise<Blob> {
  const init = sending("POST", { as });
  const response = await fetch("/api/export", { ...init, headers: { ...init.headers, ...ownZone() } }).catch(() => {
    throw new RequestFailed({ kind: "offline" });
  });
  if (!response.ok) {
    const body = await response.json().catch(() => null);
    throw new RequestFailed({ kind: "refused", status: response.status, message: body?.error?.message ?? null });
  }
  // Cut short on the way, it is none.
  return response.blob().catch(() => {
    throw new RequestFailed({ kind: "offline" });
  });
}

/** Sends one part of a file. */
export async function importPart(part: string): Promise<{ added: number; known: number; unreadable: number }> {
  const headers = { "Content-Type": "application/json" };
  const imported = await ask<{ added: number; known: number; unreadable: number }>("/api/import", { method: "POST", headers, body: part });
  if (imported.added > 0) markSaved(true);
  return imported;
}
