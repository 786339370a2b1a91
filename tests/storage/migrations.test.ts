import { execFile, execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { save } from "@/lib/reflections/store";
import { closeDatabase, database } from "@/lib/server/database";
import { health } from "@/lib/server/health";
import { migrations } from "@/lib/server/migrations";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { migrate, temporaryFolder } from "./fresh-database";

// Other processes are started here, and they take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  vi.stubEnv("DATA_DIR", folder);
});
afterEach(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true });
});

test("the app knows the migrations that there are", () => {
  const found = readdirSync("prisma/sqlite/migrations", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(migrations).toEqual(found.map(({ name }) => name).sort());
});

test("the migrations lead to what the schema says", () => {
  const said = execFileSync(process.execPath, ["scripts/create-migration.mjs", "--check"], { encoding: "utf8" });
  expect(said).toContain("lead to the schema");
});

describe("durability", () => {
  test("every connection writes ahead and waits for the disk, also one that comes after a transaction", async () => {
    migrate(folder);
    const settings = async () => [
      await database().$queryRawUnsafe("PRAGMA journal_mode"),
      await database().$queryRawUnsafe("PRAGMA synchronous"),
      await database().$queryRawUnsafe("PRAGMA busy_timeout"),
    ];
    const wanted = [[{ journal_mode: "wal" }], [{ synchronous: 2 }], [{ timeout: 5000 }]];
    expect(await settings()).toEqual(wanted);
    await database().$transaction(async (transaction) => transaction.reflection.count());
    expect(await settings()).toEqual(wanted);
  });
});

describe("starting", () => {
  test("the first start makes the folder and the database, a later one changes nothing", async () => {
    const deeper = join(folder, "not", "yet");
    expect(migrate(deeper)).toContain(migrations[0]);
    expect(migrate(deeper)).toBe("");
  });

  test("several at once apply each migration once", async () => {
    const run = () => promisify(execFile)(process.execPath, ["scripts/migrate.mjs"], { env: { ...process.env, DATA_DIR: folder } });
    const said = await Promise.all(Array.from({ length: 6 }, run));
    expect(said.filter(({ stdout }) => stdout !== "")).toHaveLength(1);
    expect(await database().$queryRaw`SELECT count(*) AS n FROM "_prisma_migrations"`).toEqual([{ n: migrations.length }]);
    expect(await save(await anOwner("ana"), { id: anId(1), answers: {} }, aCatalogue())).toMatchObject({ outcome: "made" });
  });
});

describe("health", () => {
  test("is well where the database is up to date", async () => {
    migrate(folder);
    expect(await health()).toEqual({ database: "reachable", migrations: "current" });
  });

  test("says that migrations are pending", async () => {
    expect(await health()).toEqual({ database: "reachable", migrations: "pending" });
  });

  test("says that there is no database to reach", async () => {
    vi.stubEnv("DATA_DIR", join(folder, "nowhere"));
    expect(await health()).toEqual({ database: "unreachable", migrations: "unknown" });
  });
});

describe("a migration that does not belong", () => {
  /** A copy of what migrates, so that the migrations can be altered. */
  let app: string;
  beforeEach(() => {
    app = join(folder, "app");
    mkdirSync(join(app, "scripts"), { recursive: true });
    cpSync("scripts/migrate.mjs", join(app, "scripts", "migrate.mjs"));
    cpSync("prisma", join(app, "prisma"), { recursive: true });
    symlinkSync(resolve("node_modules"), join(app, "node_modules"));
  });
  const run = () => execFileSync(process.execPath, [join(app, "scripts", "migrate.mjs")], { encoding: "utf8", stdio: "pipe" });
  const folderOf = (name: string) => join(app, "prisma", "sqlite", "migrations", name);
  const tables = async () =>
    (await database().$queryRaw<{ name: string }[]>`SELECT name FROM sqlite_master WHERE type = 'table'`).map(({ name }) => name);

  test("one that was edited after it was applied stops the start", () => {
    run();
    appendFileSync(join(folderOf(migrations[0]), "migration.sql"), "\n-- touched\n");
    expect(run).toThrow(`the migration ${migrations[0]} was edited after it was applied`);
  });

  test("one that this version does not know stops the start: an older server must not write to a newer database", () => {
    run();
    rmSync(folderOf(migrations[0]), { recursive: true });
    expect(run).toThrow("which this version of the app does not know");
  });

  test("one that fails half way leaves nothing behind, not even those before it", async () => {
    mkdirSync(folderOf("99999999999999_broken"));
    writeFileSync(join(folderOf("99999999999999_broken"), "migration.sql"), "CREATE TABLE half (x);\nCREATE TABLE nonsense (;\n");
    expect(run).toThrow("could not be brought up to date");
    expect(await tables()).toEqual([]);
    rmSync(folderOf("99999999999999_broken"), { recursive: true });
    expect(run()).toContain(migrations[0]);
  });
});
