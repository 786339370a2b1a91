import type { Cursor } from "@/lib/reflections/bodies";
import { withWords } from "@/lib/reflections/comparing/words-then";
import { pageSize } from "@/lib/reflections/limits";
import type { ListPage, Reflection } from "@/lib/reflections/views";
import { database } from "@/lib/server/database";
import type { Keys } from "@/lib/vault/keys";
import { unpack } from "./packing";
import { checkInsOf, light, listed, newestFirst, present } from "./rows";

/** A page of the person's reflections and check-ins, newest first. A damaged row is listed as unreadable and hides none of the others. */
export async function list(
  owner: Keys,
  { after, limit = pageSize }: { after?: Cursor | undefined; limit?: number } = {},
): Promise<ListPage> {
  const rows = await database().reflection.findMany({
    where: {
      ownerId: owner.owner,
      deletedAt: null,
      // The first half says nothing that the second does not; it lets the index begin at the right place.
      ...(after && { createdAt: { lte: after.createdAt }, OR: [{ createdAt: { lt: after.createdAt } }, { id: { lt: after.id } }] }),
    },
    orderBy: [...newestFirst],
    // One more tells whether there is a next page.
    take: limit + 1,
    select: light,
  });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { reflections: await listed(owner, shown), next: last ? `${last.createdAt.getTime()}.${last.id}` : null };
}

/** One reflection or check-in as it was shown then, or null where the person has none of this id. */
export async function open(owner: Keys, id: string): Promise<Reflection | null> {
  const row = await database().reflection.findFirst({ where: present(owner, id) });
  if (!row) return null;
  const { version } = row;
  const opened = await unpack(owner, row);
  if (!opened) return { id, version, readable: false, savedAt: row.createdAt.toISOString() };
  const checkIns = row.ofId === null ? await checkInsOf(owner, id) : [];
  return { id, version, readable: true, journal: withWords(opened.journal, opened.snapshot), ...opened.snapshot, checkIns };
}
