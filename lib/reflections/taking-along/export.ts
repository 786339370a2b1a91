import type { Journal } from "@/lib/reflections/journal";
import { pageSize } from "@/lib/reflections/limits";
import type { Snapshot } from "@/lib/reflections/snapshot";
import { unpack } from "@/lib/reflections/stored/packing";
import { newestFirst } from "@/lib/reflections/stored/rows";
import { database } from "@/lib/server/database";
import { kindOf } from "@/lib/server/guarded";
import { log } from "@/lib/server/log";
import type { Keys } from "@/lib/vault/keys";

/** How a file of reflections is made up. Another shape gets another number, and the old ones can still be brought in. */
export const exportFormat = 2;

/** By this a file says that it is one of ours. */
export const exportMark = "low-tide";

/** One reflection or check-in as it leaves: everything needed to put it back as it was. Times are ISO 8601. */
export type Exported = { id: string; createdAt: string; updatedAt: string; version: number; journal: Journal; snapshot: Snapshot };

/**
 * All that a person has saved: reflections, newest first, each followed by its check-ins, oldest first. A few at a time,
 * so that ten thousand need hardly more memory than twenty. A row that cannot be read gives null.
 * @param only the id of one, where no more than that is wanted; its check-ins come with it.
 */
export async function* exported(owner: Keys, only?: string): AsyncGenerator<Exported | null> {
  const ids = await inOrder(owner, only);
  for (let from = 0; from < ids.length; from += pageSize) {
    const some = ids.slice(from, from + pageSize);
    const rows = await database().reflection.findMany({ where: { ownerId: owner.owner, id: { in: some }, deletedAt: null } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const id of some) {
      const row = byId.get(id);
      // Deleted since.
      if (!row) continue;
      const opened = await unpack(owner, row);
      const { createdAt, updatedAt, version } = row;
      yield opened && { id, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString(), version, ...opened };
    }
  }
}

/** The ids of all that is there, a reflection before its check-ins. Those whose reflection is not there come last. */
async function inOrder(owner: Keys, only?: string): Promise<string[]> {
  const rows = await database().reflection.findMany({
    where: { ownerId: owner.owner, deletedAt: null, ...(only && { OR: [{ id: only }, { ofId: only }] }) },
    orderBy: [...newestFirst],
    select: { id: true, ofId: true },
  });
  const firsts = rows.filter(({ ofId }) => ofId === null);
  const checkIns = new Map<string, string[]>();
  for (const { id, ofId } of rows.reverse()) if (ofId !== null) checkIns.set(ofId, [...(checkIns.get(ofId) ?? []), id]);
  const ordered = firsts.flatMap(({ id }) => {
    const own = checkIns.get(id) ?? [];
    checkIns.delete(id);
    return [id, ...own];
  });
  return [...ordered, ...[...checkIns.values()].flat()];
}

/**
 * Texts as a stream of bytes, made as they are fetched. A fault cuts it short, so that nobody takes a part for the whole;
 * the log gets its kind and never its message.
 */
export function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await texts.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        log("error", "export-cut-short", { kind: kindOf(error) });
        controller.error(new Error("cut short"));
      }
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}
