import { database } from "./database";
import { migrations } from "./migrations";

export type Health = {
  database: "reachable" | "unreachable";
  /** Unknown where the database cannot be asked. */
  migrations: "current" | "pending" | "unknown";
};

/** Whether the database answers and has all migrations of this version. Never throws. */
export async function health(): Promise<Health> {
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
