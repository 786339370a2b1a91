// npm run restore -- file: checks a backup and puts it in the database's place. The server has to be stopped.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, linkSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import Database from "libsql";
import { CopyProblem, expectFileDatabase, inspect, moveForGood, runAsCommand, stamp } from "./database-copy.mjs";
import { dataOf } from "./migrate.mjs";

/** What belongs to a database file: SQLite's log of writes, and the index of that. */
const besides = ["-wal", "-shm"];

/** So that a server that is just starting is waited for, and not mistaken for none. */
const patienceMs = 2_000;

/**
 * Takes the database file for ourselves alone and empties its log into it. Leaving write-ahead mode is what SQLite
 * allows only where nobody else has the file open, a server that does nothing at the moment included.
 * Null where the file is not a readable database: then nobody can be asked.
 */
function takeAlone(file) {
  const db = new Database(file, { timeout: patienceMs });
  try {
    const [row] = db.prepare("PRAGMA journal_mode = DELETE").all();
    if (row?.journal_mode !== "delete") throw Object.assign(new Error("it stays shared"), { code: "SQLITE_BUSY" });
    db.exec("BEGIN EXCLUSIVE");
    return db;
  } catch (error) {
    db.close();
    if (/^SQLITE_(BUSY|LOCKED)/.test(error.code ?? "")) throw new CopyProblem("a server uses the database. Stop it first");
    if (/^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(error.code ?? "")) return null;
    throw error;
  }
}

/** Throws a CopyProblem where a migration of the file is not one of ours. Those that it lacks are made up for at the next start. */
function expectKnown(applied, folder) {
  for (const { name, checksum } of applied) {
    const path = join(folder, name, "migration.sql");
    if (!existsSync(path)) throw new CopyProblem(`it has the migration ${name}, which this version of the app does not know`);
    const ours = createHash("sha256").update(readFileSync(path)).digest("hex");
    if (ours !== checksum) throw new CopyProblem(`its migration ${name} is not the one that this version of the app has`);
  }
}

/**
 * Puts a backup in a database's place. The backup stays as it is, and what was there before is kept beside. Throws a CopyProblem; then nothing has changed.
 * @returns {{ reflections: number, aside: string | null }} aside: where the old database is, null where there was none
 */
export function putBack(backup, { file, migrations }, now = new Date()) {
  if (!existsSync(backup)) throw new CopyProblem(`${backup} does not exist.`);
  const incoming = `${file}.incoming`;
  const removeIncoming = () => {
    for (const end of ["", ...besides]) rmSync(incoming + end, { force: true });
  };
  removeIncoming();
  try {
    // On the disk of the database, so that the last step is a change of names.
    copyFileSync(backup, incoming);
    const { reflections, migrations: applied } = inspect(incoming);
    expectKnown(applied, migrations);
    return { reflections, aside: exchange(incoming, file, now) };
  } catch (error) {
    throw new CopyProblem(`${backup} was not put back: ${error.message}. Nothing was changed.`);
  } finally {
    removeIncoming();
  }
}

/** Gives the new database the old one's name. Gives the old one's new name, or null where there was none. */
function exchange(incoming, file, now) {
  const aside = `${file}.before-${stamp(now)}`;
  const isThere = existsSync(file);
  const old = isThere ? takeAlone(file) : null;
  try {
    // A second name first, so that at every moment there is a database under its own name.
    if (isThere) keepAs(file, aside);
    // A log that is left belongs to the old file. The new one would be damaged by it.
    for (const end of besides) if (existsSync(file + end)) renameSync(file + end, aside + end);
    moveForGood(incoming, file);
    return isThere ? aside : null;
  } finally {
    old?.close();
  }
}

/** Not every file system gives a file two names. Where one does not, a copy will do. */
function keepAs(file, name) {
  try {
    linkSync(file, name);
  } catch {
    copyFileSync(file, name);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.umask(0o077);
  runAsCommand(() => {
    expectFileDatabase(process.env, "pg_restore");
    const [backup] = process.argv.slice(2);
    if (!backup) throw new CopyProblem("Say which backup: npm run restore -- data/backups/low-tide-….db");
    const data = dataOf(process.env, resolve(import.meta.dirname, ".."));
    const { reflections, aside } = putBack(resolve(backup), data);
    return `Put back ${reflections} reflections.${aside ? ` What was there before is ${aside}.` : ""}`;
  });
}
