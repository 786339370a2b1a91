import { deflateRawSync } from "node:zlib";
import type { Catalogue } from "@/lib/catalogue/schema";
import type { Answers } from "@/lib/engine/answers";
import { makeSnapshot } from "@/lib/reflections/snapshot";
import type { FirstSnapshot } from "@/lib/reflections/stored/first-format";
import { database } from "@/lib/server/database";
import type { Keys } from "@/lib/vault/keys";
import { seal } from "@/lib/vault/seal";

type Then = { id: string; answers: Answers; notes: string; version: number; savedAt: Date };

/** What the first release sealed of a reflection. */
export function firstSnapshot(catalogue: Catalogue, { answers, notes, savedAt }: Omit<Then, "id" | "version">): FirstSnapshot {
  const shown = makeSnapshot(catalogue, answers);
  return { format: 1, savedAt: savedAt.toISOString(), catalogue: catalogue.version, answers, ...shown, notes };
}

/** Writes a row as the first release did. */
export async function saveInFirstFormat(owner: Keys, catalogue: Catalogue, then: Then): Promise<void> {
  const { id, version, savedAt } = then;
  const plain = deflateRawSync(JSON.stringify(firstSnapshot(catalogue, then)));
  const sealed = await seal(owner.sealing, { owner: owner.owner, row: id, kind: "reflection", format: 1 }, new Uint8Array(plain));
  await database().reflection.create({
    data: { ownerId: owner.owner, id, createdAt: savedAt, updatedAt: savedAt, version, format: 1, sealed },
  });
}
