import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import Database from "libsql";
import { historyQuery, migrationsIn, pendingOf } from "./migrations.mjs";

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
  const pending = pendingOf(db.prepare(historyQuery).all(), migrations);
  const insert = db.prepare(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)`,
  );
  for (const { name, sql, checksum } of pending) {
    const startedAt = new Date().toISOString();
    db.exec(sql);
    insert.run([randomUUID(), checksum, name, startedAt, new Date().toISOString()]);
  }
  return pending.map(({ name }) => name);
}

/** Where this app keeps its data, and how it gets there. Makes the folder, for its owner's eyes only. */
export function dataOf(environment, root) {
  const folder = resolve(root, environment.DATA_DIR || "data");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return { file: join(folder, "low-tide.db"), migrations: join(root, "prisma", "sqlite", "migrations") };
}

/**
 * The address of the PostgreSQL database that an operator has set, or null where the data is in a file of ours. Throws
 * where DATABASE_URL is something else: whoever set it would not find their data in a new, empty file.
 * The same as in lib/server/environment.ts.
 */
function postgresqlUrl({ DATABASE_URL }) {
  if (!DATABASE_URL) return null;
  if (!/^postgres(ql)?:\/\//.test(DATABASE_URL)) throw new Error("DATABASE_URL is set, and does not begin with postgresql://");
  return DATABASE_URL;
}

/** Brings whichever database the environment names up to date. Throws with a message that says which. */
export async function prepareDatabase(environment, root) {
  let name = "The database";
  try {
    const url = postgresqlUrl(environment);
    if (!url) {
      const data = dataOf(environment, root);
      name = `The database ${data.file}`;
      return migrate(data);
    }
    name = "The PostgreSQL database of DATABASE_URL";
    // Only then, so that nobody waits for it in vain.
    const { migratePostgresql } = await import("./migrate-postgresql.mjs");
    return await migratePostgresql({ url, migrations: join(root, "prisma", "postgresql", "migrations") });
  } catch (error) {
    // A name with several addresses, none of which answers, has a code and no message.
    throw new Error(`${name} could not be brought up to date: ${error.message || error.code}`, { cause: error });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const applied = await prepareDatabase(process.env, resolve(import.meta.dirname, ".."));
    if (applied.length > 0) console.log(`Applied to the database: ${applied.join(", ")}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
