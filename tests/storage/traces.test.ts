import { beforeEach, expect, test, vi } from "vitest";
import { change } from "@/lib/reflections/stored/change";
import { purge, remove } from "@/lib/reflections/stored/deleting";
import { eraseAll } from "@/lib/reflections/stored/erase";
import { save } from "@/lib/reflections/stored/save";
import { database } from "@/lib/server/database";
import type { Keys } from "@/lib/vault/keys";
import { catalogue } from "@/lib/words/usual-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { withFreshDatabase } from "./fresh-database";

// On SQLite alone: PostgreSQL uses the place of deleted rows again in its own time.
const { raw } = withFreshDatabase();

const answers = { bond: "early-dates", signs: ["cancels", "short-replies"], feeling: "very-anxious", hope: null };

let ana: Keys;
let bea: Keys;
beforeEach(async () => {
  [ana, bea] = await Promise.all([anOwner("ana"), anOwner("bea")]);
  await save(ana, { id: anId(1), answers }, catalogue);
  await save(ana, { id: anId(2), answers: {} }, catalogue);
  await change(ana, anId(1), { change: "notes", notes: "He wrote.", version: 1 });
});

test("after an erasure no byte of it stands in the files: no id, no older version, nothing purged before", async () => {
  await save(bea, { id: anId(9), answers }, catalogue);
  const traces: Buffer[] = [Buffer.from(ana.owner), ...[1, 2, 3].map((n) => Buffer.from(anId(n)))];
  const note = async () => {
    for (const { sealed } of await database().reflection.findMany({ where: { ownerId: ana.owner } })) {
      // Pieces all along it: a row of this size lies in several pages.
      for (let at = 0; at + 16 <= sealed.length; at += 500) traces.push(Buffer.from(sealed.subarray(at, at + 16)));
      traces.push(Buffer.from(sealed.subarray(-16)));
    }
  };
  await note();
  for (let version = 1; version <= 5; version++) {
    await change(ana, anId(2), { change: "notes", notes: `Draft ${version} `.repeat(50 * version), version });
    await note();
  }
  await save(ana, { id: anId(3), answers }, catalogue);
  await note();
  await remove(ana, anId(3), new Date("2026-01-01"));
  await purge();
  expect(traces.length).toBeGreaterThan(100);
  // The search does find what is there.
  expect((await raw()).includes(Buffer.from(ana.owner))).toBe(true);
  await eraseAll(ana);
  const left = await raw();
  expect(traces.filter((trace) => left.includes(trace))).toEqual([]);
  expect(left.includes(Buffer.from(bea.owner))).toBe(true);
});

test("where the write-ahead file cannot be emptied, what was erased is told as erased all the same", async () => {
  const emptying = vi.spyOn(database(), "$queryRaw").mockRejectedValueOnce(new Error("disk I/O error"));
  expect(await eraseAll(ana)).toEqual({ erased: 2, isTraceless: false });
  expect(emptying).toHaveBeenCalledOnce();
  expect(await database().reflection.count({ where: { ownerId: ana.owner } })).toBe(0);
});
