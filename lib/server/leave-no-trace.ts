import { database } from "./database";
import { environment } from "./environment";

/**
 * After rows were deleted for good on SQLite: empties the write-ahead file, in which their bytes may still stand. Those
 * in the database file were overwritten with the deletion. False where a reader kept it from that for as long as a
 * connection waits; then the next time does it. PostgreSQL reuses the place of deleted rows by itself, in its own time.
 */
export async function leaveNoTrace(): Promise<boolean> {
  if (environment().databaseUrl) return true;
  const [row] = await database().$queryRaw<{ busy: bigint | number }[]>`PRAGMA wal_checkpoint(TRUNCATE)`;
  return Number(row?.busy ?? 0) === 0;
}
