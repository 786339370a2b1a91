import { promisify } from "node:util";
import { deflateRaw, inflateRaw } from "node:zlib";
import type { Journal } from "@/lib/reflections/journal";
import type { Snapshot } from "@/lib/reflections/snapshot";
import type { Keys } from "@/lib/vault/keys";
import { open, type Place, seal } from "@/lib/vault/seal";
import { type FirstSnapshot, firstFormat, fromFirstFormat } from "./first-format";

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** Quick: a higher level takes several times as long to save a tenth of the bytes. */
const level = 3;

/** How rows are written now. Another shape gets another number, and the old ones stay readable. */
const rowFormat = 2;

type Bytes = Uint8Array<ArrayBuffer>;

/** What a reflection is, opened. */
export type Opened = { journal: Journal; snapshot: Snapshot };

/** What a row holds of a reflection. */
export type Packed = { format: number; ofId: string | null; journal: Bytes | null; sealed: Bytes };

/** Where a row stands, and what it says of itself. */
type Row = { id: string; format: number; ofId: string | null; version: number };

/** One cannot be put in place of another, nor a check-in be passed off as a reflection of its own. */
const kinds = {
  journal: { reflection: "journal", checkIn: "check-in journal" },
  snapshot: { reflection: "snapshot", checkIn: "check-in snapshot" },
} as const;

function placeOf(owner: Keys, row: string, what: keyof typeof kinds, ofId: string | null): Place {
  return { owner: owner.owner, row, kind: kinds[what][ofId === null ? "reflection" : "checkIn"], format: rowFormat };
}

/** Compressed, then sealed for this owner and this row. */
async function put(owner: Keys, place: Place, what: unknown): Promise<Bytes> {
  return seal(owner.sealing, place, new Uint8Array(await deflate(JSON.stringify(what), { level })));
}

/** What was put, or null where it does not open. What opens is what we sealed, so its shape needs no second look. */
async function take<T>(owner: Keys, place: Place, sealed: Bytes): Promise<T | null> {
  const plain = await open(owner.sealing, place, sealed);
  return plain && JSON.parse((await inflate(plain)).toString("utf8"));
}

/** A reflection as it is stored. */
export async function pack(owner: Keys, id: string, { journal, snapshot }: Opened): Promise<Packed> {
  const ofId = journal.checkIn?.of ?? null;
  const [packed, sealed] = await Promise.all([packJournal(owner, id, journal), put(owner, placeOf(owner, id, "snapshot", ofId), snapshot)]);
  return { format: rowFormat, ofId, journal: packed, sealed };
}

/** The journal alone, to be put in place of the one before. */
export function packJournal(owner: Keys, id: string, journal: Journal): Promise<Bytes> {
  return put(owner, placeOf(owner, id, "journal", journal.checkIn?.of ?? null), journal);
}

/** The journal in a row of today's format, or null where it cannot be read. A row of the first format has none: `unpack` makes it. */
export async function unpackJournal(owner: Keys, row: Row & Pick<Packed, "journal">): Promise<Journal | null> {
  if (row.format !== rowFormat || row.journal === null) return null;
  const journal = await take<Journal>(owner, placeOf(owner, row.id, "journal", row.ofId), row.journal);
  // A check-in that was moved to another reflection is not one of it.
  return journal && (journal.checkIn?.of ?? null) === row.ofId ? journal : null;
}

/** All that a row holds, or null where it cannot be read: damaged, somebody else's, or of a format we do not know. */
export async function unpack(owner: Keys, row: Row & Packed): Promise<Opened | null> {
  if (row.format === firstFormat) {
    const first = await take<FirstSnapshot>(
      owner,
      { owner: owner.owner, row: row.id, kind: "reflection", format: firstFormat },
      row.sealed,
    );
    return first && row.ofId === null ? fromFirstFormat(first, row.version) : null;
  }
  const journal = await unpackJournal(owner, row);
  const snapshot = journal && (await take<Snapshot>(owner, placeOf(owner, row.id, "snapshot", row.ofId), row.sealed));
  return snapshot && { journal, snapshot };
}
