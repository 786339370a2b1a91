import { database } from "@/lib/server/database";
import { leaveNoTrace } from "@/lib/server/leave-no-trace";
import type { Keys } from "@/lib/vault/keys";

/**
 * Ends for good everything a person has saved, what they deleted within the last hour too. Gives the number of rows.
 * `isTraceless` is false where the bytes stay in the write-ahead file until the next time it is emptied.
 * Throws only where nothing was erased.
 */
export async function eraseAll(owner: Keys): Promise<{ erased: number; isTraceless: boolean }> {
  const { count } = await database().reflection.deleteMany({ where: { ownerId: owner.owner } });
  // The rows are gone by now. Whoever hears of a failure would take them to be there still.
  return { erased: count, isTraceless: await leaveNoTrace().catch(() => false) };
}
