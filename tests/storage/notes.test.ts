import { beforeEach, expect, test } from "vitest";
import { editNotes, open, remove, save } from "@/lib/reflections/store";
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
  expect(await editNotes(ana, anId(1), { notes: "He wrote first.", version: 1 })).toEqual({ outcome: "saved", version: 2 });
  expect(await open(ana, anId(1))).toEqual({ ...before, notes: "He wrote first.", version: 2 });
});

test("an edit of an older version is told so, gets the notes as they stand, and overwrites nothing", async () => {
  await editNotes(ana, anId(1), { notes: "From the phone.", version: 1 });
  expect(await editNotes(ana, anId(1), { notes: "From the laptop.", version: 1 })).toEqual({
    outcome: "conflict",
    current: { notes: "From the phone.", version: 2 },
  });
  expect(await open(ana, anId(1))).toMatchObject({ notes: "From the phone." });
});

test("the same edit again, as after an answer that was lost, is no conflict", async () => {
  await editNotes(ana, anId(1), { notes: "Once.", version: 1 });
  expect(await editNotes(ana, anId(1), { notes: "Once.", version: 1 })).toEqual({ outcome: "saved", version: 2 });
});

test("of many edits at once one wins, and every other one is told what it was", async () => {
  const texts = Array.from({ length: 20 }, (_, n) => `Note ${n}`);
  const results = await Promise.all(texts.map((notes) => editNotes(ana, anId(1), { notes, version: 1 })));
  const winner = results.findIndex(({ outcome }) => outcome === "saved");
  expect(results.filter(({ outcome }) => outcome === "saved")).toHaveLength(1);
  expect(results.filter((result) => result.outcome === "conflict").map(({ current }) => current)).toEqual(
    Array.from({ length: 19 }, () => ({ notes: texts[winner], version: 2 })),
  );
});

test("there is nothing to edit where it was deleted, or is another person's", async () => {
  const bea = await anOwner("bea");
  expect(await editNotes(bea, anId(1), { notes: "x", version: 1 })).toEqual({ outcome: "missing" });
  await remove(ana, anId(1));
  expect(await editNotes(ana, anId(1), { notes: "x", version: 1 })).toEqual({ outcome: "missing" });
});

test("a damaged row is not overwritten with notes alone", async () => {
  await database().reflection.updateMany({ data: { sealed: new Uint8Array(60) } });
  expect(await editNotes(ana, anId(1), { notes: "x", version: 1 })).toEqual({ outcome: "unreadable" });
});
