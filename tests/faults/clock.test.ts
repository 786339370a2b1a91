import { expect, test } from "vitest";
import { parsePage } from "@/lib/reflections/bodies";
import { change } from "@/lib/reflections/stored/change";
import { isDeleted, purge, remove, restore } from "@/lib/reflections/stored/deleting";
import { save } from "@/lib/reflections/stored/save";
import { list, open } from "@/lib/reflections/stored/store";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { withFreshDatabase } from "@/tests/storage/fresh-database";

withFreshDatabase();

const catalogue = aCatalogue();
const answers = { sky: "black" };
const before = new Date("2026-11-12T21:30:00.000Z");
/** The server's clock was wrong, and is put right: by a day, as if it had been set to another date. */
const setBack = new Date("2026-11-11T21:30:00.000Z");
const hours = (n: number, from: Date) => new Date(from.getTime() + n * 60 * 60 * 1000);

test("with the clock set back, every page still has what it should, each once", async () => {
  const ana = await anOwner("ana");
  for (let n = 0; n < 15; n++) await save(ana, { id: anId(n), answers }, catalogue, new Date(before.getTime() + n));
  for (let n = 15; n < 30; n++) await save(ana, { id: anId(n), answers }, catalogue, new Date(setBack.getTime() + n));
  const first = await list(ana);
  const rest = parsePage(new URLSearchParams({ after: first.next ?? "" }));
  if (!rest.ok) throw new Error("no page after the first");
  const ids = [...first.reflections, ...(await list(ana, rest.value)).reflections].map(({ id }) => id);
  // By the times that they say of themselves: a list cannot know better.
  const newestFirst = [...Array.from({ length: 15 }, (_, n) => 14 - n), ...Array.from({ length: 15 }, (_, n) => 29 - n)];
  expect(ids).toEqual(newestFirst.map(anId));
});

test("an edit that seems older than what it edits is kept: versions count, not times", async () => {
  const ana = await anOwner("ana");
  await save(ana, { id: anId(1), answers }, catalogue, before);
  await change(ana, anId(1), { change: "notes", notes: "first", version: 1 }, before);
  expect(await change(ana, anId(1), { change: "notes", notes: "second", version: 2 }, setBack)).toMatchObject({
    outcome: "changed",
    version: 3,
  });
  expect(await change(ana, anId(1), { change: "notes", notes: "from another tab", version: 2 }, before)).toMatchObject({
    outcome: "conflict",
  });
  expect(await open(ana, anId(1))).toMatchObject({ journal: { notes: { text: "second", version: 3 } } });
});

test("saving again after the clock was set back makes no second one", async () => {
  const ana = await anOwner("ana");
  await save(ana, { id: anId(1), answers }, catalogue, before);
  expect(await save(ana, { id: anId(1), answers }, catalogue, setBack)).toMatchObject({
    outcome: "unchanged",
    saved: { savedAt: before.toISOString() },
  });
});

test("what was deleted before the clock was set back is not purged early, can be had back, and goes in the end", async () => {
  const ana = await anOwner("ana");
  for (const n of [1, 2]) await save(ana, { id: anId(n), answers }, catalogue, before);
  for (const n of [1, 2]) await remove(ana, anId(n), before);
  expect(await purge(setBack)).toBe(0);
  expect(await purge(hours(24.5, setBack))).toBe(0);
  expect(await isDeleted(ana, anId(1), setBack)).toBe(true);
  expect(await restore(ana, anId(1))).toBe(true);
  expect(await purge(hours(25.5, setBack))).toBe(1);
  expect((await list(ana)).reflections).toMatchObject([{ id: anId(1), readable: true }]);
});
