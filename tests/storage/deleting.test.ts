import { beforeEach, expect, test } from "vitest";
import { isDeleted, purge, remove, restore } from "@/lib/reflections/stored/deleting";
import { save } from "@/lib/reflections/stored/save";
import { list, open } from "@/lib/reflections/stored/store";
import { database } from "@/lib/server/database";
import type { Keys } from "@/lib/vault/keys";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { withFreshDatabase } from "./fresh-database";

withFreshDatabase();

const deletedAt = new Date("2026-11-12T21:30:00.000Z");
const later = (minutes: number) => new Date(deletedAt.getTime() + minutes * 60_000);

let ana: Keys;
beforeEach(async () => {
  ana = await anOwner("ana");
  await save(ana, { id: anId(1), answers: { sky: "black" } }, aCatalogue());
});

test("what was deleted is gone from the list and cannot be opened", async () => {
  expect(await remove(ana, anId(1), deletedAt)).toBe(true);
  expect((await list(ana)).reflections).toEqual([]);
  expect(await open(ana, anId(1))).toBeNull();
});

test("a deletion can be taken back, and brings back the whole", async () => {
  const before = await open(ana, anId(1));
  await remove(ana, anId(1), deletedAt);
  expect(await restore(ana, anId(1))).toBe(true);
  expect(await open(ana, anId(1))).toEqual(before);
});

test("deleting twice, or taking back twice, does no harm", async () => {
  expect([await remove(ana, anId(1), deletedAt), await remove(ana, anId(1), later(30))]).toEqual([true, true]);
  // The first deletion counts, so that its hour is not drawn out.
  expect(await purge(later(61))).toBe(1);
  await save(ana, { id: anId(2), answers: {} }, aCatalogue());
  expect([await restore(ana, anId(2)), await restore(ana, anId(2))]).toEqual([true, true]);
});

test("after an hour it is gone for good, and not before", async () => {
  await remove(ana, anId(1), deletedAt);
  expect(await purge(later(59))).toBe(0);
  expect(await restore(ana, anId(1))).toBe(true);
  await remove(ana, anId(1), deletedAt);
  expect(await purge(later(61))).toBe(1);
  expect(await restore(ana, anId(1))).toBe(false);
  expect(await database().reflection.count()).toBe(0);
});

test("for an hour the person is told that it can be had back, and nobody else is", async () => {
  expect(await isDeleted(ana, anId(1), later(1))).toBe(false);
  await remove(ana, anId(1), deletedAt);
  expect(await isDeleted(ana, anId(1), later(59))).toBe(true);
  expect(await isDeleted(ana, anId(1), later(61))).toBe(false);
  expect(await isDeleted(await anOwner("bea"), anId(1), later(1))).toBe(false);
});

test("what was not deleted is never purged", async () => {
  expect(await purge(new Date("2100-01-01"))).toBe(0);
  expect(await open(ana, anId(1))).not.toBeNull();
});

test("nobody deletes or takes back what is another person's", async () => {
  const bea = await anOwner("bea");
  expect(await remove(bea, anId(1))).toBe(false);
  expect(await open(ana, anId(1))).not.toBeNull();
  await remove(ana, anId(1), deletedAt);
  expect(await restore(bea, anId(1))).toBe(false);
  expect(await open(ana, anId(1))).toBeNull();
});
