import { beforeEach, expect, test } from "vitest";
import { change } from "@/lib/reflections/stored/change";
import { remove } from "@/lib/reflections/stored/deleting";
import { save } from "@/lib/reflections/stored/save";
import { open } from "@/lib/reflections/stored/store";
import { database } from "@/lib/server/database";
import type { Keys } from "@/lib/vault/keys";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { withFreshDatabase } from "./fresh-database";

withFreshDatabase();

let ana: Keys;
beforeEach(async () => {
  ana = await anOwner("ana");
  await save(ana, { id: anId(1), answers: { sky: "black" } }, aCatalogue());
});

test("notes are kept, and nothing else changes", async () => {
  const before = await open(ana, anId(1));
  expect(await change(ana, anId(1), { change: "notes", notes: "He wrote first.", version: 1 })).toMatchObject({
    outcome: "changed",
    version: 2,
  });
  if (!before?.readable) throw new Error("not readable");
  const journal = { ...before.journal, notes: { text: "He wrote first.", version: 2 } };
  expect(await open(ana, anId(1))).toEqual({ ...before, version: 2, journal });
});

test("an edit of an older version is told so, gets the notes as they stand, and overwrites nothing", async () => {
  await change(ana, anId(1), { change: "notes", notes: "From the phone.", version: 1 });
  expect(await change(ana, anId(1), { change: "notes", notes: "From the laptop.", version: 1 })).toEqual({
    outcome: "conflict",
    current: { notes: "From the phone.", version: 2 },
  });
  expect(await open(ana, anId(1))).toMatchObject({ journal: { notes: { text: "From the phone." } } });
});

test("the same edit again, as after an answer that was lost, is no conflict", async () => {
  await change(ana, anId(1), { change: "notes", notes: "Once.", version: 1 });
  expect(await change(ana, anId(1), { change: "notes", notes: "Once.", version: 1 })).toMatchObject({ outcome: "changed", version: 2 });
});

test("of many edits at once one wins, and every other one is told what it was", async () => {
  const texts = Array.from({ length: 20 }, (_, n) => `Note ${n}`);
  const results = await Promise.all(texts.map((notes) => change(ana, anId(1), { change: "notes", notes, version: 1 })));
  const winner = results.findIndex(({ outcome }) => outcome === "changed");
  expect(results.filter(({ outcome }) => outcome === "changed")).toHaveLength(1);
  expect(results.filter((result) => result.outcome === "conflict").map(({ current }) => current)).toEqual(
    Array.from({ length: 19 }, () => ({ notes: texts[winner], version: 2 })),
  );
});

test("there is nothing to edit where it was deleted, or is another person's", async () => {
  const bea = await anOwner("bea");
  expect(await change(bea, anId(1), { change: "notes", notes: "x", version: 1 })).toEqual({ outcome: "missing" });
  await remove(ana, anId(1));
  expect(await change(ana, anId(1), { change: "notes", notes: "x", version: 1 })).toEqual({ outcome: "missing" });
});

test("a damaged row is not overwritten with notes alone", async () => {
  await database().reflection.updateMany({ data: { journal: new Uint8Array(60) } });
  expect(await change(ana, anId(1), { change: "notes", notes: "x", version: 1 })).toEqual({ outcome: "unreadable" });
});
