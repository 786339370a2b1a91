import { pathToFileURL } from "node:url";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { environment } from "./environment";
import { PrismaClient } from "./generated/sqlite/client";

export type Database = PrismaClient;

/** Two servers on one file wait for each other this long before a write fails. */
const busyMs = 5_000;

/** One client for each file, kept across the reloads of a development server. */
const shared = globalThis as { lowTideDatabases?: Map<string, Database> };
shared.lowTideDatabases ??= new Map();
const databases = shared.lowTideDatabases;

/**
 * The database that the environment names. It opens when it is first used.
 *
 * Durability: the file is in write-ahead mode (scripts/migrate.mjs sees to it, the file remembers) and every connection
 * has SQLite's own default, synchronous = FULL. The adapter opens a new connection after each interactive transaction,
 * so anything set here by PRAGMA would not last; a test looks at both.
 */
export function database(): Database {
  const { databaseFile } = environment();
  const known = databases.get(databaseFile);
  if (known) return known;
  const adapter = new PrismaLibSql({ url: pathToFileURL(databaseFile).href, timeout: busyMs });
  // The longer formats of its errors print the arguments of a call.
  const made = new PrismaClient({ adapter, errorFormat: "minimal" });
  databases.set(databaseFile, made);
  return made;
}

/** Closes the database of the environment, where it is open. */
export async function closeDatabase(): Promise<void> {
  const { databaseFile } = environment();
  const known = databases.get(databaseFile);
  databases.delete(databaseFile);
  await known?.$disconnect();
}

/** Whether a write failed because there is such a row already. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2002";
}
