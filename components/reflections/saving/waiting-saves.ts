import { whyFailed } from "@/components/reflections/failure-words";
import { checkInStorage } from "@/lib/draft/check-in-draft";
import { allWaiting, dropWaiting, forgetWaiting, noteProblem, putWaiting, type Stamped, type Waiting } from "@/lib/draft/outbox";
import { sealedStorage } from "@/lib/draft/sealed-storage";
import { changeReflection, RequestFailed, saveReflection } from "@/lib/reflections/requests";
import type { Changed, Notes, Saving } from "@/lib/reflections/views";
import { markWaiting } from "./waiting-mark";

/** What was sent: by this tab, with what it came to where that was a change; or by another. */
export type Sent = Pick<Waiting, "slot" | "id"> & { changed: Changed | null };

type Listener = (sent: Sent | null) => void;

const listeners = new Set<Listener>();
const channelName = "low-tide-waiting";
let channel: BroadcastChannel | null = null;

/** Made with the first who listens or has something to say: a page where nothing waits has none. */
function others(): BroadcastChannel | null {
  if (channel || typeof BroadcastChannel === "undefined") return channel;
  channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }) => {
    for (const listener of listeners) listener(data?.slot ? { slot: data.slot, id: data.id, changed: null } : null);
  };
  return channel;
}

/** Calls whenever something comes to wait, goes or is sent, in this tab or another. Gives what ends it. */
export function onWaiting(listener: Listener): () => void {
  listeners.add(listener);
  others();
  return () => void listeners.delete(listener);
}

/** Other tabs learn which it was and nothing of what is in it. */
function announce(sent: Sent | null): void {
  for (const listener of listeners) listener(sent);
  others()?.postMessage(sent ? { slot: sent.slot, id: sent.id } : {});
}

const isOffline = (error: unknown) => error instanceof RequestFailed && error.failure.kind === "offline";

/**
 * Does a save. Where the server is not reached, the save waits on this device instead, and this gives null. Throws what
 * the save throws for any other reason, and also where nothing can be kept on this device.
 */
export async function saveOrWait<T>(save: () => Promise<T>, waiting: Omit<Waiting, "at" | "problem">): Promise<T | null> {
  try {
    const saved = await save();
    // An older edition of the same must not come after it.
    await takeBackFrom(waiting.slot).catch(() => undefined);
    return saved;
  } catch (error) {
    if (!isOffline(error)) throw error;
    try {
      await putWaiting({ ...waiting, at: new Date().toISOString(), problem: null });
    } catch {
      throw error;
    }
    markWaiting(true);
    announce(null);
    return null;
  }
}

/** Takes back what waits from this place, if anything does. */
export async function takeBackFrom(slot: string): Promise<void> {
  const before = await allWaiting();
  const found = before.find((one) => one.slot === slot);
  if (!found) return;
  await dropWaiting(found);
  markWaiting(before.length > 1);
  announce(null);
}

/** Sends all that waits, oldest first; one tab does it for all. What could not be sent goes on waiting, and says why. Never throws. */
export async function sendWaiting(): Promise<void> {
  const send = async () => {
    for (const waiting of await allWaiting()) if ((await sendOne(waiting)) === "offline") break;
    markWaiting((await allWaiting()).length > 0);
    announce(null);
  };
  const ifFree = navigator.locks ? navigator.locks.request(sending, { ifAvailable: true }, (lock) => (lock ? send() : undefined)) : send();
  await ifFree.catch(() => undefined);
}

const sending = "low-tide-sending";

async function sendOne(waiting: Stamped): Promise<"sent" | "offline" | "refused"> {
  try {
    const changed = await carry(waiting);
    await dropWaiting(waiting);
    await forgetDraft(waiting);
    announce({ slot: waiting.slot, id: waiting.id, changed });
    return "sent";
  } catch (error) {
    if (isOffline(error)) return "offline";
    await noteProblem(waiting, whyFailed(error));
    return "refused";
  }
}

async function carry({ kind, id, body }: Waiting): Promise<Changed | null> {
  switch (kind) {
    case "reflection":
    case "check-in":
      await saveReflection(id, body as Saving);
      return null;
    case "notes":
      return changeReflection(id, { change: "notes", ...(body as Notes) });
    default:
      return kind satisfies never;
  }
}

/** What it was made from is no longer needed, where no page that is open has seen to that. */
async function forgetDraft({ kind, id, of }: Waiting): Promise<void> {
  if (kind === "reflection") {
    const storage = sealedStorage();
    if ((await storage.getItem("draft"))?.state.saveId === id) await storage.removeItem("draft");
  }
  if (kind === "check-in" && of) {
    const storage = checkInStorage();
    const { [of]: draft, ...drafts } = (await storage.getItem("check-ins"))?.state.drafts ?? {};
    if (draft?.saveId === id) await storage.setItem("check-ins", { state: { drafts } });
  }
}

/** Does something that ends what is saved here, and takes away what waits as well: none of it may be sent after. Throws what the work throws. */
export async function withoutWaiting<T>(work: () => Promise<T>): Promise<T> {
  const both = async () => {
    const done = await work();
    await forgetWaiting().catch(() => undefined);
    markWaiting(false);
    announce(null);
    return done;
  };
  return navigator.locks ? navigator.locks.request(sending, both) : both();
}
