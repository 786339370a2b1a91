import { expect, test, vi } from "vitest";
import { patterns } from "@/lib/reflections/patterns";
import type { Kept } from "@/lib/reflections/patterns/stories";
import { change } from "@/lib/reflections/stored/change";
import { remove } from "@/lib/reflections/stored/deleting";
import { everything } from "@/lib/reflections/stored/everything";
import { save } from "@/lib/reflections/stored/save";
import { database } from "@/lib/server/database";
import type { Keys } from "@/lib/vault/keys";
import { catalogue } from "@/lib/words/usual-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { fiveReflections } from "@/tests/builders/five-reflections";
import { withFreshDatabase } from "./fresh-database";

withFreshDatabase();
// Each save waits for the disk, which others may be using.
vi.setConfig({ testTimeout: 60_000 });

async function seed(owner: Keys): Promise<void> {
  for (const { day, saving, outcome } of fiveReflections) {
    await save(owner, saving, catalogue, new Date(`${day}T20:00:00.000Z`));
    if (outcome) await change(owner, saving.id, { change: "outcome", outcome });
  }
}

async function read(owner: Keys) {
  const kept: Kept[] = [];
  let unreadable = 0;
  for await (const each of everything(owner)) {
    if (each.readable) kept.push({ id: each.id, journal: each.journal });
    else unreadable++;
  }
  return { found: patterns(kept, catalogue.questions), unreadable };
}

test("five reflections with check-ins, forecasts and outcomes give the patterns that were put into them", async () => {
  const ana = await anOwner("ana");
  await seed(ana);
  const { found, unreadable } = await read(ana);
  if (found.early) throw new Error("too early");
  expect(unreadable).toBe(0);
  expect(found.reflections).toBe(5);
  expect(found.stories.map(({ person }) => person)).toEqual(["Elias", "Tom", "Jonas", "Daniel"]);
  expect(found.record.known).toEqual({ n: 3, of: 5 });
  expect(found.record.fear).toEqual({ n: 1, of: 3 });
  expect(found.record.guess).toEqual({ n: 2, of: 2 });
  expect(found.record.endings).toEqual({ "came-back": 1, ended: 2, "never-found-out": 1 });
  expect(found.recurring.find(({ question }) => question === "before")?.again[0]).toEqual({
    option: "closeness",
    label: "A high point: we got closer than before",
    n: 4,
    of: 5,
    people: ["Elias", "Tom", "Jonas"],
  });
  expect(found.untilDistance?.spans.map(({ n }) => n)).toEqual([1, 3, 1, 0]);
  expect(found.feelings.usual).toMatchObject({ feeling: "very-anxious", n: 4, of: 5 });
  expect(found.feelings.courses.map(({ felt }) => felt.map(({ feeling }) => feeling))).toEqual([
    ["very-anxious", "unsettled", "very-anxious"],
    ["unsettled", "unsettled"],
    ["very-anxious", "not-coping", "okay"],
    ["very-anxious"],
  ]);
});

test("a forecast that is changed after the save is no longer counted as one", async () => {
  const ana = await anOwner("ana");
  await seed(ana);
  const [first] = fiveReflections;
  const forecast = { fear: ["too-fast"], guess: ["too-fast"], sure: null };
  expect(await change(ana, first?.saving.id ?? "", { change: "forecast", forecast })).toMatchObject({ outcome: "changed" });
  const { found } = await read(ana);
  expect(!found.early && [found.record.fear, found.record.guess]).toEqual([
    { n: 1, of: 2 },
    { n: 1, of: 1 },
  ]);
});

test("what cannot be read is told and counted nowhere; what is deleted, or somebody else's, is not there", async () => {
  const ana = await anOwner("ana");
  await seed(ana);
  await seed(await anOwner("bea"));
  await remove(ana, fiveReflections[0]?.saving.id ?? "");
  const damaged = { ownerId_id: { ownerId: ana.owner, id: fiveReflections[2]?.saving.id ?? "" } };
  await database().reflection.update({ where: damaged, data: { journal: new Uint8Array(40) } });
  const { found, unreadable } = await read(ana);
  expect([found.reflections, unreadable]).toEqual([3, 1]);
});

test("everything comes, each once, however many pages it takes", async () => {
  const ana = await anOwner("ana");
  const { answers } = fiveReflections[0]?.saving ?? { answers: {} };
  await save(ana, { id: anId(1), answers }, catalogue, new Date("2026-01-01T00:00:00.000Z"));
  const row = await database().reflection.findFirstOrThrow({ where: { ownerId: ana.owner } });
  // Sealed for another row, so they cannot be read, and are there all the same.
  await database().reflection.createMany({ data: Array.from({ length: 450 }, (_, n) => ({ ...row, id: anId(n + 2) })) });
  const ids = new Set<string>();
  let count = 0;
  for await (const { id } of everything(ana)) {
    ids.add(id);
    count++;
  }
  expect([count, ids.size]).toEqual([451, 451]);
});
