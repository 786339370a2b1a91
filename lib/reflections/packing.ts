import { promisify } from "node:util";
import { deflateRaw, inflateRaw } from "node:zlib";
import type { Keys } from "@/lib/vault/keys";
import { open, type Place, seal } from "@/lib/vault/seal";
import { type Snapshot, snapshotFormat } from "./snapshot";

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** Quick: a higher level takes several times as long to save a tenth of the bytes. */
const level = 3;

/** What a row holds of a reflection. */
export type Packed = { format: number; sealed: Uint8Array<ArrayBuffer> };

function placeOf(owner: Keys, row: string, format: number): Place {
  return { owner: owner.owner, row, kind: "reflection", format };
}

/** A snapshot as it is stored: compressed, then sealed for this owner and this row. */
export async function pack(owner: Keys, row: string, snapshot: Snapshot): Promise<Packed> {
  const plain = await deflate(JSON.stringify(snapshot), { level });
  return { format: snapshotFormat, sealed: await seal(owner.sealing, placeOf(owner, row, snapshotFormat), new Uint8Array(plain)) };
}

/** The snapshot in a row, or null where it cannot be read: damaged, somebody else's, or of a format we do not know. */
export async function unpack(owner: Keys, { id, format, sealed }: Packed & { id: string }): Promise<Snapshot | null> {
  if (format !== snapshotFormat) return null;
  const plain = await open(owner.sealing, placeOf(owner, id, format), sealed);
  // What opens is what we sealed, so its shape needs no second look.
  return plain && JSON.parse((await inflate(plain)).toString("utf8"));
}
