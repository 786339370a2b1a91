import { database, isDuplicate } from "@/lib/server/database";
import type { Keys } from "@/lib/vault/keys";
import type { Exported } from "./export";
import { parseExported } from "./import-schema";
import { pack } from "./packing";
import { restore } from "./store";

/** A body of an import, in bytes: some ninety reflections. The browser sends a larger file in parts. */
export const importLimit = 5 * 1024 * 1024;

/** What became of the reflections of a file. */
export type Imported = { added: number; known: number; unreadable: number };

/**
 * Brings reflections in, sealed anew for this person, with the ids and times they had. One that is there already stays
 * as it is. Done twice, or after it was cut short, it makes no second copy.
 */
export async function importReflections(owner: Keys, reflections: readonly unknown[]): Promise<Imported> {
  const imported: Imported = { added: 0, known: 0, unreadable: 0 };
  for (const input of reflections) {
    const one = parseExported(input);
    imported[one ? await put(owner, one) : "unreadable"]++;
  }
  return imported;
}

async function put(owner: Keys, { id, createdAt, updatedAt, version, snapshot }: Exported): Promise<"added" | "known"> {
  const times = { createdAt: new Date(createdAt), updatedAt: new Date(updatedAt) };
  try {
    await database().reflection.create({ data: { ownerId: owner.owner, id, version, ...times, ...(await pack(owner, id, snapshot)) } });
    return "added";
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    // Who brings in what they have just deleted wants it back.
    const where = { ownerId: owner.owner, id, deletedAt: { not: null } };
    const wasDeleted = (await database().reflection.count({ where })) === 1;
    return wasDeleted && (await restore(owner, id)) ? "added" : "known";
  }
}
