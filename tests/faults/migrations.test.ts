import { execFileSync, spawn } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import Database from "libsql";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { save } from "@/lib/reflections/stored/save";
import { list, open } from "@/lib/reflections/stored/store";
import { closeDatabase } from "@/lib/server/database";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { migrate, temporaryFolder } from "@/tests/storage/fresh-database";

// Other processes are started here, and they take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
/** A later version of the app, with one migration more. */
let later: string;
beforeEach(async () => {
  folder = temporaryFolder();
  later = join(folder, "later");
  vi.stubEnv("DATA_DIR", folder);
  migrate(folder);
  mkdirSync(later);
  cpSync("scripts", join(later, "scripts"), { recursive: true, filter: (path) => !path.includes(".test.") });
  cpSync("prisma", join(later, "prisma"), { recursive: true });
  symlinkSync(resolve("node_modules"), join(later, "node_modules"));
  const ana = await anOwner("ana");
  for (let n = 0; n < 5; n++) await save(ana, { id: anId(n), answers: { sky: "black" } }, aCatalogue());
  await closeDatabase();
});
afterEach(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true });
});

const command = () => [join(later, "scripts", "migrate.mjs")];
const upgrade = () => execFileSync(process.execPath, command(), { encoding: "utf8", stdio: "pipe" });

function addMigration(name: string, sql: string) {
  const made = join(later, "prisma", "sqlite", "migrations", name);
  mkdirSync(made);
  writeFileSync(join(made, "migration.sql"), sql);
}

function ask(sql: string): unknown[] {
  const db = new Database(join(folder, "low-tide.db"));
  try {
    return db.prepare(sql).all();
  } finally {
    db.close();
  }
}

async function expectAllThere() {
  const ana = await anOwner("ana");
  expect((await list(ana)).reflections).toHaveLength(5);
  for (let n = 0; n < 5; n++) expect(await open(ana, anId(n))).toMatchObject({ readable: true, journal: { answers: { sky: "black" } } });
  await closeDatabase();
}

test("killed in the middle of a migration: the version before goes on, and the next start does it whole", async () => {
  // Long enough to be met in the middle: it makes some 100 MB.
  const rows = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i, randomblob(1000) FROM n";
  addMigration("20990101000000_heavy", `ALTER TABLE "Reflection" ADD COLUMN "mood" TEXT;\nCREATE TABLE "heavy" AS ${rows};\n`);
  const log = join(folder, "low-tide.db-wal");
  const child = spawn(process.execPath, command(), { stdio: "ignore" });
  const gone = new Promise<NodeJS.Signals | null>((done) => child.once("exit", (_, signal) => done(signal)));
  // What no longer fits into memory goes to the log before the transaction ends: then we are in the middle.
  while ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) < 10_000_000 && child.exitCode === null) await pause(1);
  child.kill("SIGKILL");
  expect(await gone).toBe("SIGKILL");

  expect(ask("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  expect(ask("SELECT name FROM sqlite_master WHERE name = 'heavy'")).toEqual([]);
  expect(ask(`SELECT name FROM pragma_table_info('Reflection') WHERE name = 'mood'`)).toEqual([]);
  await expectAllThere();
  expect(migrate(folder)).toBe("");

  expect(upgrade()).toContain("20990101000000_heavy");
  expect(ask('SELECT count(*) AS n FROM "heavy"')).toEqual([{ n: 100_000 }]);
  await expectAllThere();
});

test("a migration that was edited after it was applied stops the start, says which, and touches no row", async () => {
  const [first = ""] = readdirSync(join(later, "prisma", "sqlite", "migrations")).sort();
  appendFileSync(join(later, "prisma", "sqlite", "migrations", first, "migration.sql"), '\nDROP TABLE "Reflection";\n');
  addMigration("20990101000000_next", 'ALTER TABLE "Reflection" ADD COLUMN "mood" TEXT;');
  expect(upgrade).toThrow(`the migration ${first} was edited after it was applied`);
  await expectAllThere();
  // The version that belongs to the data starts as before.
  expect(migrate(folder)).toBe("");
});
