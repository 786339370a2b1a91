import type { Catalogue } from "@/lib/catalogue/schema";
import type { Answers } from "@/lib/engine/answers";
import { database, isDuplicate } from "@/lib/server/database";
import type { Keys } from "@/lib/vault/keys";
import type { Cursor } from "./bodies";
import { pageSize, undoMs } from "./limits";
import { pack, unpack } from "./packing";
import { entryOf, isSame, makeSnapshot } from "./snapshot";
import type { EntryPage, Notes, Reflection, Saved } from "./views";

// Each statement is a transaction of its own. More than that nothing here needs, and on SQLite it would cost a connection.

const keyOf = (owner: Keys, id: string) => ({ ownerId_id: { ownerId: owner.owner, id } });

/** One that is there: the person's own, and not deleted. */
const present = (owner: Keys, id: string) => ({ ownerId: owner.owner, id, deletedAt: null });

/**
 * Saves what these answers lead to, under an id made by the caller. Done twice it makes one reflection; after a
 * deletion it brings that back. `conflict`: there is another reflection under this id.
 */
export async function save(
  owner: Keys,
  { id, answers }: { id: string; answers: Answers },
  catalogue: Catalogue,
  now = new Date(),
): Promise<{ outcome: "made" | "unchanged"; saved: Saved } | { outcome: "conflict" }> {
  const packed = await pack(owner, id, makeSnapshot(catalogue, answers, now));
  try {
    await database().reflection.create({ data: { ownerId: owner.owner, id, createdAt: now, updatedAt: now, ...packed } });
    return { outcome: "made", saved: { id, savedAt: now.toISOString(), version: 1 } };
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const row = await database().reflection.findUnique({ where: keyOf(owner, id) });
    // Purged between the two: let the caller try again.
    if (!row) throw error;
    const kept = await unpack(owner, row);
    if (!kept || !isSame(kept.answers, answers)) return { outcome: "conflict" };
    if (row.deletedAt) await restore(owner, id);
    return { outcome: "unchanged", saved: { id, savedAt: kept.savedAt, version: row.version } };
  }
}

/** A page of the person's reflections, newest first. A damaged row is listed as unreadable and hides none of the others. */
export async function list(
  owner: Keys,
  { after, limit = pageSize }: { after?: Cursor | undefined; limit?: number } = {},
): Promise<EntryPage> {
  const rows = await database().reflection.findMany({
    where: {
      ownerId: owner.owner,
      deletedAt: null,
      // The first half says nothing that the second does not; it lets the index begin at the right place.
      ...(after && { createdAt: { lte: after.createdAt }, OR: [{ createdAt: { lt: after.createdAt } }, { id: { lt: after.id } }] }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    // One more tells whether there is a next page.
    take: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const reflections = shown.map(async (row) => {
    const snapshot = await unpack(owner, row);
    return snapshot ? entryOf(row.id, snapshot) : { id: row.id, savedAt: row.createdAt.toISOString(), readable: false as const };
  });
  return { reflections: await Promise.all(reflections), next: last ? `${last.createdAt.getTime()}.${last.id}` : null };
}

/** One reflection as it was shown then, or null where the person has none of this id. */
export async function open(owner: Keys, id: string): Promise<Reflection | null> {
  const row = await database().reflection.findFirst({ where: present(owner, id) });
  if (!row) return null;
  const snapshot = await unpack(owner, row);
  if (!snapshot) return { id, savedAt: row.createdAt.toISOString(), version: row.version, readable: false };
  const { savedAt, catalogue, answers, given, explanation, notes } = snapshot;
  return { id, version: row.version, readable: true, savedAt, catalogue, answers, given, explanation, notes };
}

/**
 * Puts other notes in place of those of a certain version. `conflict`: they have changed since, and this is how they
 * stand. `unreadable`: the row is damaged, so there is nothing to add notes to. `missing`: there is no such reflection.
 */
export async function editNotes(
  owner: Keys,
  id: string,
  { notes, version }: Notes,
  now = new Date(),
): Promise<{ outcome: "saved"; version: number } | { outcome: "conflict"; current: Notes } | { outcome: "missing" | "unreadable" }> {
  const row = await database().reflection.findFirst({ where: present(owner, id) });
  if (!row) return { outcome: "missing" };
  const snapshot = await unpack(owner, row);
  if (!snapshot) return { outcome: "unreadable" };
  // The answer to the first try may have been lost on the way.
  if (snapshot.notes === notes) return { outcome: "saved", version: row.version };
  if (row.version !== version) return { outcome: "conflict", current: { notes: snapshot.notes, version: row.version } };
  const packed = await pack(owner, id, { ...snapshot, notes });
  const { count } = await database().reflection.updateMany({
    where: { ...present(owner, id), version },
    data: { ...packed, version: { increment: 1 }, updatedAt: now },
  });
  // Somebody was quicker: what they wrote decides how this ends.
  return count === 1 ? { outcome: "saved", version: version + 1 } : editNotes(owner, id, { notes, version }, now);
}

/** Deletes a reflection, for an hour only in name. True also where that was done before; false where there is none. */
export async function remove(owner: Keys, id: string, now = new Date()): Promise<boolean> {
  const { count } = await database().reflection.updateMany({ where: present(owner, id), data: { deletedAt: now } });
  return count === 1 || (await isThere(owner, id));
}

/** Takes a deletion back. True also where there was none to take back; false where there is no such reflection any more. */
export async function restore(owner: Keys, id: string): Promise<boolean> {
  const { count } = await database().reflection.updateMany({ where: { ownerId: owner.owner, id }, data: { deletedAt: null } });
  return count === 1;
}

/** Whether the person deleted it and can still take that back. */
export async function isDeleted(owner: Keys, id: string, now = new Date()): Promise<boolean> {
  const since = new Date(now.getTime() - undoMs);
  return (await database().reflection.count({ where: { ownerId: owner.owner, id, deletedAt: { gte: since } } })) === 1;
}

async function isThere(owner: Keys, id: string): Promise<boolean> {
  return (await database().reflection.count({ where: { ownerId: owner.owner, id } })) === 1;
}

/** Ends for good what was deleted more than an hour ago, whoever it belonged to. Gives the number of rows. */
export async function purge(now = new Date()): Promise<number> {
  const { count } = await database().reflection.deleteMany({ where: { deletedAt: { lt: new Date(now.getTime() - undoMs) } } });
  return count;
}
