import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import Database from "libsql";

/** Several servers may start at once; the later ones wait this long for the first to have migrated. */
const patienceMs = 30_000;

/** Prisma's own table, so that its tools see what was applied. */
const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/** The migrations in a folder, in order: `{ name, sql, checksum }`. */
function migrationsIn(folder) {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/** Readers and a writer side by side. The file remembers it; switching it fails at once where another start is at it. */
function writeAhead(db) {
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      const [row] = db.prepare("PRAGMA journal_mode = WAL").all();
      if (row?.journal_mode === "wal") return;
      throw new Error(`the database keeps its journal mode ${row?.journal_mode}`);
    } catch (error) {
      if (error.code !== "SQLITE_BUSY" || Date.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/**
 * Brings a database file up to date, and makes it where there is none: all that is pending in one transaction, or nothing.
 * Throws where an applied migration has been edited, or the file is from a newer version of the app.
 * @returns {string[]} the names of the migrations it applied
 */
export function migrate({ file, migrations }) {
  const db = new Database(file, { timeout: patienceMs });
  try {
    writeAhead(db);
    // Table rebuilds need it off, and it cannot change inside a transaction.
    db.exec("PRAGMA foreign_keys = OFF");
    db.exec("BEGIN IMMEDIATE");
    try {
      const applied = applyPending(db, migrationsIn(migrations));
      const broken = db.prepare("PRAGMA foreign_key_check").all();
      if (broken.length > 0) throw new Error(`the migrations leave ${broken.length} rows that refer to nothing`);
      db.exec("COMMIT");
      return applied;
    } catch (error) {
      if (db.inTransaction) db.exec("ROLLBACK");
      throw error;
    }
  } finally {
    db.close();
  }
}

function applyPending(db, migrations) {
  db.exec(historyTable);
  const history = db.prepare(`SELECT migration_name, checksum FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`).all();
  const checksums = new Map(history.map((row) => [row.migration_name, row.checksum]));
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = [...checksums.keys()].find((name) => !known.has(name));
  if (unknown) throw new Error(`the database has the migration ${unknown}, which this version of the app does not know`);
  const insert = db.prepare(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)`,
  );
  const applied = [];
  for (const { name, sql, checksum } of migrations) {
    const before = checksums.get(name);
    if (before === checksum) continue;
    if (before !== undefined) throw new Error(`the migration ${name} was edited after it was applied`);
    const startedAt = new Date().toISOString();
    db.exec(sql);
    insert.run([randomUUID(), checksum, name, startedAt, new Date().toISOString()]);
    applied.push(name);
  }
  return applied;
}

/** Where this app keeps its data, and how it gets there. Makes the folder, for its owner's eyes only. */
export function dataOf(environment, root) {
  const folder = resolve(root, environment.DATA_DIR || "data");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return { file: join(folder, "low-tide.db"), migrations: join(root, "prisma", "sqlite", "migrations") };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const applied = migrate(dataOf(process.env, resolve(import.meta.dirname, "..")));
    if (applied.length > 0) console.log(`Applied to the database: ${applied.join(", ")}`);
  } catch (error) {
    console.error(`The database could not be brought up to date: ${error.message}`);
    process.exitCode = 1;
  }
}
