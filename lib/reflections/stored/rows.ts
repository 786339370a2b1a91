import { withWords } from "@/lib/reflections/comparing/words-then";
import type { Journal } from "@/lib/reflections/journal";
import type { Listed } from "@/lib/reflections/views";
import { database } from "@/lib/server/database";
import type { Keys } from "@/lib/vault/keys";
import { firstFormat } from "./first-format";
import { type Packed, unpack, unpackJournal } from "./packing";

/** A row without its snapshot. */
export type LightRow = { id: string; createdAt: Date; format: number; ofId: string | null; version: number; journal: Packed["journal"] };

/** What to ask for where the snapshot is not needed. */
export const light = { id: true, createdAt: true, format: true, ofId: true, version: true, journal: true } as const;

/** One that is there: the person's own, and not deleted. */
export const present = (owner: Keys, id: string) => ({ ownerId: owner.owner, id, deletedAt: null });

/** The order of a reflection's check-ins. */
export const newestFirst = [{ createdAt: "desc" }, { id: "desc" }] as const;

/** Rows as a list says them. Only those of the first format, whose journal stands in the snapshot, are fetched whole. */
export async function listed(owner: Keys, rows: readonly LightRow[]): Promise<Listed[]> {
  const old = rows.filter(({ format }) => format === firstFormat).map(({ id }) => id);
  const whole =
    old.length === 0 ? [] : await database().reflection.findMany({ where: { ownerId: owner.owner, id: { in: old }, deletedAt: null } });
  const wholes = new Map(whole.map((row) => [row.id, row]));
  return Promise.all(
    rows.map(async (row) => {
      const found = wholes.get(row.id);
      // Edited in between, it is a row of today by now.
      if (found) return asListed(found, (await unpack(owner, found))?.journal ?? null);
      return asListed(row, await unpackJournal(owner, row));
    }),
  );
}

function asListed({ id, version, createdAt, ofId }: Omit<LightRow, "journal">, journal: Journal | null): Listed {
  if (journal) return { id, readable: true, version, journal: withWords(journal) };
  return { id, readable: false, version, savedAt: createdAt.toISOString(), of: ofId };
}

/** The check-ins of a reflection, oldest first. */
export async function checkInsOf(owner: Keys, id: string): Promise<Listed[]> {
  const rows = await database().reflection.findMany({
    where: { ownerId: owner.owner, ofId: id, deletedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: light,
  });
  return listed(owner, rows);
}
