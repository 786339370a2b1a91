import { restore } from "@/lib/reflections/stored/deleting";
import { pack } from "@/lib/reflections/stored/packing";
import { present } from "@/lib/reflections/stored/rows";
import { database, isDuplicate } from "@/lib/server/database";
import type { Keys } from "@/lib/vault/keys";
import type { Exported } from "./export";
import { parseExported } from "./import-schema";

/** A body of an import, in bytes: some ninety reflections. The browser sends a larger file in parts. */
export const importLimit = 5 * 1024 * 1024;

/** What became of the reflections of a file. */
export type Imported = { added: number; known: number; unreadable: number };

/**
 * Brings reflections and check-ins in, sealed anew for this person, with the ids and times they had. One that is there
 * already stays as it is. Done twice, or after it was cut short, it makes no second copy. A check-in whose reflection is
 * neither there nor in the same part of the file counts as unreadable: it would stand nowhere, and the file still has it.
 */
export async function importReflections(owner: Keys, reflections: readonly unknown[]): Promise<Imported> {
  const imported: Imported = { added: 0, known: 0, unreadable: 0 };
  const [firsts, checkIns]: [Exported[], Exported[]] = [[], []];
  for (const input of reflections) {
    const one = parseExported(input);
    if (!one) imported.unreadable++;
    else (one.journal.checkIn ? checkIns : firsts).push(one);
  }
  for (const one of firsts) imported[await put(owner, one)]++;
  for (const one of checkIns) imported[(await hasReflection(owner, one)) ? await put(owner, one) : "unreadable"]++;
  return imported;
}

async function hasReflection(owner: Keys, { journal }: Exported): Promise<boolean> {
  const of = journal.checkIn?.of ?? "";
  return (await database().reflection.count({ where: { ...present(owner, of), ofId: null } })) === 1;
}

async function put(owner: Keys, { id, createdAt, updatedAt, version, journal, snapshot }: Exported): Promise<"added" | "known"> {
  const times = { createdAt: new Date(createdAt), updatedAt: new Date(updatedAt) };
  try {
    await database().reflection.create({
      data: { ownerId: owner.owner, id, version, ...times, ...(await pack(owner, id, { journal, snapshot })) },
    });
    return "added";
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    // Who brings in what they have just deleted wants it back.
    const where = { ownerId: owner.owner, id, deletedAt: { not: null } };
    const wasDeleted = (await database().reflection.count({ where })) === 1;
    return wasDeleted && (await restore(owner, id)) ? "added" : "known";
  }
}
