import { undoMs } from "@/lib/reflections/limits";
import { database } from "@/lib/server/database";
import type { Keys } from "@/lib/vault/keys";

// What went together was deleted at the same moment, and so it comes back, and ends, together.

const keyOf = (owner: Keys, id: string) => ({ ownerId_id: { ownerId: owner.owner, id } });

/** A reflection with its check-ins. */
const whole = (owner: Keys, id: string) => ({ ownerId: owner.owner, OR: [{ id }, { ofId: id }] });

/**
 * Deletes a reflection with its check-ins, or a check-in alone; for an hour only in name. True also where that was done
 * before; false where there is none.
 */
export async function remove(owner: Keys, id: string, now = new Date()): Promise<boolean> {
  const row = await database().reflection.findUnique({ where: keyOf(owner, id), select: { deletedAt: true } });
  if (!row) return false;
  const data = { deletedAt: row.deletedAt ?? now };
  await database().reflection.updateMany({ where: { ...whole(owner, id), deletedAt: null }, data });
  // A check-in that was saved while the first statement ran was not seen by it.
  await database().reflection.updateMany({ where: { ownerId: owner.owner, ofId: id, deletedAt: null }, data });
  return true;
}

/**
 * Takes a deletion back, with what went with it. A check-in brings its reflection back with it, as it is nothing without.
 * True also where there was none to take back; false where there is no such reflection any more.
 */
export async function restore(owner: Keys, id: string): Promise<boolean> {
  const row = await database().reflection.findUnique({ where: keyOf(owner, id), select: { deletedAt: true, ofId: true } });
  if (!row?.deletedAt) return row !== null;
  const of = row.ofId ?? id;
  const first = await database().reflection.findUnique({ where: keyOf(owner, of), select: { deletedAt: true } });
  // Purged, or never there: it cannot come back alone.
  if (!first) return false;
  const data = { deletedAt: null };
  if (first.deletedAt) await database().reflection.updateMany({ where: { ...whole(owner, of), deletedAt: first.deletedAt }, data });
  // It may have been deleted before the rest was.
  if (id !== of) await database().reflection.updateMany({ where: { ownerId: owner.owner, id, deletedAt: row.deletedAt }, data });
  return (await database().reflection.count({ where: { ownerId: owner.owner, id } })) === 1;
}

/** Whether the person deleted it and can still take that back. */
export async function isDeleted(owner: Keys, id: string, now = new Date()): Promise<boolean> {
  const since = new Date(now.getTime() - undoMs);
  return (await database().reflection.count({ where: { ownerId: owner.owner, id, deletedAt: { gte: since } } })) === 1;
}

/** Ends for good what was deleted more than an hour ago, whoever it belonged to. Gives the number of rows. */
export async function purge(now = new Date()): Promise<number> {
  const { count } = await database().reflection.deleteMany({ where: { deletedAt: { lt: new Date(now.getTime() - undoMs) } } });
  return count;
}
