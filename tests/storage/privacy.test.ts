import { expect, test } from "vitest";
import { catalogue } from "@/lib/catalogue/catalogue";
import { change } from "@/lib/reflections/change";
import { save } from "@/lib/reflections/save";
import { list, open } from "@/lib/reflections/store";
import { database } from "@/lib/server/database";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { withFreshDatabase } from "./fresh-database";

const { raw } = withFreshDatabase();

const answers = { bond: "early-dates", signs: ["cancels", "short-replies"], feeling: "very-anxious" };

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
  await change(ana, anId(1), { change: "notes", notes: "Daniel answered on Sunday.", version: 1 });
  const kept = await open(ana, anId(1));
  if (!kept?.readable) throw new Error("not readable");

  // Each string of it: ids of answers, labels, the result's prose, the notes. Short ones could stand there by chance.
  const words = new Set<string>();
  JSON.stringify([kept.journal, kept.given, kept.explanation], (key, value) => {
    for (const text of [key, value]) if (typeof text === "string" && text.length >= 6) words.add(text);
    return value;
  });
  for (const word of "Daniel answered Sunday".split(" ")) words.add(word);
  // A column is called like that as well.
  words.delete("version");
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
