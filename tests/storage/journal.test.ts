import { beforeEach, expect, test } from "vitest";
import type { Change } from "@/lib/reflections/journal";
import { change } from "@/lib/reflections/stored/change";
import { remove } from "@/lib/reflections/stored/deleting";
import { save } from "@/lib/reflections/stored/save";
import { list, open } from "@/lib/reflections/stored/store";
import { database } from "@/lib/server/database";
import type { Keys } from "@/lib/vault/keys";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { withFreshDatabase } from "./fresh-database";

withFreshDatabase();

const catalogue = aCatalogue();
const now = new Date("2026-11-12T21:30:00.000Z");
const forecast = { fear: ["storm"], guess: ["rain"], sure: "fairly" as const };

let ana: Keys;
let steps: readonly string[];
beforeEach(async () => {
  ana = await anOwner("ana");
  await save(ana, { id: anId(1), answers: { sky: "black" } }, catalogue, now);
  const opened = await open(ana, anId(1));
  steps = opened?.readable ? opened.journal.result.steps : [];
});

const journal = async (id = anId(1)) => {
  const opened = await open(ana, id);
  if (!opened?.readable) throw new Error("not readable");
  return opened.journal;
};
const mark = (step = "", note = ""): Change => ({ change: "step", step, state: "done", note });

test("what is said at the save stands in the journal", async () => {
  await save(ana, { id: anId(2), answers: {}, person: "D", forecast, notes: "He wrote." }, catalogue, now);
  expect(await journal(anId(2))).toMatchObject({
    person: "D",
    forecast: { ...forecast, at: now.toISOString() },
    notes: { text: "He wrote.", version: 1 },
    steps: {},
    limit: null,
    outcome: null,
    checkIn: null,
  });
});

test("saved again after a lost answer, what is said by then counts, until something was changed since", async () => {
  const saving = { id: anId(2), answers: {}, person: "D" };
  await save(ana, saving, catalogue, now);
  expect(await save(ana, { ...saving, person: "Dan", forecast }, catalogue)).toMatchObject({ outcome: "unchanged", saved: { version: 2 } });
  expect(await journal(anId(2))).toMatchObject({ person: "Dan", forecast: { at: now.toISOString() } });
  expect(await save(ana, { ...saving, person: "Dan" }, catalogue)).toMatchObject({ outcome: "unchanged", saved: { version: 2 } });
  expect(await save(ana, { id: anId(2), answers: {} }, catalogue)).toMatchObject({ outcome: "unchanged", saved: { version: 2 } });
  expect(await journal(anId(2))).toMatchObject({ person: "Dan" });
});

test.each([
  ["a name", { person: "D" }],
  ["notes", { notes: "He called." }],
  ["a guess", { forecast: { ...forecast, sure: "very" as const } }],
])("%s that would be lost is refused once something was changed, and nothing is changed or brought back", async (_, words) => {
  const saving = { id: anId(2), answers: {}, person: "Dan", forecast, notes: "He wrote." };
  await save(ana, saving, catalogue, now);
  await change(ana, anId(2), { change: "outcome", outcome: { reasons: ["rain"], endings: [], day: "2026-11-12", note: "" } }, now);
  const before = await open(ana, anId(2));
  expect(await save(ana, { ...saving, ...words }, catalogue)).toEqual({ outcome: "conflict" });
  expect(await open(ana, anId(2))).toEqual(before);
  expect(await save(ana, saving, catalogue)).toMatchObject({ outcome: "unchanged", saved: { version: 2 } });
  await remove(ana, anId(2));
  expect(await save(ana, { ...saving, ...words }, catalogue)).toEqual({ outcome: "conflict" });
  expect(await open(ana, anId(2))).toBeNull();
});

test("of several retries at once with different words one counts, and the others hear that theirs do not", async () => {
  await save(ana, { id: anId(2), answers: {} }, catalogue, now);
  const names = ["A", "B", "C", "D", "E", "F"];
  const results = await Promise.all(names.map((person) => save(ana, { id: anId(2), answers: {}, person }, catalogue)));
  const counted = names.filter((_, n) => results[n]?.outcome === "unchanged");
  expect(counted).toHaveLength(1);
  expect(results.filter(({ outcome }) => outcome === "conflict")).toHaveLength(5);
  expect(await journal(anId(2))).toMatchObject({ person: counted[0] });
});

test("each change is kept, counts as one, and leaves the snapshot alone", async () => {
  const { sealed } = await database().reflection.findFirstOrThrow();
  const changes: Change[] = [
    { change: "notes", notes: "He wrote.", version: 1 },
    { change: "person", person: "D" },
    mark(steps[0], "It helped."),
    { change: "limit", limit: { kind: "no-contact", days: 7 } },
    { change: "limit-state", state: "paused" },
    { change: "forecast", forecast },
    { change: "outcome", outcome: { reasons: ["rain"], endings: ["came-back"], day: "2026-11-12", note: "So it was." } },
  ];
  for (const [n, one] of changes.entries())
    expect(await change(ana, anId(1), one, now)).toMatchObject({ outcome: "changed", version: n + 2 });
  const at = now.toISOString();
  const kept = await journal();
  expect(kept).toMatchObject({
    notes: { text: "He wrote.", version: 2 },
    person: "D",
    steps: { [steps[0] ?? ""]: { state: "done", at, note: "It helped." } },
    limit: { kind: "no-contact", startedAt: at, days: 7, pauses: [{ from: at, to: null }], endedAt: null },
    forecast: { ...forecast, at },
    outcome: { reasons: ["rain"], endings: ["came-back"], day: "2026-11-12", note: "So it was.", at },
  });
  expect((await list(ana)).reflections).toEqual([{ id: anId(1), readable: true, version: 8, journal: kept }]);
  expect((await database().reflection.findFirstOrThrow()).sealed).toEqual(sealed);
});

test("changes of different things at once all count, and a mark disturbs no notes that are being written", async () => {
  const wanted: Change[] = [
    ...steps.map((step) => mark(step)),
    { change: "person", person: "D" },
    { change: "limit", limit: { kind: "one-message", days: 3 } },
    { change: "forecast", forecast },
  ];
  const results = await Promise.all(wanted.map((one) => change(ana, anId(1), one)));
  expect(results.map(({ outcome }) => outcome)).toEqual(wanted.map(() => "changed"));
  expect(await open(ana, anId(1))).toMatchObject({ version: 1 + wanted.length, journal: { person: "D", limit: { days: 3 } } });
  expect(Object.keys((await journal()).steps).sort()).toEqual([...steps].sort());
  // Begun before all of that, on the other device.
  expect(await change(ana, anId(1), { change: "notes", notes: "Mine.", version: 1 })).toMatchObject({ outcome: "changed" });
});

test("what cannot be done says why, and changes nothing", async () => {
  const before = await open(ana, anId(1));
  expect(await change(ana, anId(1), mark("move-on"))).toEqual({ outcome: "refused", why: "notInPlan" });
  expect(await change(ana, anId(1), { change: "limit-state", state: "ended" })).toMatchObject({ outcome: "refused" });
  expect(await open(ana, anId(1))).toEqual(before);
});

test("done twice it counts once", async () => {
  expect(await change(ana, anId(1), mark(steps[0]))).toMatchObject({ version: 2 });
  expect(await change(ana, anId(1), mark(steps[0]))).toMatchObject({ outcome: "changed", version: 2 });
});

test("there is nothing to change where it was deleted, is another person's, or cannot be read", async () => {
  const wanted = { change: "person", person: "D" } as const;
  expect(await change(await anOwner("bea"), anId(1), wanted)).toEqual({ outcome: "missing" });
  await remove(ana, anId(1));
  expect(await change(ana, anId(1), wanted)).toEqual({ outcome: "missing" });
  await save(ana, { id: anId(2), answers: {} }, catalogue);
  await database().reflection.updateMany({ where: { id: anId(2) }, data: { format: 99 } });
  expect(await change(ana, anId(2), wanted)).toEqual({ outcome: "unreadable" });
});

test("a snapshot that is damaged does not take the journal with it", async () => {
  await database().reflection.updateMany({ data: { sealed: new Uint8Array(60) } });
  expect((await list(ana)).reflections).toMatchObject([{ readable: true }]);
  expect(await change(ana, anId(1), { change: "person", person: "D" })).toMatchObject({ outcome: "changed" });
  expect(await open(ana, anId(1))).toEqual({ id: anId(1), version: 2, readable: false, savedAt: now.toISOString() });
});
