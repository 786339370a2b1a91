import { constants } from "node:fs";
import { access, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { connectionPool, database } from "./database";
import { environment } from "./environment";
import { migrations } from "./migrations";

export type Health = {
  database: "reachable" | "unreachable";
  /** Unknown where the database cannot be asked. */
  migrations: "current" | "pending" | "unknown";
  /** Whether something could be saved now, as far as that can be seen without saving something. */
  writing: "possible" | "read-only" | "full" | "unknown";
};

/** Some sixty saves, with the log beside the database. Less than that and a disk counts as full. */
const leastFreeBytes = 1024 * 1024;

/** Whether the database answers, has all migrations of this version and takes what is saved. Never throws. */
export async function health(): Promise<Health> {
  const found = await asked();
  // Who does not answer says nothing about writing either.
  return { ...found, writing: found.database === "reachable" ? await writing().catch(() => "unknown" as const) : "unknown" };
}

async function asked(): Promise<Omit<Health, "writing">> {
  try {
    const rows = await database().$queryRaw<{ migration_name: string }[]>`
      SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`;
    const applied = new Set(rows.map((row) => row.migration_name));
    return { database: "reachable", migrations: migrations.every((name) => applied.has(name)) ? "current" : "pending" };
  } catch (error) {
    // A database without any table answers, too: it only has not been migrated. On PostgreSQL a table is a relation.
    if (error instanceof Error && /no such table|relation "\S+" does not exist/i.test(error.message))
      return { database: "reachable", migrations: "pending" };
    return { database: "unreachable", migrations: "unknown" };
  }
}

/** It takes no lock and writes no row: whoever asks often, and anybody may, keeps nobody from saving. */
function writing(): Promise<Health["writing"]> {
  const { databaseFile } = environment();
  return connectionPool() ? writingOnPostgresql() : writingOnSqlite(databaseFile);
}

/** `on` for a standby, and for a server or a role that was set to read only. What room its disk has it does not tell. */
async function writingOnPostgresql(): Promise<Health["writing"]> {
  const rows = await database().$queryRaw<{ isReadOnly: string }[]>`SELECT current_setting('transaction_read_only') AS "isReadOnly"`;
  return rows[0]?.isReadOnly === "off" ? "possible" : "read-only";
}

async function writingOnSqlite(file: string): Promise<Health["writing"]> {
  const folder = dirname(file);
  // The log and its index come and go beside the database: those that are there, and the folder they are made in.
  const beside = [`${file}-wal`, `${file}-shm`].map((path) => mayWrite(path, { orMissing: true }));
  const rights = await Promise.all([mayWrite(file), mayWrite(folder), ...beside]);
  if (rights.includes(false)) return "read-only";
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < leastFreeBytes ? "full" : "possible";
}

/** Also false where the whole file system is mounted for reading only. */
async function mayWrite(path: string, { orMissing = false } = {}): Promise<boolean> {
  try {
    await access(path, constants.W_OK);
    return true;
  } catch (error) {
    return orMissing && (error as NodeJS.ErrnoException).code === "ENOENT";
  }
}
