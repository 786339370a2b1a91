import { beforeEach, expect, test } from "vitest";
import { change } from "@/lib/reflections/stored/change";
import { eraseAll } from "@/lib/reflections/stored/erase";
import { save } from "@/lib/reflections/stored/save";
import { list, open } from "@/lib/reflections/stored/store";
import { exportJson } from "@/lib/reflections/taking-along/export-json";
import { importReflections } from "@/lib/reflections/taking-along/import";
import { ImportBody } from "@/lib/reflections/taking-along/import-schema";
import { database } from "@/lib/server/database";
import type { Keys } from "@/lib/vault/keys";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { withFreshDatabase } from "./fresh-database";
import { firstSnapshot, saveInFirstFormat } from "./in-first-format";
import { textOf } from "./text-of";

withFreshDatabase();

const catalogue = aCatalogue();
const then = { id: anId(1), answers: { sky: "black" }, notes: "He wrote.", version: 3, savedAt: new Date("2026-11-12T21:30:00.000Z") };

let ana: Keys;
beforeEach(async () => {
  ana = await anOwner("ana");
  await saveInFirstFormat(ana, catalogue, then);
});

const formatOf = async (id: string) => (await database().reflection.findFirstOrThrow({ where: { id } })).format;

test("a row of the first release is listed and opened as one of today's, and stays as it is", async () => {
  await save(ana, { id: anId(2), answers: {} }, catalogue);
  const opened = await open(ana, anId(1));
  if (!opened?.readable) throw new Error("not readable");
  expect(opened).toMatchObject({ version: 3, checkIns: [], journal: { answers: then.answers, notes: { text: "He wrote.", version: 3 } } });
  const { reflections } = await list(ana);
  expect(reflections).toMatchObject([{ id: anId(2), readable: true }, {}]);
  expect(reflections[1]).toEqual({ id: anId(1), readable: true, version: 3, journal: opened.journal });
  expect(await formatOf(anId(1))).toBe(1);
});

test("once something is changed in it it is a row of today, and what was shown is the same", async () => {
  const before = await open(ana, anId(1));
  if (!before?.readable) throw new Error("not readable");
  const notes = { change: "notes", notes: "He called.", version: 3 } as const;
  expect(await change(ana, anId(1), notes)).toMatchObject({ outcome: "changed", version: 4 });
  expect(await formatOf(anId(1))).toBe(2);
  const journal = { ...before.journal, notes: { text: "He called.", version: 4 } };
  expect(await open(ana, anId(1))).toEqual({ ...before, version: 4, journal });
  expect(await change(ana, anId(1), { change: "person", person: "D" })).toMatchObject({ outcome: "changed", version: 5 });
});

test("several changes of it at once all count", async () => {
  const step = catalogue.steps.map(({ id }) => id);
  const opened = await open(ana, anId(1));
  if (!opened?.readable) throw new Error("not readable");
  const wanted = opened.journal.result.steps.map((id) => ({ change: "step", step: id, state: "done", note: "" }) as const);
  expect(step).toEqual(expect.arrayContaining(wanted.map((one) => one.step)));
  expect(wanted.length).toBeGreaterThan(1);
  const results = await Promise.all(wanted.map((one) => change(ana, anId(1), one)));
  expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(["changed"]));
  expect(await open(ana, anId(1))).toMatchObject({ version: 3 + wanted.length });
});

test("saved once more it is the same one; a check-in of it can be saved", async () => {
  expect(await save(ana, { id: anId(1), answers: then.answers }, catalogue)).toMatchObject({ outcome: "unchanged", saved: { version: 3 } });
  const checkIn = { of: anId(1), did: "" };
  expect(await save(ana, { id: anId(2), answers: { sky: "grey" }, checkIn }, catalogue)).toMatchObject({ outcome: "made" });
  expect(await open(ana, anId(1))).toMatchObject({ checkIns: [{ id: anId(2), journal: { checkIn: { changed: ["sky"] } } }] });
});

test("one that was made a check-in of another by whoever holds the file is unreadable", async () => {
  await database().reflection.updateMany({ data: { ofId: anId(7) } });
  expect(await open(ana, anId(1))).toMatchObject({ readable: false });
});

test("it goes out in today's format, and comes back byte for byte", async () => {
  const before = await textOf(exportJson(ana));
  await eraseAll(ana);
  expect(await importReflections(ana, JSON.parse(before).reflections)).toEqual({ added: 1, known: 0, unreadable: 0 });
  expect(await textOf(exportJson(ana))).toBe(before);
});

test("a file of the first release can still be brought in", async () => {
  const before = await textOf(exportJson(ana));
  await eraseAll(ana);
  const { id, version, savedAt } = then;
  const at = savedAt.toISOString();
  const one = { id, createdAt: at, updatedAt: at, version, snapshot: firstSnapshot(catalogue, then) };
  const file = { app: "low-tide", format: 1, reflections: [one], unreadable: 0 };
  expect(ImportBody.safeParse(file).success).toBe(true);
  const spoiled = { ...one, id: anId(2), snapshot: { ...one.snapshot, notes: 7 } };
  expect(await importReflections(ana, [one, spoiled])).toEqual({ added: 1, known: 0, unreadable: 1 });
  expect(await textOf(exportJson(ana))).toBe(before);
});
