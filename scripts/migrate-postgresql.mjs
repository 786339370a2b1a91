import { randomUUID } from "node:crypto";
import pg from "pg";
import { historyQuery, migrationsIn, pendingOf } from "./migrations.mjs";

/** A server that cannot be reached is said so after this long. */
const connectMs = 10_000;

/** Several servers may start at once: the later ones wait this long for the first, and a migration for a busy table. */
const patience = "30s";

/** Names the lock among those that other programs may take on the same database. Any number that never changes will do. */
const lock = 7_270_736_910;

/** Prisma's own table, so that its tools see what was applied. */
const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

const insert = `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
  VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), 1)`;

/**
 * Brings a PostgreSQL database up to date: all that is pending in one transaction, or nothing. The database itself has
 * to be there. Throws where it cannot be reached, an applied migration has been edited, or it is from a newer version.
 * @returns {Promise<string[]>} the names of the migrations it applied
 */
export async function migratePostgresql({ url, migrations }) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectMs });
  // A connection that breaks fails the statement under way; without a listener it would end the process unexplained.
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query(`SET LOCAL lock_timeout = '${patience}'`);
    // Held to the end of the transaction, however that comes.
    await client.query("SELECT pg_advisory_xact_lock($1)", [lock]);
    await client.query(historyTable);
    const { rows } = await client.query(historyQuery);
    const pending = pendingOf(rows, migrationsIn(migrations));
    for (const { name, sql, checksum } of pending) {
      await client.query(sql);
      await client.query(insert, [randomUUID(), checksum, name]);
    }
    await client.query("COMMIT");
    return pending.map(({ name }) => name);
  } finally {
    // What was not committed is rolled back with the end of the connection.
    await client.end();
  }
}
