import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { type Environment, environment } from "./environment";
import { PrismaClient as PostgresqlClient } from "./generated/postgresql/client";
import { PrismaClient } from "./generated/sqlite/client";
import { SecureLibSql } from "./secure-sqlite";

export type Database = PrismaClient;

/** Two servers on one file wait for each other this long before a write fails. */
const busyMs = 5_000;

/** PostgreSQL lets a hundred in as it comes: enough for several servers with this many connections each. */
const connections = 10;

/** Whoever waits for an answer is told by then that there is none. */
const connectMs = 5_000;
const answerMs = 15_000;

/** `pool`: the connections to PostgreSQL, for the one thing that does not go through Prisma. */
type Opened = { client: Database; pool: Pool | null };

/** One for each database, kept across the reloads of a development server. */
const shared = globalThis as { lowTideDatabases?: Map<string, Opened> };
shared.lowTideDatabases ??= new Map();
const databases = shared.lowTideDatabases;

const nameOf = ({ databaseUrl, databaseFile }: Environment) => databaseUrl ?? databaseFile;

/**
 * The database that the environment names. It opens when it is first used. Throws where the environment names none.
 *
 * Durability on SQLite: the file is in write-ahead mode (scripts/migrate.mjs sees to it, the file remembers) and every
 * connection has SQLite's own default, synchronous = FULL. The adapter opens a new connection after each interactive
 * transaction, so anything set here by PRAGMA would not last; a test looks at both. On PostgreSQL it is the server's
 * default, synchronous_commit = on.
 */
export function database(): Database {
  return opened().client;
}

/** The connections to PostgreSQL that `database` uses, or null on SQLite. Throws where the environment names no database. */
export function connectionPool(): Pool | null {
  return environment().databaseUrl ? opened().pool : null;
}

function opened(): Opened {
  const named = environment();
  const known = databases.get(nameOf(named));
  if (known) return known;
  const made = named.databaseUrl ? onPostgresql(named.databaseUrl) : onSqlite(named.databaseFile);
  databases.set(nameOf(named), made);
  return made;
}

// The longer formats of Prisma's errors print the arguments of a call.
const errorFormat = "minimal";

function onSqlite(file: string): Opened {
  const adapter = new SecureLibSql({ url: pathToFileURL(file).href, timeout: busyMs });
  return { client: new PrismaClient({ adapter, errorFormat }), pool: null };
}

function onPostgresql(url: string): Opened {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectMs,
    query_timeout: answerMs,
    // A server behind a firewall that forgets quiet connections is noticed.
    keepAlive: true,
  });
  // A quiet connection that breaks is replaced by the next request; without a listener it would end the process.
  pool.on("error", () => {});
  const adapter = new PrismaPg(pool, { disposeExternalPool: true });
  // Made from the same models. What differs in the types is what PostgreSQL can do and SQLite cannot.
  return { client: new PostgresqlClient({ adapter, errorFormat }) as unknown as Database, pool };
}

/** Closes the database of the environment, where it is open. */
export async function closeDatabase(): Promise<void> {
  const name = nameOf(environment());
  const known = databases.get(name);
  databases.delete(name);
  await known?.client.$disconnect();
  // A client that was never asked anything has not taken the pool over, and does not end it.
  if (known?.pool && !known.pool.ended) await known.pool.end();
}

/** Whether a write failed because there is such a row already. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2002";
}
