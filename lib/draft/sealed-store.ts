import { createStore, get, type UseStore, update } from "idb-keyval";

/** What is written: nothing of it can be read without the key, which stands beside it and cannot be taken out. */
export type Sealed = { nonce: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer };

/** Whether anything can be kept sealed here: not on an insecure origin, nor where storage is switched off. */
export const canSeal = () => typeof indexedDB !== "undefined" && Boolean(globalThis.crypto?.subtle);

/** A database of this browser, ready to let go of its connection when "Leave quickly" deletes it: else that would have to wait. */
export async function openStore(database: string, store = "draft"): Promise<UseStore> {
  const opened = createStore(database, store);
  await opened("readonly", ({ transaction: { db } }) => {
    db.onversionchange = () => db.close();
  });
  return opened;
}

/** The sealing key. It cannot be read out, not even by our own code. Of two tabs that make one at once, both get the first. */
async function keyOf(store: UseStore): Promise<CryptoKey> {
  const known = await get<CryptoKey>("key", store);
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  let agreed = made;
  await update<CryptoKey>(
    "key",
    (first) => {
      agreed = first ?? made;
      return agreed;
    },
    store,
  );
  return agreed;
}

/** Seals a value with the store's key, which is made where there is none. Throws where it cannot be done. */
export async function seal(store: UseStore, value: unknown): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { nonce, bytes: await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, await keyOf(store), plain) };
}

/** What was sealed. Throws where it was changed, or sealed with another key. */
export async function unseal(store: UseStore, { nonce, bytes }: Sealed): Promise<unknown> {
  const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: nonce }, await keyOf(store), bytes);
  return JSON.parse(new TextDecoder().decode(plain));
}
