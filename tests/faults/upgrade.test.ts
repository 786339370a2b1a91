import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { editNotes, list, open, restore, save } from "@/lib/reflections/store";
import { closeDatabase } from "@/lib/server/database";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { temporaryFolder } from "@/tests/storage/fresh-database";
import { deletedThen, ownerOf, savedThen } from "./first-release/people";

// Other processes are started here, and they take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const then = join(import.meta.dirname, "first-release", "low-tide.db");
/** What the first release showed of it. Later ones may show more, and never less. */
const asOpened: { person: "ana" | "bea"; reflection: { id: string } }[] = readFileSync(
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
const ways: [string, () => void][] = [
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

test.each(ways)("everything from the first release opens as it was shown then: %s", async (_, arrive) => {
  arrive();
  for (const { person, reflection } of asOpened.slice(0, savedThen.length)) {
    expect(await open(await anOwner(person), reflection.id)).toMatchObject(reflection);
  }
  expect(asOpened.map(({ reflection }) => reflection)).toMatchObject(
    [...savedThen, deletedThen].map(({ id, savedAt, answers }) => ({ id, savedAt, answers, readable: true })),
  );
  for (const entry of savedThen) expect(await open(await ownerOf(entry), entry.id)).toMatchObject({ notes: entry.notes });
  const { reflections } = await list(await anOwner("ana"));
  expect(reflections.map(({ id, readable }) => [id, readable])).toEqual([3, 2, 1].map((n) => [anId(n), true]));
});

test.each(ways)("one that was deleted then can still be had back: %s", async (_, arrive) => {
  arrive();
  const bea = await ownerOf(deletedThen);
  expect(await open(bea, deletedThen.id)).toBeNull();
  expect(await restore(bea, deletedThen.id)).toBe(true);
  expect(await open(bea, deletedThen.id)).toMatchObject(asOpened.at(-1)?.reflection ?? {});
});

test.each(ways)("and it goes on: notes are edited, new ones are saved beside: %s", async (_, arrive) => {
  arrive();
  const ana = await anOwner("ana");
  expect(await editNotes(ana, anId(1), { notes: "He called.", version: 2 })).toEqual({ outcome: "saved", version: 3 });
  expect(await save(ana, { id: anId(9), answers: {} }, aCatalogue())).toMatchObject({ outcome: "made" });
  expect(await open(ana, anId(1))).toMatchObject({ notes: "He called.", answers: savedThen[0]?.answers });
  expect((await list(ana)).reflections).toHaveLength(4);
});
