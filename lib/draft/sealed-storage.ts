import { delMany, get, set, type UseStore } from "idb-keyval";
import type { PersistStorage } from "zustand/middleware";
import type { DraftState } from "./parse-draft";
import { canSeal, openStore, type Sealed, seal, unseal } from "./sealed-store";

/** A database of its own for each kind of draft, as the key in it goes with the draft. "Leave quickly" finds them by "low-tide". */
const reflectionDatabase = "low-tide-draft";

/** A draft is for one sitting; one that was not touched for a day is forgotten, as others may use the device. */
export const keptFor = 24 * 60 * 60 * 1000;

/** Longer than any device takes to read a few kilobytes. A database that does not answer must not stop the questions. */
const patience = 3000;

/** Raise it when what is kept changes shape; drafts of another format are dropped. */
const format = 1;

type Kept = { format: number; touchedAt: number; state: unknown };

async function write(store: UseStore, name: string, kept: Kept): Promise<void> {
  await set(name, await seal(store, kept), store);
}

async function read(store: UseStore, name: string): Promise<Partial<Kept> | null> {
  const sealed = await get<Sealed>(name, store);
  return sealed ? ((await unseal(store, sealed)) as Partial<Kept> | null) : null;
}

let last: Promise<unknown> = Promise.resolve();

/** One after another, so that an older draft never overwrites a newer one and a read sees every write before it. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

/** What the work gives, or `otherwise` where it fails or takes too long. */
function inTime<T>(work: Promise<T>, otherwise: T): Promise<T> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), patience);
    work
      .catch(() => otherwise)
      .then((value) => {
        clearTimeout(timer);
        resolve(value);
      });
  });
}

/**
 * Keeps a draft sealed in a database of this browser. Where that cannot be done (an insecure origin, storage switched
 * off or full) the draft lives in memory only; nothing is ever kept in the clear. Never throws: a draft that cannot be
 * read is removed and counts as none.
 * @param isEmpty says of a state that there is nothing in it, so that neither it nor its key stays on the device.
 */
export function sealedStorageIn<S>(database: string, isEmpty: (state: S) => boolean, now: () => number): PersistStorage<S> {
  let opened: Promise<UseStore> | null = null;
  const inStore = <T>(work: (store: UseStore) => Promise<T>, otherwise: T): Promise<T> => {
    if (!canSeal()) return Promise.resolve(otherwise);
    opened ??= openStore(database);
    const store = opened;
    return inTime(
      inTurn(async () => work(await store)),
      otherwise,
    );
  };
  const forget = (store: UseStore, name: string) => delMany([name, "key"], store);
  return {
    getItem: (name) =>
      inStore(async (store) => {
        const kept = await read(store, name).catch(() => null);
        const isFresh = kept?.format === format && typeof kept.touchedAt === "number" && now() - kept.touchedAt < keptFor;
        // What comes back is checked by whoever asked for it, against what it may be today.
        if (isFresh && kept?.state) return { state: kept.state as S };
        await forget(store, name);
        return null;
      }, null),
    setItem: (name, { state }) =>
      inStore(async (store) => {
        if (isEmpty(state)) await forget(store, name);
        else await write(store, name, { format, touchedAt: now(), state });
      }, undefined),
    removeItem: (name) => inStore((store) => forget(store, name), undefined),
  };
}

/** The place of a reflection in progress. */
export function sealedStorage(now: () => number = Date.now): PersistStorage<DraftState> {
  return sealedStorageIn(reflectionDatabase, ({ answers }) => Object.keys(answers).length === 0, now);
}
