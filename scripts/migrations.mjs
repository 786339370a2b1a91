import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The migrations in a folder, in the order in which they are applied.
 * @returns {{ name: string, sql: string, checksum: string }[]}
 */
export function migrationsIn(folder) {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/** What to ask a database for its history, on SQLite and PostgreSQL alike. */
export const historyQuery = `SELECT migration_name, checksum FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`;

/**
 * The migrations that a database with this history still needs. Throws where one that was applied has been edited, or
 * the database is from a newer version of the app: an older one must not write to it.
 */
export function pendingOf(history, migrations) {
  const checksums = new Map(history.map((row) => [row.migration_name, row.checksum]));
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = [...checksums.keys()].find((name) => !known.has(name));
  if (unknown) throw new Error(`the database has the migration ${unknown}, which this version of the app does not know`);
  return migrations.filter(({ name, checksum }) => {
    const before = checksums.get(name);
    if (before !== undefined && before !== checksum) throw new Error(`the migration ${name} was edited after it was applied`);
    return before === undefined;
  });
}
