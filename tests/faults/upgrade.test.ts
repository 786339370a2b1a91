import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { change } from "@/lib/reflections/stored/change";
import { restore } from "@/lib/reflections/stored/deleting";
import { save } from "@/lib/reflections/stored/save";
import { list, open } from "@/lib/reflections/stored/store";
import { exportJson } from "@/lib/reflections/taking-along/export-json";
import { importReflections } from "@/lib/reflections/taking-along/import";
import { closeDatabase } from "@/lib/server/database";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { temporaryFolder } from "@/tests/storage/fresh-database";
import { textOf } from "@/tests/storage/text-of";
import { deletedThen, ownerOf, savedThen } from "./first-release/people";

// Other processes are started here, and they take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** A reflection as the first release showed it. */
type ShownThen = {
  id: string;
  version: number;
  savedAt: string;
  catalogue: string;
  answers: object;
  notes: string;
  given: object[];
  explanation: object;
};

/** The same, where it stands today. Where notes were edited, their version was the row's. */
const shownToday = ({ id, version, given, explanation, savedAt, catalogue, answers, notes }: ShownThen) => ({
  id,
  version,
  readable: true,
  given,
  explanation,
  journal: { savedAt, catalogue, answers, notes: { text: notes, version }, person: "", steps: {}, checkIn: null },
  checkIns: [],
});

/** What the first release showed of it. Later ones may show more, and never less. */
const asOpened: { person: "ana" | "bea"; reflection: ShownThen }[] = readFileSync(
  join(import.meta.dirname, "first-release", "as-opened.jsonl"),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("DATABASE_URL", "");
});
afterEach(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true });
});

const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [join("scripts", script), ...args], { env: { ...process.env, DATA_DIR: folder }, stdio: "pipe" });

/** The two ways in which old data come to a new version. */
const waysFrom = (written: string): [string, () => void][] => {
  const then = join(import.meta.dirname, written, "low-tide.db");
  return [
    [
      "left where it was by an upgrade",
      () => {
        copyFileSync(then, join(folder, "low-tide.db"));
        run("migrate.mjs");
      },
    ],
    [
      "put back from a backup",
      () => {
        run("restore.mjs", then);
        run("migrate.mjs");
      },
    ],
  ];
};

const ways = waysFrom("first-release");

test.each(ways)("everything from the first release opens as it was shown then: %s", async (_, arrive) => {
  arrive();
  for (const { person, reflection } of asOpened.slice(0, savedThen.length)) {
    expect(await open(await anOwner(person), reflection.id)).toMatchObject(shownToday(reflection));
  }
  expect(asOpened.map(({ reflection }) => reflection)).toMatchObject(
    [...savedThen, deletedThen].map(({ id, savedAt, answers }) => ({ id, savedAt, answers, readable: true })),
  );
  for (const entry of savedThen)
    expect(await open(await ownerOf(entry), entry.id)).toMatchObject({ journal: { notes: { text: entry.notes } } });
  const { reflections } = await list(await anOwner("ana"));
  const opened = await Promise.all(reflections.map(async ({ id }) => open(await anOwner("ana"), id)));
  expect(reflections.map(({ id }) => id)).toEqual([3, 2, 1].map(anId));
  // The list says what is said where it is opened.
  expect(reflections).toEqual(
    opened.map((one) => one?.readable && { id: one.id, readable: true, version: one.version, journal: one.journal }),
  );
});

test.each(ways)("one that was deleted then can still be had back: %s", async (_, arrive) => {
  arrive();
  const bea = await ownerOf(deletedThen);
  expect(await open(bea, deletedThen.id)).toBeNull();
  expect(await restore(bea, deletedThen.id)).toBe(true);
  expect(await open(bea, deletedThen.id)).toMatchObject(shownToday(asOpened.at(-1)?.reflection as ShownThen));
});

test.each(ways)("and it goes on: notes are edited, new ones are saved beside: %s", async (_, arrive) => {
  arrive();
  const ana = await anOwner("ana");
  expect(await change(ana, anId(1), { change: "notes", notes: "He called.", version: 2 })).toMatchObject({
    outcome: "changed",
    version: 3,
  });
  expect(await save(ana, { id: anId(9), answers: {} }, aCatalogue())).toMatchObject({ outcome: "made" });
  const [first] = asOpened;
  if (!first) throw new Error("nothing was saved then");
  // What was shown then stays as it was, in a row that is written as today's are.
  expect(await open(ana, anId(1))).toMatchObject({
    ...shownToday({ ...first.reflection, notes: "He called.", version: 3 }),
  });
  expect((await list(ana)).reflections).toHaveLength(4);
});

describe("rows in two parts, as they were written since there are journals and check-ins", () => {
  const ways = waysFrom("second-format");

  type TakenThen = { person: "ana" | "bea"; file: { app: string; format: number; reflections: { id: string }[]; unreadable: number } };
  const taken: TakenThen[] = readFileSync(join(import.meta.dirname, "second-format", "as-exported.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const fileOf = (person: string) => ({ ...taken.find((one) => one.person === person)?.file, format: expect.any(Number) });

  const takenNow = async (person: "ana" | "bea") => JSON.parse(await textOf(exportJson(await anOwner(person))));

  test.each(ways)("all that was there is there, and can be taken along: %s", async (_, arrive) => {
    arrive();
    const ana = await anOwner("ana");
    expect(await takenNow("ana")).toMatchObject(fileOf("ana"));
    expect((await list(ana)).reflections.map(({ id }) => id)).toEqual([3, 2, 1].map(anId));
    expect(await open(ana, anId(1))).toMatchObject({
      version: 9,
      journal: {
        person: "Dan",
        notes: { text: "“Soon”, he wrote – as ever. ½ 海 🌊\n# No heading", version: 2 },
        steps: { "slow-down": { state: "done", note: "A walk with *Bea*." }, "give-space": { state: "not-for-me", note: "" } },
        limit: {
          days: 7,
          pauses: [{ from: "2026-11-18T09:00:00.000Z", to: "2026-11-19T09:00:00.000Z" }],
          endedAt: "2026-11-20T08:05:00.000Z",
        },
        forecast: { fear: ["lost-interest"], guess: ["too-fast"], sure: "fairly", at: "2026-11-16T21:30:00.000Z" },
        outcome: { reasons: ["too-fast"], endings: ["came-back"], day: "2026-11-21", note: "He said\nso." },
      },
      checkIns: [
        { id: anId(2), journal: { checkIn: { of: anId(1), changed: ["feeling"], did: "I went out." }, notes: { text: "Better." } } },
      ],
    });
  });

  test.each(ways)("one that was deleted then comes back with its check-in: %s", async (_, arrive) => {
    arrive();
    expect(await takenNow("bea")).toMatchObject({ reflections: [] });
    expect(await restore(await anOwner("bea"), anId(4))).toBe(true);
    expect(await takenNow("bea")).toMatchObject(fileOf("bea"));
  });

  test.each(ways)("and it goes on: a limit that ran still runs, a check-in is saved beside the old one: %s", async (_, arrive) => {
    arrive();
    const ana = await anOwner("ana");
    const now = new Date("2026-11-21T10:00:00.000Z");
    expect(await change(ana, anId(3), { change: "limit-state", state: "paused" }, now)).toMatchObject({ outcome: "changed", version: 3 });
    const checkIn = { of: anId(1), did: "" };
    expect(await save(ana, { id: anId(9), answers: {}, checkIn }, aCatalogue(), now)).toMatchObject({ outcome: "made" });
    expect(await open(ana, anId(1))).toMatchObject({ version: 9, checkIns: [{ id: anId(2) }, { id: anId(9) }] });
  });

  test("a file that was taken along then can be brought in, and is the same when it is taken along again", async () => {
    run("migrate.mjs");
    for (const { person, file } of taken) {
      const { reflections } = file;
      expect(await importReflections(await anOwner(person), reflections)).toEqual({ added: reflections.length, known: 0, unreadable: 0 });
      expect(await takenNow(person)).toMatchObject({ reflections });
    }
  });
});
