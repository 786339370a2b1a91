import { execFile, spawn } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { save } from "@/lib/reflections/stored/save";
import { database } from "@/lib/server/database";
import { health } from "@/lib/server/health";
import { migrations } from "@/lib/server/migrations";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { applyMigrations as migrate } from "./databases";
import { provider, withEmptyDatabase } from "./fresh-database";

const { loseIt } = withEmptyDatabase();
// Other processes are started here, and they take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const ask = async (on: { sqlite: string; postgresql: string }) =>
  (await database().$queryRawUnsafe<Record<string, unknown>[]>(on[provider()])).flatMap((row) => Object.values(row));

const tables = () =>
  ask({
    sqlite: "SELECT name FROM sqlite_master WHERE type = 'table'",
    postgresql: "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'",
  });

describe("starting", () => {
  test("the first start makes what is needed, a later one changes nothing", async () => {
    expect(migrate()).toContain(migrations[0]);
    expect(await tables()).toContain("Reflection");
    expect(migrate()).toBe("");
  });

  test("several at once apply each migration once", async () => {
    const run = () => promisify(execFile)(process.execPath, ["scripts/migrate.mjs"]);
    const said = await Promise.all(Array.from({ length: 6 }, run));
    expect(said.filter(({ stdout }) => stdout !== "")).toHaveLength(1);
    const names = `SELECT migration_name FROM "_prisma_migrations"`;
    expect(await ask({ sqlite: names, postgresql: names })).toEqual([...migrations]);
    expect(await save(await anOwner("ana"), { id: anId(1), answers: {} }, aCatalogue())).toMatchObject({ outcome: "made" });
  });

  test("every connection waits for the disk, also one that comes after a transaction", async () => {
    migrate();
    const settings = async () => [
      ...(await ask({ sqlite: "PRAGMA journal_mode", postgresql: "SHOW synchronous_commit" })),
      ...(await ask({ sqlite: "PRAGMA synchronous", postgresql: "SHOW full_page_writes" })),
      ...(await ask({ sqlite: "PRAGMA busy_timeout", postgresql: "SHOW transaction_isolation" })),
    ];
    const wanted = { sqlite: ["wal", 2, 5000], postgresql: ["on", "on", "read committed"] }[provider()];
    expect((await settings()).map((value) => (typeof value === "bigint" ? Number(value) : value))).toEqual(wanted);
    await database().$transaction(async (transaction) => transaction.reflection.count());
    expect((await settings()).map((value) => (typeof value === "bigint" ? Number(value) : value))).toEqual(wanted);
  });
});

describe("health", () => {
  test("is well where the database is up to date", async () => {
    migrate();
    expect(await health()).toEqual({ database: "reachable", migrations: "current", writing: "possible" });
  });

  test("says that migrations are pending", async () => {
    expect(await health()).toEqual({ database: "reachable", migrations: "pending", writing: "possible" });
  });

  test("says that there is no database to reach", async () => {
    const findIt = await loseIt();
    expect(await health()).toEqual({ database: "unreachable", migrations: "unknown", writing: "unknown" });
    findIt();
  });
});

describe("a migration that does not belong", () => {
  /** A copy of what migrates, so that the migrations can be altered. */
  let app: string;
  beforeEach(() => {
    app = mkdtempSync(join(tmpdir(), "low-tide-app-"));
    mkdirSync(join(app, "scripts"));
    for (const name of ["migrate.mjs", "migrate-postgresql.mjs", "migrations.mjs"])
      cpSync(join("scripts", name), join(app, "scripts", name));
    cpSync("prisma", join(app, "prisma"), { recursive: true });
    symlinkSync(resolve("node_modules"), join(app, "node_modules"));
  });
  afterEach(() => rmSync(app, { recursive: true }));

  const script = () => join(app, "scripts", "migrate.mjs");
  const run = () => migrate(script());
  const folderOf = (name: string) => join(app, "prisma", provider(), "migrations", name);
  function add(name: string, sql: string): void {
    mkdirSync(folderOf(name));
    writeFileSync(join(folderOf(name), "migration.sql"), sql);
  }

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
    add("99999999999999_broken", "CREATE TABLE half (x INTEGER);\nCREATE TABLE nonsense (;\n");
    expect(run).toThrow("could not be brought up to date");
    expect(await tables()).toEqual([]);
    rmSync(folderOf("99999999999999_broken"), { recursive: true });
    expect(run()).toContain(migrations[0]);
  });

  test("one that is killed in the middle leaves nothing behind, and the next start begins anew", async () => {
    const busy = {
      sqlite: "CREATE TABLE busy AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000) SELECT i FROM n",
      postgresql: "SELECT pg_sleep(3)",
    }[provider()];
    add("99999999999999_long", `CREATE TABLE half (x INTEGER);\n${busy};\n`);
    const child = spawn(process.execPath, [script()], { stdio: "ignore" });
    const ended = new Promise((done) => child.once("exit", (_, signal) => done(signal)));
    await new Promise((done) => setTimeout(done, 1_500));
    child.kill("SIGKILL");
    expect(await ended).toBe("SIGKILL");
    expect(await tables()).toEqual([]);
    rmSync(folderOf("99999999999999_long"), { recursive: true });
    expect(run()).toContain(migrations[0]);
    expect(await tables()).not.toContain("half");
  });
});

describe("settings that cannot be meant", () => {
  test("an address of another kind of database is refused, and not repeated: it may hold a password", () => {
    const start = () => migrate("scripts/migrate.mjs", { DATABASE_URL: "mysql://ana:secret@db/tide" });
    expect(start).toThrow("DATABASE_URL is set, and does not begin with postgresql://");
    vi.stubEnv("DATABASE_URL", "mysql://ana:secret@db/tide");
    expect(() => database()).toThrow(/^DATABASE_URL is set, and does not begin with postgresql:\/\/$/);
    vi.unstubAllEnvs();
  });
});
