import { describe, expect, test, vi } from "vitest";
import { explain } from "@/lib/engine/explain";
import { remove } from "@/lib/reflections/stored/deleting";
import { save } from "@/lib/reflections/stored/save";
import { list, open } from "@/lib/reflections/stored/store";
import { database } from "@/lib/server/database";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { withFreshDatabase } from "./fresh-database";

withFreshDatabase();
// Each save waits for the disk, which others may be using.
vi.setConfig({ testTimeout: 30_000 });

const catalogue = aCatalogue();
const answers = { age: "adult", sky: "black", seen: ["gulls"] };
const now = new Date("2026-11-12T21:30:00.000Z");

describe("a reflection that was saved", () => {
  test("opens as it was shown, with the answers in words", async () => {
    const ana = await anOwner("ana");
    expect(await save(ana, { id: anId(1), answers: { ...answers, thunder: null } }, catalogue, now)).toEqual({
      outcome: "made",
      saved: { id: anId(1), savedAt: now.toISOString(), version: 1 },
    });
    expect(await open(ana, anId(1))).toEqual({
      id: anId(1),
      version: 1,
      readable: true,
      journal: expect.objectContaining({
        savedAt: now.toISOString(),
        catalogue: catalogue.version,
        answers: { ...answers, thunder: null },
        notes: { text: "", version: 1 },
      }),
      given: expect.arrayContaining([
        { question: "sky", text: "sky?", chosen: ["black"] },
        { question: "thunder", text: "thunder?", chosen: [] },
      ]),
      explanation: explain(catalogue, { ...answers, thunder: null }),
      checkIns: [],
    });
  });

  test("keeps its words when the catalogue changes", async () => {
    const ana = await anOwner("ana");
    await save(ana, { id: anId(1), answers }, catalogue, now);
    const before = await open(ana, anId(1));
    for (const reason of catalogue.reasons) expect(JSON.stringify(before)).toContain(reason.title);
    // Nothing of the catalogue is asked when it is opened: there is no argument to give it one.
    expect(await open(ana, anId(1))).toEqual(before);
  });

  test("keeps an answer that no longer applies, and does not show it among those that counted", async () => {
    const ana = await anOwner("ana");
    await save(ana, { id: anId(1), answers: { sky: "grey", thunder: "near" } }, catalogue, now);
    const kept = await open(ana, anId(1));
    expect(kept).toMatchObject({ journal: { answers: { sky: "grey", thunder: "near" } }, given: [{ question: "sky" }] });
  });
});

describe("saving twice", () => {
  test("the same answers make one reflection, in whatever order they come", async () => {
    const ana = await anOwner("ana");
    await save(ana, { id: anId(1), answers: { sky: "black", seen: ["gulls", "dolphins"] } }, catalogue, now);
    const again = await save(ana, { id: anId(1), answers: { seen: ["dolphins", "gulls"], sky: "black" } }, catalogue);
    expect(again).toEqual({ outcome: "unchanged", saved: { id: anId(1), savedAt: now.toISOString(), version: 1 } });
    expect((await list(ana)).reflections).toHaveLength(1);
  });

  test("other answers under the same id are refused, and change nothing", async () => {
    const ana = await anOwner("ana");
    await save(ana, { id: anId(1), answers }, catalogue, now);
    const before = await open(ana, anId(1));
    expect(await save(ana, { id: anId(1), answers: { ...answers, sky: null } }, catalogue)).toEqual({ outcome: "conflict" });
    expect(await open(ana, anId(1))).toEqual(before);
  });

  test("the same id with two people makes two", async () => {
    const [ana, bea] = await Promise.all([anOwner("ana"), anOwner("bea")]);
    await save(ana, { id: anId(1), answers }, catalogue, now);
    expect(await save(bea, { id: anId(1), answers: {} }, catalogue, now)).toMatchObject({ outcome: "made" });
    expect(await open(ana, anId(1))).toMatchObject({ journal: { answers } });
  });

  test("after a deletion brings it back", async () => {
    const ana = await anOwner("ana");
    await save(ana, { id: anId(1), answers }, catalogue, now);
    await remove(ana, anId(1));
    expect(await save(ana, { id: anId(1), answers }, catalogue)).toMatchObject({ outcome: "unchanged" });
    expect(await open(ana, anId(1))).toMatchObject({ journal: { savedAt: now.toISOString() } });
  });
});

describe("many at once", () => {
  test("200 saves of three people lose nothing", async () => {
    const people = await Promise.all([anOwner("ana"), anOwner("bea"), anOwner("carla")]);
    const saves = Array.from({ length: 200 }, (_, n) => ({ owner: people[n % 3] ?? people[0], id: anId(n) }));
    const results = await Promise.all(saves.map(({ owner, id }) => save(owner, { id, answers }, catalogue)));
    expect(results.every(({ outcome }) => outcome === "made")).toBe(true);
    for (const { owner, id } of saves) expect(await open(owner, id)).toMatchObject({ id, readable: true });
    expect(await database().reflection.count()).toBe(200);
  });

  test("30 saves of the same make one, and only one of them made it", async () => {
    const ana = await anOwner("ana");
    const results = await Promise.all(Array.from({ length: 30 }, () => save(ana, { id: anId(1), answers }, catalogue)));
    expect(results.filter(({ outcome }) => outcome === "made")).toHaveLength(1);
    expect(results.filter(({ outcome }) => outcome === "unchanged")).toHaveLength(29);
    expect(await database().reflection.count()).toBe(1);
  });
});
