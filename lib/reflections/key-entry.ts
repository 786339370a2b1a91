import { database } from "@/lib/server/database";
import { deriveKeys, type Keys } from "@/lib/vault/keys";
import { readSecret, writeSecret } from "@/lib/vault/secret";
import { readKey, writeKey } from "@/lib/vault/written-key";
import { ownerOf } from "./key-cookie";

/** How many reflections a key opens, without their check-ins. */
function countOf(owner: Keys): Promise<number> {
  return database().reflection.count({ where: { ownerId: owner.owner, ofId: null, deletedAt: null } });
}

/**
 * What a typed key comes to on a device. `no-key`: it is none. `another`: the device has another key, which opens so
 * many reflections, and nobody has said that it may go. `entered`: the cookie to set, and how many it opens.
 */
export async function enterKey(
  cookie: string | undefined,
  { key, replace }: { key: string; replace: boolean },
): Promise<
  | { outcome: "entered"; owner: Keys; cookie: string; reflections: number }
  | { outcome: "another"; reflections: number }
  | { outcome: "no-key" }
> {
  const read = readKey(key);
  if (!read.ok) return { outcome: "no-key" };
  const owner = await deriveKeys(read.secret);
  const present = await ownerOf(cookie);
  if (present && present.owner !== owner.owner && !replace) {
    const reflections = await countOf(present);
    if (reflections > 0) return { outcome: "another", reflections };
  }
  return { outcome: "entered", owner, cookie: writeSecret(read.secret), reflections: await countOf(owner) };
}

/** The key in the cookie, written for paper; null where there is none. */
export function shownKey(cookie: string | undefined): string | null {
  const secret = readSecret(cookie);
  return secret && writeKey(secret);
}
