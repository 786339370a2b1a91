import fc from "fast-check";
import { expect, test } from "vitest";
import type { Journal } from "@/lib/reflections/journal";
import { aJournal } from "@/tests/builders/a-journal";
import { aListed } from "@/tests/builders/a-reflection";
import { anId } from "@/tests/builders/an-owner";
import { timelineItems } from "./timeline-items";
import { makeWordIndex } from "./word-search";
import { findable, plainly, wordsIn } from "./words";

const titles = { "too-fast": "It went too fast", "not-ready": "He isn’t ready", "not-over-ex": "He isn’t over his ex" };
const result = (reasons: Journal["result"]["reasons"]): Journal["result"] => ({
  canTell: true,
  reasons,
  title: "Something of its own",
  stance: { id: "weigh", title: "Step back and weigh it" },
  steps: ["slow-down"],
  safety: "none",
});

const people = ["Daniel", "Marco", "Zoë", "J.", "Anne-Marie"];
const places = ["harbour", "cinema", "lighthouse", "kitchen", "station", "market"];
const doings = ["walked", "argued", "laughed", "waited", "cooked", "wrote"];
const at = (list: readonly string[], n: number) => list[n % list.length] ?? "";

/** A thousand reflections and check-ins, with what was written in each made of their number. */
const listed = Array.from({ length: 1000 }, (_, n) => {
  const isCheckIn = n % 4 === 3;
  const savedAt = new Date(Date.UTC(2024, 0, 1) + n * 20 * 3_600_000).toISOString();
  const journal: Partial<Journal> = {
    savedAt,
    person: isCheckIn ? "" : at(people, n >> 2),
    notes: {
      text: `We ${at(doings, n)} at the ${at(places, n >> 3)} on the ${n}th evening.${n === 500 ? " He’d sent a postcard." : ""}`,
      version: 1,
    },
    result: result([
      { id: n % 5 === 0 ? "too-fast" : "not-ready", fit: "strong" },
      { id: "not-over-ex", fit: "unlikely" },
    ]),
    steps: n === 501 ? { "slow-down": { state: "done", at: savedAt, note: "Counted pebbles" } } : {},
    outcome:
      n === 600 ? { reasons: ["not-over-ex"], endings: [], day: "2026-05-01", note: "He admitted it", at: "2026-05-01T12:00:00Z" } : null,
    checkIn: isCheckIn ? { of: anId(n - 3), changed: [], did: n === 503 ? "I returned his umbrella" : "" } : null,
  };
  return aListed({ id: anId(n), journal: aJournal(journal) });
});
const items = timelineItems(listed, "UTC");
const all = items.map((item) => findable(item, titles));
const index = await makeWordIndex(all);
const keysOf = (query: string) => new Set(index.search(query).found.keys());

/** The same, by reading every text. */
const byReading = (query: string) => {
  const wanted = wordsIn(query).map(plainly);
  const has = (words: string[]) => wanted.every((one) => words.some((word) => (one.length > 1 ? word.startsWith(one) : word === one)));
  const hits = all.filter(({ person, reasons, written }) => has([person, reasons, ...written].flatMap(wordsIn).map(plainly)));
  return new Set(hits.map(({ key }) => key));
};

test("there are a thousand and one to look through", () => {
  expect(all).toHaveLength(1001);
});

test.each(["lighthouse", "Daniel", "zoe", "j", "light arg", "DANIEL harbour walked", "went fast", "anne-marie", "he’d", "postc", "500th"])(
  "“%s” finds what reading all of it finds",
  (query) => {
    const expected = byReading(query);
    expect(expected.size).toBeGreaterThan(0);
    expect(keysOf(query)).toEqual(expected);
    expect(index.search(query).isNear).toBe(false);
  },
);

test("any words or beginnings of words find what reading all of it finds", () => {
  const word = fc.constantFrom(...people, ...places, ...doings, "evening", "ready", "fast").map((whole) => whole);
  const part = fc.tuple(word, fc.integer({ min: 2, max: 12 })).map(([whole, length]) => whole.slice(0, length));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
      const query = parts.join(" ");
      const expected = byReading(query);
      // Where nothing has them, what comes near is another matter.
      if (expected.size > 0) expect(keysOf(query)).toEqual(expected);
    }),
  );
});

test.each([
  ["umbrella", anId(503)],
  ["pebbles", anId(501)],
  ["admitted", `${anId(600)}.outcome`],
  ["postcard", anId(500)],
])("“%s”, written in one place, is found there", (query, key) => {
  expect([...keysOf(query)]).toEqual([key]);
});

test("a reason that did not fit is not found by its title, one that turned out to be true is", () => {
  expect([...keysOf("over his ex")]).toEqual([`${anId(600)}.outcome`]);
});

test.each([
  ["lihgthouse", "lighthouse"],
  ["umbrela", "umbrella"],
  ["Danyel", "daniel"],
  ["postkard", "postcard"],
])("“%s” comes near “%s”, and is said to be near only", (query, meant) => {
  const { found, isNear } = index.search(query);
  expect(isNear).toBe(true);
  expect([...found.keys()]).toEqual([...keysOf(meant)]);
  for (const words of found.values()) expect(words).toContain(meant);
});

test.each(["zzyzx", "of lighthouse zzyzx", "xx"])("“%s” finds nothing", (query) => {
  expect(index.search(query)).toEqual({ found: new Map(), isNear: false });
});

const spanish = [
  "Volvió el lunes y habló de su corazón.",
  "Mañana le pregunto qué pasó.",
  "Ningún mensaje en el móvil.",
  "El vino de Año Nuevo",
];
const inSpanish = await makeWordIndex(spanish.map((text, i) => ({ key: String(i), person: "", reasons: "", written: [text] })));

test.each([
  ["volvio", "0", "volvio"],
  ["corazón", "0", "corazon"],
  ["CORAZON", "0", "corazon"],
  ["coraz", "0", "corazon"],
  ["manana paso", "1", "manana"],
  ["mañana".normalize("NFD"), "1", "manana"],
  ["ningun", "2", "ningun"],
  ["movil", "2", "movil"],
  ["ano nuevo", "3", "ano"],
])("“%s” is found with its accents or without", (query, key, word) => {
  const { found, isNear } = inSpanish.search(query);
  expect([...found.keys()]).toEqual([key]);
  expect(found.get(key)).toContain(word);
  expect(isNear).toBe(false);
});
