import { expect, test, vi } from "vitest";
import { parsePage } from "@/lib/reflections/bodies";
import { save } from "@/lib/reflections/stored/save";
import { list, open } from "@/lib/reflections/stored/store";
import { database } from "@/lib/server/database";
import type { Keys } from "@/lib/vault/keys";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { withFreshDatabase } from "./fresh-database";

withFreshDatabase();
// Each save waits for the disk, which others may be using.
vi.setConfig({ testTimeout: 30_000 });

const catalogue = aCatalogue();
const answers = { sky: "black", seen: ["gulls"] };

/** The page that the one before names as next, by way of the address, as a browser would ask for it. */
function after(next: string | null) {
  const parsed = parsePage(new URLSearchParams({ after: next ?? "" }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

async function allPages(owner: Keys): Promise<string[][]> {
  const pages = [];
  let page = await list(owner);
  pages.push(page.reflections.map(({ id }) => id));
  while (page.next) {
    page = await list(owner, after(page.next));
    pages.push(page.reflections.map(({ id }) => id));
  }
  return pages;
}

test("the newest come first, twenty to a page, each exactly once", async () => {
  const ana = await anOwner("ana");
  for (let n = 0; n < 45; n++) await save(ana, { id: anId(n), answers }, catalogue, new Date(1_700_000_000_000 + n * 1000));
  const pages = await allPages(ana);
  expect(pages.map(({ length }) => length)).toEqual([20, 20, 5]);
  expect(pages.flat()).toEqual(Array.from({ length: 45 }, (_, n) => anId(44 - n)));
});

test("reflections of the same moment are neither lost nor shown twice at the turn of a page", async () => {
  const ana = await anOwner("ana");
  const now = new Date("2026-11-12T21:30:00.000Z");
  for (let n = 0; n < 41; n++) await save(ana, { id: anId(n), answers }, catalogue, now);
  const ids = (await allPages(ana)).flat();
  expect(ids).toHaveLength(41);
  expect(new Set(ids).size).toBe(41);
});

test("one that is saved while somebody turns the pages moves none of the others", async () => {
  const ana = await anOwner("ana");
  for (let n = 0; n < 25; n++) await save(ana, { id: anId(n), answers }, catalogue, new Date(1_700_000_000_000 + n));
  const first = await list(ana);
  await save(ana, { id: anId(99), answers }, catalogue);
  const second = await list(ana, after(first.next));
  expect(second.reflections.map(({ id }) => id)).toEqual([4, 3, 2, 1, 0].map(anId));
});

test("who wants everything gets up to two hundred to a page", async () => {
  const ana = await anOwner("ana");
  for (let n = 0; n < 25; n++) await save(ana, { id: anId(n), answers }, catalogue, new Date(1_700_000_000_000 + n));
  const parsed = parsePage(new URLSearchParams({ limit: "200" }));
  if (!parsed.ok) throw new Error("no such page");
  const { reflections, next } = await list(ana, parsed.value);
  expect([reflections.length, next]).toEqual([25, null]);
});

test("the list is read without the snapshots", async () => {
  const ana = await anOwner("ana");
  await save(ana, { id: anId(1), answers }, catalogue);
  const { reflections } = await list(ana);
  await database().reflection.updateMany({ data: { sealed: new Uint8Array() } });
  expect((await list(ana)).reflections).toEqual(reflections);
});

test("a page that is exactly full has none after it", async () => {
  const ana = await anOwner("ana");
  for (let n = 0; n < 20; n++) await save(ana, { id: anId(n), answers }, catalogue);
  expect((await list(ana)).next).toBeNull();
});

test("the list gives the journal: what the result was, by ids", async () => {
  const ana = await anOwner("ana");
  await save(ana, { id: anId(1), answers }, catalogue);
  const kept = await open(ana, anId(1));
  if (!kept?.readable) throw new Error("not readable");
  const { canTell, reasons, plan, safety } = kept.explanation;
  expect((await list(ana)).reflections).toEqual([{ id: anId(1), readable: true, version: 1, journal: kept.journal }]);
  expect(kept.journal.result).toEqual({
    canTell,
    reasons: reasons.map(({ id, fit }) => ({ id, fit })),
    title: reasons[0]?.title,
    stance: { id: plan.stance.id, title: plan.stance.title },
    steps: plan.phases.flatMap(({ steps }) => steps.map(({ id }) => id)),
    safety: safety.level,
  });
});

test("where we could not tell, no reason stands for the whole", async () => {
  const ana = await anOwner("ana");
  await save(ana, { id: anId(1), answers: {} }, catalogue);
  expect((await list(ana)).reflections).toMatchObject([{ journal: { result: { canTell: false, title: null } } }]);
});

test("a damaged row is listed as unreadable, hides none of the others and can be opened as that", async () => {
  const ana = await anOwner("ana");
  for (let n = 0; n < 3; n++) await save(ana, { id: anId(n), answers }, catalogue, new Date(1_700_000_000_000 + n));
  const where = { ownerId_id: { ownerId: ana.owner, id: anId(1) } };
  const row = await database().reflection.findUniqueOrThrow({ where });
  if (!row.journal) throw new Error("no journal");
  row.journal[40] = (row.journal[40] ?? 0) ^ 1;
  await database().reflection.update({ where, data: { journal: row.journal } });
  const { reflections } = await list(ana);
  expect(reflections.map(({ id, readable }) => [id, readable])).toEqual([
    [anId(2), true],
    [anId(1), false],
    [anId(0), true],
  ]);
  expect(await open(ana, anId(1))).toEqual({
    id: anId(1),
    savedAt: new Date(1_700_000_000_001).toISOString(),
    version: 1,
    readable: false,
  });
});

test.each([
  ["empty", new Uint8Array()],
  ["cut short", new Uint8Array(10)],
])("a journal that is %s is unreadable, not a fault", async (_, journal) => {
  const ana = await anOwner("ana");
  await save(ana, { id: anId(1), answers }, catalogue);
  await database().reflection.updateMany({ data: { journal } });
  expect((await list(ana)).reflections).toMatchObject([{ readable: false }]);
});

test("a row of a format that we do not know is unreadable, not a fault", async () => {
  const ana = await anOwner("ana");
  await save(ana, { id: anId(1), answers }, catalogue);
  await database().reflection.updateMany({ data: { format: 99 } });
  expect((await list(ana)).reflections).toMatchObject([{ readable: false }]);
});
