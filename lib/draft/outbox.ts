import { clear, del, entries, get, keys, set, type UseStore } from "idb-keyval";
import { newId } from "./new-id";
import { canSeal, openStore, type Sealed, seal, unseal } from "./sealed-store";

/** Found by "Leave quickly", as all that begins with "low-tide". */
const database = "low-tide-waiting";

/**
 * A save that waits for the network. It names the reflection it makes or changes, so that sending it twice does it once.
 * What is in `body` only the sender knows.
 */
export type Waiting = {
  /** Where it waits. What is saved anew from the same place takes its place. */
  slot: string;
  kind: "reflection" | "check-in" | "notes";
  /** The reflection or check-in that it makes, or whose notes it changes. */
  id: string;
  /** The reflection that a check-in is of. */
  of: string | null;
  body: unknown;
  /** When the person saved it, ISO 8601. */
  at: string;
  /** Why it could not be sent, as the sender names it; null where it only waits for the network. */
  problem: string | null;
};

/** Changes with each writing, so that what was replaced meanwhile is not taken away in its place. */
export type Stamped = Waiting & { stamp: string };

type Kept = Sealed & { stamp: string };

let opened: Promise<UseStore> | null = null;

function store(): Promise<UseStore> {
  if (!canSeal()) return Promise.reject(new Error("Nothing can be kept sealed here"));
  opened ??= openStore(database, "waiting");
  // Another try may find what this one did not.
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

/** One tab after another, so that the key never goes from under what another is just sealing with it. */
const inTurn = <T>(work: (here: UseStore) => Promise<T>): Promise<T> => {
  const turn = async () => work(await store());
  return globalThis.navigator?.locks ? navigator.locks.request("low-tide-waiting-store", turn) : turn();
};

/** Puts a save among those that wait, sealed. It stays until it is sent or taken back. Throws where it cannot be kept here. */
export function putWaiting(waiting: Waiting): Promise<void> {
  return inTurn(async (here) => set(waiting.slot, { ...(await seal(here, waiting)), stamp: newId() } satisfies Kept, here));
}

const isKept = (value: unknown): value is Kept => typeof value === "object" && value !== null && "stamp" in value && "nonce" in value;

/** All that waits, in the order in which it was saved. What cannot be opened any more is left out, for it never can. Throws where there is no storage. */
export async function allWaiting(): Promise<Stamped[]> {
  if (!canSeal()) return [];
  const here = await store();
  const found = (await entries<string, unknown>(here)).flatMap(([, value]) => (isKept(value) ? [value] : []));
  const waiting = await Promise.all(
    found.map((kept) =>
      unseal(here, kept).then(
        (value) => ({ ...(value as Waiting), stamp: kept.stamp }),
        () => null,
      ),
    ),
  );
  return waiting.filter((one) => one !== null).sort((a, b) => a.at.localeCompare(b.at));
}

const isStill = async (here: UseStore, { slot, stamp }: Pick<Stamped, "slot" | "stamp">) => (await get<Kept>(slot, here))?.stamp === stamp;

/** Writes down why one could not be sent, unless it was replaced meanwhile. */
export function noteProblem({ stamp, ...waiting }: Stamped, problem: string | null): Promise<void> {
  return inTurn(async (here) => {
    if (!(await isStill(here, { slot: waiting.slot, stamp }))) return;
    await set(waiting.slot, { ...(await seal(here, { ...waiting, problem })), stamp: newId() } satisfies Kept, here);
  });
}

/** Takes one away, unless it was replaced meanwhile. With the last one the key goes. */
export function dropWaiting(waiting: Pick<Stamped, "slot" | "stamp">): Promise<void> {
  return inTurn(async (here) => {
    if (!(await isStill(here, waiting))) return;
    await del(waiting.slot, here);
    if ((await keys(here)).length === 1) await clear(here);
  });
}

/** Takes everything away, and the key with it. Where nothing can be kept there is nothing to take. */
export async function forgetWaiting(): Promise<void> {
  if (canSeal()) await inTurn((here) => clear(here));
}
