import type { Today } from "@/lib/reflections/comparing/today";
import { ownZone } from "@/lib/reflections/taking-along/time-zone";
import type { Change } from "./journal";
import type { Changed, ListPage, Notes, Reflection, Saved, Saving } from "./views";

/** Why a request did not do what it should. The words for it are the screen's. */
export type Failure =
  /** The server was not reached. */
  | { kind: "offline" }
  | { kind: "missing" }
  /** The notes have changed since; this is how they stand. */
  | { kind: "conflict"; current: Notes }
  /** The browser does not keep the cookie, so what was saved could never be opened. */
  | { kind: "no-key" }
  /** Refused for another reason, in the server's words where it gave any. */
  | { kind: "refused"; status: number; message: string | null };

export class RequestFailed extends Error {
  constructor(readonly failure: Failure) {
    // Says the kind only: what a person wrote has no place in an error.
    super(failure.kind);
    this.name = "RequestFailed";
  }
}

const address = "/api/reflections";
const addressOf = (id: string) => `${address}/${encodeURIComponent(id)}`;

/**
 * Does what may make, set or take away the key of this browser: one at a time in all tabs, so that no answer on its way
 * sets a key again that was taken meanwhile. Whoever holds the turn to send what waits as well takes that one first.
 * Throws what the work throws.
 */
export function withTheKey<T>(work: () => Promise<T>): Promise<T> {
  // Missing where the page is not served securely; two such works in the same second are then not told apart.
  return navigator.locks ? navigator.locks.request("low-tide-save", work) : work();
}

/** What the server says to a request. Throws `RequestFailed`. */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await answered(path, init);
  return response.status === 204 ? (undefined as T) : response.json();
}

/** A good answer, unread. Throws `RequestFailed`. */
async function answered(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(path, init).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new RequestFailed({ kind: "offline" });
  });
  if (response.ok) return response;
  if (response.status === 404) throw new RequestFailed({ kind: "missing" });
  // Something between us and the server may answer in its own way.
  const body = await response.json().catch(() => null);
  if (response.status === 409 && body?.current) throw new RequestFailed({ kind: "conflict", current: body.current });
  throw new RequestFailed({ kind: "refused", status: response.status, message: body?.error?.message ?? null });
}

/** A request with a JSON body. */
export const sending = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

/** All of these throw `RequestFailed`. */
export function fetchPage(after: string | null, signal?: AbortSignal, limit?: number): Promise<ListPage> {
  const query = new URLSearchParams({ ...(after && { after }), ...(limit && { limit: String(limit) }) }).toString();
  return ask(query ? `${address}?${query}` : address, signal ? { signal } : {});
}

export function fetchReflection(id: string, signal?: AbortSignal): Promise<Reflection> {
  return ask(addressOf(id), signal ? { signal } : {});
}

/** What today's catalogue says to the answers of a reflection. */
export function fetchToday(id: string, signal?: AbortSignal): Promise<Today> {
  return ask(`${addressOf(id)}/today`, signal ? { signal } : {});
}

/**
 * Saves, and makes sure that it can be opened again from this browser: without its cookie it would be lost, and nobody
 * would know. The first save makes the key that the next one has to use.
 */
export async function saveReflection(id: string, saving: Saving): Promise<Saved> {
  return withTheKey(async () => {
    const saved = await ask<Saved>(address, sending("POST", { id, ...saving }));
    await fetchReflection(saved.id).catch((error: unknown) => {
      if (error instanceof RequestFailed && error.failure.kind === "missing") throw new RequestFailed({ kind: "no-key" });
      throw error;
    });
    return saved;
  });
}

/** A reflection with its check-ins as a file, under the name that the server gives it. It is whole, or this throws. */
export async function fetchFile(id: string, as: "markdown" | "json"): Promise<{ file: Blob; name: string }> {
  const response = await answered(`${addressOf(id)}/export?as=${as}`, { headers: ownZone() });
  const name = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? "notes";
  const file = await response.blob().catch(() => {
    throw new RequestFailed({ kind: "offline" });
  });
  return { file, name };
}

/** Changes one thing in what stands beside a reflection. Gives it as it stands then. */
export function changeReflection(id: string, change: Change): Promise<Changed> {
  return ask(addressOf(id), sending("PATCH", change));
}

export function deleteReflection(id: string): Promise<void> {
  return ask(addressOf(id), { method: "DELETE" });
}

export function restoreReflection(id: string): Promise<void> {
  return ask(`${addressOf(id)}/restore`, { method: "POST" });
}
