import { type Applied, applyChange } from "@/lib/reflections/apply-change";
import type { Change, Journal } from "@/lib/reflections/journal";
import type { Changed } from "@/lib/reflections/views";
import { database } from "@/lib/server/database";
import type { Keys } from "@/lib/vault/keys";
import { firstFormat } from "./first-format";
import { pack, packJournal, unpack, unpackJournal } from "./packing";
import { checkInsOf, light, present } from "./rows";

type ChangeOutcome =
  | ({ outcome: "changed" } & Changed)
  | Extract<Applied, { outcome: "conflict" | "refused" }>
  /** There is no such reflection; or it is damaged, and there is nothing to change. */
  | { outcome: "missing" | "unreadable" };

/**
 * Changes one thing in what stands beside a reflection. Changes of different things from several devices at once all
 * count; where two change the notes, the second is a conflict, and gets them as they stand.
 */
export async function change(owner: Keys, id: string, wanted: Change, now = new Date()): Promise<ChangeOutcome> {
  for (;;) {
    const read = await readToChange(owner, id);
    if (read.outcome !== "read") return read;
    const { journal, version, packedWith } = read;
    const steps = wanted.change === "step" ? await planSteps(owner, id, journal) : [];
    const applied = applyChange(journal, wanted, now, steps);
    if (applied.outcome === "unchanged") return { outcome: "changed", version, journal };
    if (applied.outcome !== "changed") return applied;
    const { count } = await database().reflection.updateMany({
      where: { ...present(owner, id), version },
      data: { ...(await packedWith(applied.journal)), version: version + 1, updatedAt: now },
    });
    if (count === 1) return { outcome: "changed", version: version + 1, journal: applied.journal };
    // Somebody was quicker: what they changed decides how this ends.
  }
}

/** The steps of the reflection's plan and of those of its check-ins. */
async function planSteps(owner: Keys, id: string, journal: Journal): Promise<string[]> {
  const checkIns = journal.checkIn ? [] : await checkInsOf(owner, id);
  return [journal, ...checkIns.flatMap((one) => (one.readable ? [one.journal] : []))].flatMap(({ result }) => result.steps);
}

/** A journal as it stands, its version, and what is to be written with another in its place. */
async function readToChange(owner: Keys, id: string) {
  const row = await database().reflection.findFirst({ where: present(owner, id), select: light });
  if (!row) return { outcome: "missing" } as const;
  if (row.format === firstFormat) return readFirstFormat(owner, id);
  const journal = await unpackJournal(owner, row);
  if (!journal) return { outcome: "unreadable" } as const;
  const packedWith = async (next: Journal) => ({ journal: await packJournal(owner, id, next) });
  return { outcome: "read", journal, version: row.version, packedWith } as const;
}

/** A row of the first format is written anew as one of today's. */
async function readFirstFormat(owner: Keys, id: string) {
  const row = await database().reflection.findFirst({ where: present(owner, id) });
  if (!row) return { outcome: "missing" } as const;
  const opened = await unpack(owner, row);
  if (!opened) return { outcome: "unreadable" } as const;
  const packedWith = (next: Journal) => pack(owner, id, { journal: next, snapshot: opened.snapshot });
  return { outcome: "read", journal: opened.journal, version: row.version, packedWith } as const;
}
