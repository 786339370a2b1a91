import { beforeEach, expect, test } from "vitest";
import type { Change } from "@/lib/reflections/journal";
import { change } from "@/lib/reflections/stored/change";
import { remove } from "@/lib/reflections/stored/deleting";
import { eraseAll } from "@/lib/reflections/stored/erase";
import { save } from "@/lib/reflections/stored/save";
import { list, open } from "@/lib/reflections/stored/store";
import { exportJson } from "@/lib/reflections/taking-along/export-json";
import { exportMarkdown } from "@/lib/reflections/taking-along/export-markdown";
import { importReflections } from "@/lib/reflections/taking-along/import";
import { database } from "@/lib/server/database";
import type { Keys } from "@/lib/vault/keys";
import { catalogue } from "@/lib/words/usual-catalogue";
import { usualWords } from "@/lib/words/words";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { withFreshDatabase } from "./fresh-database";
import { textOf } from "./text-of";

withFreshDatabase();

const reader = { words: usualWords, timeZone: "UTC" };
const answers = { bond: "early-dates", signs: ["cancels", "short-replies"], feeling: "very-anxious", hope: null };
const day = (n: number) => new Date(Date.UTC(2026, 10, n, 21, 30));

let ana: Keys;
let bea: Keys;
beforeEach(async () => {
  [ana, bea] = await Promise.all([anOwner("ana"), anOwner("bea")]);
  await save(ana, { id: anId(1), answers }, catalogue, day(1));
  await save(ana, { id: anId(2), answers: {} }, catalogue, day(2));
  await change(ana, anId(1), { change: "notes", notes: "He wrote.\n# “Sorry”, he says.", version: 1 }, day(3));
});

/** Something of everything that can be said: in the first reflection, and in two check-ins of it. */
async function saveEverything(): Promise<void> {
  const opened = await open(ana, anId(1));
  const step = (opened?.readable && opened.journal.result.steps[0]) || "";
  const changes: Change[] = [
    { change: "person", person: "Dan" },
    { change: "step", step, state: "doing", note: "A walk with *Bea*." },
    { change: "limit", limit: { kind: "no-contact", days: 7 } },
    { change: "limit-state", state: "paused" },
    { change: "limit-state", state: "ended" },
    { change: "forecast", forecast: { fear: ["lost-interest"], guess: ["too-fast"], sure: "fairly" } },
    { change: "outcome", outcome: { reasons: ["too-fast"], endings: ["came-back"], day: "2026-11-08", note: "He said\nso." } },
  ];
  for (const [n, one] of changes.entries()) await change(ana, anId(1), one, day(4 + n));
  const checkIn = { of: anId(1), did: "I went out." };
  await save(ana, { id: anId(3), answers: { ...answers, feeling: "low" }, checkIn, notes: "Better." }, catalogue, day(5));
  await save(ana, { id: anId(4), answers: { ...answers, feeling: "okay" }, checkIn: { ...checkIn, did: "" } }, catalogue, day(6));
}

const itemsOf = async (owner: Keys): Promise<unknown[]> => JSON.parse(await textOf(exportJson(owner))).reflections;

test("export, erase and import give back the same, byte for byte", async () => {
  const before = await textOf(exportJson(ana));
  const seen = [await list(ana), await open(ana, anId(1)), await open(ana, anId(2))];
  expect(await eraseAll(ana)).toEqual({ erased: 2, isTraceless: true });
  expect(await list(ana)).toEqual({ reflections: [], next: null });
  expect(await importReflections(ana, JSON.parse(before).reflections)).toEqual({ added: 2, known: 0, unreadable: 0 });
  expect(await textOf(exportJson(ana))).toBe(before);
  expect([await list(ana), await open(ana, anId(1)), await open(ana, anId(2))]).toEqual(seen);
});

test("the journal and the check-ins go out and come back as well, byte for byte, and in whatever order they stand in the file", async () => {
  await saveEverything();
  const before = await textOf(exportJson(ana));
  const seen = [await list(ana), await open(ana, anId(1)), await open(ana, anId(3))];
  await eraseAll(ana);
  const { reflections } = JSON.parse(before);
  // A reflection stands before its check-ins, and these in the order of time.
  expect(reflections.map(({ id }: Item) => id)).toEqual([2, 1, 3, 4].map(anId));
  expect(await importReflections(ana, reflections.toReversed())).toEqual({ added: 4, known: 0, unreadable: 0 });
  expect(await textOf(exportJson(ana))).toBe(before);
  expect([await list(ana), await open(ana, anId(1)), await open(ana, anId(3))]).toEqual(seen);
});

test("a check-in whose reflection is not there is told as unreadable, and comes in once that is there", async () => {
  await saveEverything();
  await database().reflection.updateMany({ where: { id: anId(1) }, data: { journal: new Uint8Array(40) } });
  const file = JSON.parse(await textOf(exportJson(ana)));
  expect(file).toMatchObject({ unreadable: 1, reflections: [{ id: anId(2) }, { id: anId(3) }, { id: anId(4) }] });
  expect(await importReflections(bea, file.reflections)).toEqual({ added: 1, known: 0, unreadable: 2 });
  await save(bea, { id: anId(1), answers }, catalogue);
  expect(await importReflections(bea, file.reflections)).toEqual({ added: 2, known: 1, unreadable: 0 });
});

test("a check-in alone is brought back with its file", async () => {
  await saveEverything();
  const file = await itemsOf(ana);
  await remove(ana, anId(1));
  expect(await importReflections(ana, file)).toEqual({ added: 1, known: 3, unreadable: 0 });
  await remove(ana, anId(3));
  expect(await importReflections(ana, file)).toEqual({ added: 1, known: 3, unreadable: 0 });
  expect(await open(ana, anId(1))).toMatchObject({ checkIns: [{ id: anId(3) }, { id: anId(4) }] });
});

test("another person who brings it in has it sealed with their own key, under the same ids and times", async () => {
  const file = await itemsOf(ana);
  expect(await importReflections(bea, file)).toMatchObject({ added: 2 });
  expect(await textOf(exportJson(bea))).toBe(await textOf(exportJson(ana)));
  const rows = await database().reflection.findMany({ where: { id: anId(1) } });
  expect(rows).toHaveLength(2);
  expect(rows[0]?.sealed).not.toEqual(rows[1]?.sealed);
});

test("what is there already stays as it is; what was just deleted comes back", async () => {
  const file = await itemsOf(ana);
  await change(ana, anId(2), { change: "notes", notes: "Written since.", version: 1 });
  await remove(ana, anId(1));
  expect(await importReflections(ana, file)).toEqual({ added: 1, known: 1, unreadable: 0 });
  expect(await open(ana, anId(2))).toMatchObject({ version: 2, journal: { notes: { text: "Written since." } } });
  expect(await open(ana, anId(1))).toMatchObject({ journal: { notes: { text: "He wrote.\n# “Sorry”, he says." } } });
});

test("more than a page goes out whole, and in order", async () => {
  for (let n = 3; n <= 45; n++) await save(ana, { id: anId(n), answers: {} }, catalogue, day(5 + (n % 3)));
  const file = (await itemsOf(ana)) as { id: string; createdAt: string }[];
  expect(new Set(file.map(({ id }) => id)).size).toBe(45);
  const times = file.map(({ createdAt }) => createdAt);
  expect(times).toEqual([...times].sort().reverse());
});

test("a damaged row is counted and keeps none of the others from going along; a deleted one does not go", async () => {
  await save(ana, { id: anId(3), answers: {} }, catalogue, day(3));
  await remove(ana, anId(3));
  await database().reflection.updateMany({ where: { id: anId(2) }, data: { journal: new Uint8Array(40) } });
  const file = JSON.parse(await textOf(exportJson(ana)));
  expect(file).toMatchObject({ app: "low-tide", format: 2, unreadable: 1 });
  expect(file.reflections.map(({ id }: { id: string }) => id)).toEqual([anId(1)]);
  expect(await textOf(exportMarkdown(ana, reader))).toContain("what was stored is damaged: 1.");
});

type Item = {
  id: string;
  createdAt: string;
  version: number;
  journal: Record<string, unknown>;
  snapshot: Record<string, unknown> & { explanation: Record<string, unknown> };
};

test.each<[string, (item: Item) => unknown]>([
  ["is no object", () => "hello"],
  ["has an id of another kind", (item) => ({ ...item, id: "../../etc" })],
  ["has a time that is none", (item) => ({ ...item, createdAt: "yesterday" })],
  ["is older than any of ours", (item) => ({ ...item, createdAt: "0001-01-01T00:00:00.000Z" })],
  ["has a version that counts nothing", (item) => ({ ...item, version: 0 })],
  ["has more to it than we write", (item) => ({ ...item, snapshot: { ...item.snapshot, script: "x" } })],
  ["has a format we do not know", (item) => ({ ...item, snapshot: { ...item.snapshot, format: 99 } })],
  ["has notes that are too long", (item) => ({ ...item, journal: { ...item.journal, notes: { text: "a".repeat(10_001), version: 1 } } })],
  [
    "has a step in no state",
    (item) => ({ ...item, journal: { ...item.journal, steps: { walk: { state: "lost", at: day(1), note: "" } } } }),
  ],
  ["has a name that is a story", (item) => ({ ...item, journal: { ...item.journal, person: "a".repeat(41) } })],
  ["is a check-in of nothing", (item) => ({ ...item, journal: { ...item.journal, checkIn: { of: "x", changed: [], did: "" } } })],
  [
    "has a result that is none",
    (item) => ({ ...item, snapshot: { ...item.snapshot, explanation: { ...item.snapshot.explanation, reasons: [{}] } } }),
  ],
])("an entry that %s is counted, and the others come in", async (_, spoil) => {
  const [first, second] = (await itemsOf(ana)) as [Item, Item];
  expect(await importReflections(bea, [spoil(first), second])).toEqual({ added: 1, known: 0, unreadable: 1 });
  expect((await list(bea)).reflections).toHaveLength(1);
});

test("the text to read has the answers, the reasons, the plan and the notes, and none of it turns into markup", async () => {
  const text = await textOf(exportMarkdown(ana, reader));
  expect(text).toContain("## 2026-11-01");
  expect(text).toContain("> He wrote.\n> \\# “Sorry”, he says.");
  const kept = await open(ana, anId(1));
  if (!kept?.readable) throw new Error("not readable");
  for (const part of [kept.given[0]?.text, kept.explanation.reasons[0]?.title, kept.explanation.plan.stance.title])
    expect(text).toContain(part);
});

test("the text to read has the name, the plan, the limit, the forecast, the outcome and the check-ins in words", async () => {
  await saveEverything();
  const text = await textOf(exportMarkdown(ana, reader));
  const titles = ["lost-interest", "too-fast"].map((id) => catalogue.reasons.find((reason) => reason.id === id)?.title);
  for (const part of [
    "## 2026-11-01, about Dan",
    `- You feared: ${titles[0]}\n- You thought: ${titles[1]}\n- Said on 2026-11-09, fairly sure`,
    `### What turned out to be true\n\n- ${titles[1]}\n- He came back.\n- Known since 2026-11-08\n\n> He said\n> so.`,
    "7 days without writing or calling, from 2026-11-06. Paused: 2026-11-07 to 2026-11-08. You ended it on 2026-11-08.",
    "**: doing it, 2026-11-05.\n\n> A walk with \\*Bea\\*.",
    "## 2026-11-05, a check-in on what you saved on 2026-11-01",
    "### Your notes\n\n> Better.",
    "### What you did since\n\n> I went out.",
    "### What you answered anew\n\n- How are you",
  ])
    expect(text).toContain(part);
});

test("the text to read is in the reader’s words and days; what was saved stays in the words of its time", async () => {
  await saveEverything();
  const text = await textOf(exportMarkdown(ana, { words: { locale: "es", who: "she" }, timeZone: "Pacific/Auckland" }));
  const kept = await open(ana, anId(1));
  if (!kept?.readable) throw new Error("not readable");
  for (const part of [
    "# Tus reflexiones",
    "## 2026-11-02, sobre Dan",
    "- Dicho el 2026-11-10, con bastante seguridad",
    "- Volvió.\n- Lo sabes desde 2026-11-08",
    "7 días sin escribir ni llamar, desde 2026-11-07. En pausa: de 2026-11-08 a 2026-11-09. Lo terminaste el 2026-11-09.",
    "## 2026-11-06, un repaso de lo que guardaste el 2026-11-02",
    "### Qué puede ser",
    kept.explanation.plan.stance.lead,
  ])
    expect(text).toContain(part);
  expect(text).not.toMatch(/taking\.[a-z]/);
});

test("of somebody spoken of as they, they came back", async () => {
  await saveEverything();
  expect(await textOf(exportMarkdown(ana, { ...reader, words: { locale: "en", who: "they" } }))).toContain("- They came back.");
});

test("erasing takes what was deleted as well, and nothing of anybody else's", async () => {
  await save(bea, { id: anId(1), answers }, catalogue);
  await remove(ana, anId(2));
  expect((await eraseAll(ana)).erased).toBe(2);
  expect(await database().reflection.count({ where: { ownerId: ana.owner } })).toBe(0);
  expect((await list(bea)).reflections).toHaveLength(1);
});

test("one reflection goes out with its check-ins and with nothing of the others, and comes in again", async () => {
  await saveEverything();
  const file = JSON.parse(await textOf(exportJson(ana, anId(1))));
  expect(file).toMatchObject({ unreadable: 0, reflections: [{ id: anId(1) }, { id: anId(3) }, { id: anId(4) }] });
  const text = await textOf(exportMarkdown(ana, reader, anId(1)));
  expect(text).toMatch(/^# A reflection\n/);
  expect(text).toContain("I went out.");
  expect(text).not.toContain(anId(2));
  await eraseAll(ana);
  expect(await importReflections(ana, file.reflections)).toEqual({ added: 3, known: 0, unreadable: 0 });
});
