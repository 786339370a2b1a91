import { beforeEach, describe, expect, test } from "vitest";
import { change } from "@/lib/reflections/stored/change";
import { isDeleted, purge, remove, restore } from "@/lib/reflections/stored/deleting";
import { save } from "@/lib/reflections/stored/save";
import { list, open } from "@/lib/reflections/stored/store";
import { database } from "@/lib/server/database";
import type { Keys } from "@/lib/vault/keys";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { withFreshDatabase } from "./fresh-database";

withFreshDatabase();

const catalogue = aCatalogue();
const start = new Date("2026-11-12T21:30:00.000Z");
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

let ana: Keys;
beforeEach(async () => {
  ana = await anOwner("ana");
  await save(ana, { id: anId(1), answers: { sky: "black", seen: ["gulls"] }, person: "D" }, catalogue, start);
});

const checkIn = (n: number, answers: Record<string, string | string[] | null>, of = 1, owner = ana) =>
  save(owner, { id: anId(n), answers, checkIn: { of: anId(of), did: `Did ${n}.` }, notes: `Note ${n}.` }, catalogue, later(n));
const idsOf = async () => (await list(ana)).reflections.map(({ id }) => id);
const checkInsOf = async (n: number) => {
  const opened = await open(ana, anId(n));
  return opened?.readable ? opened.checkIns.map(({ id }) => id) : null;
};

describe("a check-in", () => {
  test("stands with its reflection, oldest first, and in the list among the rest", async () => {
    await checkIn(2, { sky: "grey", seen: ["gulls"] });
    await save(ana, { id: anId(3), answers: {} }, catalogue, later(3));
    await checkIn(4, { sky: "grey", seen: ["gulls", "nothing"] });
    expect(await idsOf()).toEqual([4, 3, 2, 1].map(anId));
    expect(await checkInsOf(1)).toEqual([2, 4].map(anId));
    expect(await checkInsOf(3)).toEqual([]);
    expect(await open(ana, anId(2))).toMatchObject({
      journal: { person: "", notes: { text: "Note 2.", version: 1 }, checkIn: { of: anId(1), did: "Did 2." } },
      checkIns: [],
    });
  });

  test("leaves its reflection as it was", async () => {
    const before = await open(ana, anId(1));
    await checkIn(2, { sky: "grey" });
    expect({ ...(await open(ana, anId(1))), checkIns: [] }).toEqual(before);
  });

  test("says which answers are other than before: than at the newest check-in, else than in the reflection", async () => {
    await checkIn(2, { sky: "grey", seen: ["gulls"] });
    await checkIn(3, { sky: "grey", seen: ["swifts"], age: "adult" });
    await remove(ana, anId(3));
    await checkIn(4, { sky: "black", seen: ["gulls"] });
    const changed = await Promise.all(
      [2, 4].map(async (n) => {
        const opened = await open(ana, anId(n));
        return opened?.readable && opened.journal.checkIn?.changed;
      }),
    );
    expect(changed).toEqual([["sky"], ["sky"]]);
  });

  test("is held against an older one where the newest cannot be read", async () => {
    await checkIn(2, { sky: "grey" });
    await checkIn(3, { sky: "clear" });
    await database().reflection.updateMany({ where: { id: anId(3) }, data: { journal: new Uint8Array(60) } });
    await checkIn(4, { sky: "grey", seen: ["gulls"] });
    expect(await open(ana, anId(4))).toMatchObject({ journal: { checkIn: { changed: ["seen"] } } });
    expect(await open(ana, anId(1))).toMatchObject({
      checkIns: [{ id: anId(2) }, { id: anId(3), readable: false, of: anId(1) }, { id: anId(4) }],
    });
  });

  test("saved twice is one, and what was changed on the page after a lost answer counts", async () => {
    await checkIn(2, { sky: "grey" });
    expect(await checkIn(2, { sky: "grey" })).toMatchObject({ outcome: "unchanged", saved: { version: 1 } });
    const again = { id: anId(2), answers: { sky: "grey" }, checkIn: { of: anId(1), did: "I called." } };
    expect(await save(ana, again, catalogue)).toMatchObject({ outcome: "unchanged", saved: { version: 2 } });
    expect(await open(ana, anId(2))).toMatchObject({
      journal: { notes: { text: "" }, checkIn: { did: "I called.", changed: ["sky", "seen"] } },
    });
    expect(await checkIn(2, { sky: "clear" })).toEqual({ outcome: "conflict" });
    await save(ana, { id: anId(3), answers: {} }, catalogue);
    expect(await checkIn(2, { sky: "grey" }, 3)).toEqual({ outcome: "conflict" });
    expect(await save(ana, { id: anId(2), answers: { sky: "grey" } }, catalogue)).toEqual({ outcome: "conflict" });
  });

  test("of a reflection that is deleted, missing, somebody else's or a check-in itself is refused, and stores nothing", async () => {
    await checkIn(2, { sky: "grey" });
    await save(ana, { id: anId(5), answers: {} }, catalogue);
    await remove(ana, anId(5));
    const rows = await database().reflection.count();
    expect(await checkIn(3, {}, 5)).toEqual({ outcome: "no-reflection" });
    expect(await checkIn(3, {}, 9)).toEqual({ outcome: "no-reflection" });
    expect(await checkIn(3, {}, 2)).toEqual({ outcome: "no-reflection" });
    expect(await checkIn(3, {}, 1, await anOwner("bea"))).toEqual({ outcome: "no-reflection" });
    await database().reflection.updateMany({ where: { id: anId(1) }, data: { journal: new Uint8Array(60) } });
    expect(await checkIn(3, {})).toEqual({ outcome: "unreadable" });
    expect(await database().reflection.count()).toBe(rows);
  });

  test("has notes, and its steps are marked in the reflection", async () => {
    await checkIn(2, { sky: "grey" });
    const opened = await open(ana, anId(2));
    const step = opened?.readable && opened.journal.result.steps[0];
    if (!step) throw new Error("no step");
    const mark = { change: "step", step, state: "done", note: "" } as const;
    expect(await change(ana, anId(2), mark)).toMatchObject({ outcome: "refused" });
    expect(await change(ana, anId(1), mark)).toMatchObject({ outcome: "changed", journal: { steps: { [step]: { state: "done" } } } });
    expect(await change(ana, anId(2), { change: "notes", notes: "More.", version: 1 })).toMatchObject({ outcome: "changed" });
  });
});

describe("deleting", () => {
  beforeEach(async () => {
    await checkIn(2, { sky: "grey" });
    await checkIn(3, { sky: "clear" });
  });

  test("a reflection takes its check-ins with it, and taking that back brings back those that went", async () => {
    const before = await open(ana, anId(1));
    await remove(ana, anId(1), later(10));
    expect(await idsOf()).toEqual([]);
    expect(await isDeleted(ana, anId(2), later(11))).toBe(true);
    expect(await restore(ana, anId(1))).toBe(true);
    expect(await open(ana, anId(1))).toEqual(before);
  });

  test("a check-in that was deleted before stays deleted when the rest comes back", async () => {
    await remove(ana, anId(2), later(5));
    expect(await checkInsOf(1)).toEqual([anId(3)]);
    await remove(ana, anId(1), later(10));
    await restore(ana, anId(1));
    expect(await checkInsOf(1)).toEqual([anId(3)]);
    expect(await restore(ana, anId(2))).toBe(true);
    expect(await checkInsOf(1)).toEqual([2, 3].map(anId));
  });

  test("a check-in that comes back brings its reflection, and what went with that", async () => {
    await remove(ana, anId(2), later(5));
    await remove(ana, anId(1), later(10));
    expect(await restore(ana, anId(2))).toBe(true);
    expect(await checkInsOf(1)).toEqual([2, 3].map(anId));
  });

  test("after its hour all of it is gone for good, and nobody else's", async () => {
    await save(await anOwner("bea"), { id: anId(1), answers: {} }, catalogue);
    await remove(ana, anId(1), start);
    expect(await purge(later(59))).toBe(0);
    expect(await purge(later(61))).toBe(3);
    expect(await restore(ana, anId(2))).toBe(false);
    expect(await database().reflection.count()).toBe(1);
  });

  test("a check-in that was purged alone does not come back with the rest", async () => {
    await remove(ana, anId(2), start);
    expect(await purge(later(61))).toBe(1);
    await remove(ana, anId(1), later(62));
    await restore(ana, anId(1));
    expect(await checkInsOf(1)).toEqual([anId(3)]);
  });

  test("while check-ins are being saved leaves none of them behind without their reflection", async () => {
    const saves = Array.from({ length: 20 }, (_, n) => checkIn(10 + n, { sky: "grey" }));
    const [removed, ...outcomes] = await Promise.all([remove(ana, anId(1), later(40)), ...saves]);
    expect(removed).toBe(true);
    expect(await idsOf()).toEqual([]);
    await restore(ana, anId(1));
    const made = outcomes.flatMap(({ outcome }, n) => (outcome === "made" ? [anId(10 + n)] : []));
    expect(await checkInsOf(1)).toEqual([anId(2), anId(3), ...made]);
  });

  test("while one of them is saved once more, as after an answer that was lost, is not undone by that", async () => {
    for (let n = 0; n < 20; n++) {
      const at = later(40 + n);
      const [removed, again] = await Promise.all([remove(ana, anId(1), at), checkIn(2, { sky: "grey" })]);
      expect(removed).toBe(true);
      expect(["unchanged", "no-reflection"]).toContain(again.outcome);
      expect(await idsOf()).toEqual([]);
      expect(await restore(ana, anId(1))).toBe(true);
      expect(await checkInsOf(1)).toEqual([anId(2), anId(3)]);
    }
  });
});
