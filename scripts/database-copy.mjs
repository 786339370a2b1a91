import { closeSync, fsyncSync, openSync, renameSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";

/** Something the operator can put right. Said without a stack. */
export class CopyProblem extends Error {}

/** Throws a CopyProblem where the commands for SQLite's file do not apply, because the data is elsewhere. */
export function expectFileDatabase({ DATABASE_URL = "" }, instead) {
  if (/^postgres(ql)?:/.test(DATABASE_URL)) throw new CopyProblem(`DATABASE_URL names a PostgreSQL database: use ${instead} for it.`);
}

/**
 * Looks through a whole database file: every page and index, and whether it is one of ours.
 * Throws a CopyProblem where it is damaged or something else.
 * @returns {{ reflections: number, migrations: { name: string, checksum: string }[] }}
 */
export function inspect(file) {
  let db;
  try {
    db = new Database(file);
    const said = db
      .prepare("PRAGMA integrity_check")
      .all()
      .map((row) => row.integrity_check);
    if (said.join() !== "ok") throw new CopyProblem(`the file is damaged: ${said[0]}`);
    const names = db.prepare("SELECT name FROM sqlite_master WHERE name IN ('_prisma_migrations', 'Reflection')").all();
    if (names.length !== 2) throw new CopyProblem("the file is a database, and not one of Low Tide");
    const [{ n }] = db.prepare('SELECT count(*) AS n FROM "Reflection"').all();
    const migrations = db
      .prepare('SELECT migration_name AS name, checksum FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY migration_name')
      .all();
    return { reflections: n, migrations };
  } catch (error) {
    if (error instanceof CopyProblem) throw error;
    throw new CopyProblem(`the file cannot be read: ${error.message}`);
  } finally {
    db?.close();
  }
}

/** Waits until what was written to a file or a folder is on the disk. */
export function settle(path) {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Gives a file on the same disk another name, for good: after a power cut there is the old or the new, and never half. */
export function moveForGood(from, to) {
  settle(from);
  renameSync(from, to);
  settle(dirname(to));
}

/** A moment as part of a file's name. */
export const stamp = (now = new Date()) => now.toISOString().replaceAll(/[-:]/g, "");

/** Runs a command and says what the operator can put right in one line. */
export function runAsCommand(command) {
  try {
    console.log(command());
  } catch (error) {
    console.error(error instanceof CopyProblem ? error.message : error);
    process.exitCode = 1;
  }
}
