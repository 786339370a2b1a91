import { expect, test } from "vitest";
import type { Change } from "@/lib/reflections/journal";
import { change } from "@/lib/reflections/stored/change";
import { save } from "@/lib/reflections/stored/save";
import { list, open } from "@/lib/reflections/stored/store";
import { database } from "@/lib/server/database";
import { catalogue } from "@/lib/words/usual-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { withFreshDatabase } from "./fresh-database";

const { raw } = withFreshDatabase();

const answers = { bond: "early-dates", signs: ["cancels", "short-replies"], feeling: "very-anxious" };

/** Something of every kind that a person can say of a reflection. */
const everyChange = (step: string): Change[] => [
  { change: "notes", notes: "Daniel answered on Sunday.", version: 1 },
  { change: "person", person: "Gwendolyn" },
  { change: "step", step, state: "done", note: "We wandered outdoors." },
  { change: "limit", limit: { kind: "no-contact", days: 30 } },
  { change: "forecast", forecast: { fear: ["lost-interest"], guess: ["too-fast"], sure: "fairly" } },
  {
    change: "outcome",
    outcome: { reasons: ["too-fast"], endings: ["came-back"], day: "2026-11-20", note: "He confessed at the laundrette." },
  },
];

test("another person sees nothing", async () => {
  const [ana, bea] = await Promise.all([anOwner("ana"), anOwner("bea")]);
  await save(ana, { id: anId(1), answers }, catalogue);
  expect(await list(bea)).toEqual({ reflections: [], next: null });
  expect(await open(bea, anId(1))).toBeNull();
});

test("a row that is moved to another person, or to another id, does not open there", async () => {
  const [ana, bea] = await Promise.all([anOwner("ana"), anOwner("bea")]);
  await save(ana, { id: anId(1), answers }, catalogue);
  await database().reflection.updateMany({ data: { id: anId(2) } });
  expect(await open(ana, anId(2))).toMatchObject({ readable: false });
  await database().reflection.updateMany({ data: { id: anId(1), ownerId: bea.owner } });
  expect(await open(bea, anId(1))).toMatchObject({ readable: false });
});

test("neither a journal nor a snapshot opens in another row, nor one in place of the other", async () => {
  const ana = await anOwner("ana");
  for (const n of [1, 2]) await save(ana, { id: anId(n), answers }, catalogue);
  const [one, other] = await database().reflection.findMany({ orderBy: { id: "asc" } });
  if (!one?.journal || !other?.journal) throw new Error("no journal");
  const put = (data: { journal?: typeof one.journal; sealed?: typeof one.sealed }) =>
    database().reflection.updateMany({ where: { id: anId(1) }, data: { journal: one.journal, sealed: one.sealed, ...data } });
  await put({});
  expect(await open(ana, anId(1))).toMatchObject({ readable: true });
  for (const data of [{ journal: other.journal }, { sealed: other.sealed }, { journal: one.sealed, sealed: one.journal }]) {
    await put(data);
    expect(await open(ana, anId(1))).toMatchObject({ readable: false });
  }
});

test("a check-in does not open as one of another reflection, nor as a reflection, nor a reflection as a check-in", async () => {
  const ana = await anOwner("ana");
  for (const n of [1, 2]) await save(ana, { id: anId(n), answers }, catalogue);
  await save(ana, { id: anId(3), answers, checkIn: { of: anId(1), did: "" } }, catalogue);
  for (const [n, ofId] of [
    [3, anId(2)],
    [3, null],
    [2, anId(1)],
  ] as const) {
    await database().reflection.updateMany({ where: { id: anId(n) }, data: { ofId } });
    expect(await open(ana, anId(n))).toMatchObject({ readable: false });
    expect((await list(ana)).reflections.find(({ id }) => id === anId(n))).toMatchObject({ readable: false, of: ofId });
    await database().reflection.updateMany({ where: { id: anId(n) }, data: { ofId: n === 3 ? anId(1) : null } });
    expect(await open(ana, anId(n))).toMatchObject({ readable: true });
  }
});

test("a row holds ids, times and sealed bytes, and nothing else", async () => {
  const ana = await anOwner("ana");
  await save(ana, { id: anId(1), answers }, catalogue);
  const { sealed, journal, ...rest } = await database().reflection.findFirstOrThrow();
  expect(journal?.byteLength).toBeGreaterThan(100);
  expect(sealed.byteLength).toBeGreaterThan(100);
  expect(rest).toEqual({
    ownerId: ana.owner,
    id: anId(1),
    createdAt: expect.any(Date),
    updatedAt: expect.any(Date),
    deletedAt: null,
    version: 1,
    format: 2,
    ofId: null,
  });
});

test("no word of it stands in the files, neither in the database nor beside it", async () => {
  const ana = await anOwner("ana");
  await save(ana, { id: anId(1), answers }, catalogue);
  const kept = await open(ana, anId(1));
  if (!kept?.readable) throw new Error("not readable");
  for (const wanted of everyChange(kept.journal.result.steps[0] ?? "")) await change(ana, anId(1), wanted);
  const checkIn = { of: anId(1), did: "Telephoned Bernadette instead." };
  await save(ana, { id: anId(2), answers: { ...answers, feeling: "low" }, checkIn, notes: "Quieter evening." }, catalogue);
  const all = await Promise.all([open(ana, anId(1)), open(ana, anId(2))]);

  // Each string of it: ids of answers, labels, the result's prose, the notes. Short ones could stand there by chance.
  const words = new Set<string>();
  JSON.stringify(all, (key, value) => {
    for (const text of [key, value]) if (typeof text === "string" && text.length >= 6) words.add(text);
    return value;
  });
  const written = "Daniel answered Sunday Gwendolyn wandered outdoors confessed laundrette Telephoned Bernadette Quieter evening".split(
    " ",
  );
  for (const word of written) words.add(word);
  for (const word of ["no-contact", "confessed", "Quieter"]) expect(JSON.stringify(all)).toContain(word);
  // Ids and times may stand there, and columns are called like that.
  for (const word of ["version", "journal", ...words].filter((one) => /^(version|journal|0{8}-.*|\d{4}-\d\d-\d\dT.*)$/.test(one)))
    words.delete(word);
  expect(words.size).toBeGreaterThan(50);

  const bytes = await raw();
  // The search does find what is there.
  expect(bytes.includes(anId(1))).toBe(true);
  expect([...words].filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, "utf16le")))).toEqual([]);
});

test("neither the secret nor the cookie stands in the files", async () => {
  const ana = await anOwner("ana");
  await save(ana, { id: anId(1), answers }, catalogue);
  const bytes = await raw();
  expect(bytes.includes(ana.owner)).toBe(true);
  expect(bytes.includes(Buffer.alloc(16, 1))).toBe(false);
  expect(bytes.includes(ana.cookie.split("=")[1] ?? "")).toBe(false);
});
