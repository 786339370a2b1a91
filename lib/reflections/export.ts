import { database } from "@/lib/server/database";
import { kindOf } from "@/lib/server/guarded";
import type { Keys } from "@/lib/vault/keys";
import { pageSize } from "./limits";
import { unpack } from "./packing";
import type { Snapshot } from "./snapshot";

/** How a file of reflections is made up. Another shape gets another number, and the old ones can still be brought in. */
export const exportFormat = 1;

/** By this a file says that it is one of ours. */
export const exportMark = "low-tide";

/** One reflection as it leaves: everything needed to put it back as it was. Times are ISO 8601. */
export type Exported = { id: string; createdAt: string; updatedAt: string; version: number; snapshot: Snapshot };

/** All that a person has saved, newest first, a page at a time so that ten thousand need no more memory than twenty. A row that cannot be read gives null. */
export async function* exported(owner: Keys): AsyncGenerator<Exported | null> {
  let after: { createdAt: Date; id: string } | undefined;
  for (;;) {
    const rows = await database().reflection.findMany({
      where: {
        ownerId: owner.owner,
        deletedAt: null,
        ...(after && { createdAt: { lte: after.createdAt }, OR: [{ createdAt: { lt: after.createdAt } }, { id: { lt: after.id } }] }),
      },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: pageSize,
    });
    for (const row of rows) {
      const snapshot = await unpack(owner, row);
      const { id, createdAt, updatedAt, version } = row;
      yield snapshot && { id, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString(), version, snapshot };
    }
    after = rows.at(-1);
    if (rows.length < pageSize) return;
  }
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
        console.error(`An export was cut short: ${kindOf(error)}`);
        controller.error(new Error("cut short"));
      }
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}
