// npm run backup [-- file]: a consistent copy of the database, also while a server uses it.
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import Database from "libsql";
import { CopyProblem, expectFileDatabase, inspect, moveForGood, runAsCommand, stamp } from "./database-copy.mjs";
import { dataOf } from "./migrate.mjs";

/**
 * Copies a database as it stands at one moment, and looks through the copy before it gets its name. What was deleted
 * for good is not in it: only rows are copied, not the free pages. Throws a CopyProblem; then there is no copy.
 * @returns {{ reflections: number }}
 */
export function backUp(file, target) {
  // Opening a file that is not there would make it.
  if (!existsSync(file)) throw new CopyProblem(`There is nothing to back up: ${file} does not exist.`);
  if (existsSync(target)) throw new CopyProblem(`${target} exists already. A backup overwrites nothing.`);
  const partial = `${target}.partial`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    rmSync(partial, { force: true });
    const db = new Database(file);
    try {
      db.prepare("VACUUM INTO ?").run(partial);
    } finally {
      db.close();
    }
    const found = inspect(partial);
    moveForGood(partial, target);
    return found;
  } catch (error) {
    rmSync(partial, { force: true });
    throw new CopyProblem(`No backup was made: ${error.message}`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // Sealed as it is, it is nobody else's.
  process.umask(0o077);
  runAsCommand(() => {
    expectFileDatabase(process.env, "pg_dump");
    const { file } = dataOf(process.env, resolve(import.meta.dirname, ".."));
    const target = resolve(process.argv[2] ?? join(dirname(file), "backups", `low-tide-${stamp()}.db`));
    const { reflections } = backUp(file, target);
    return `Backed up ${reflections} reflections to ${target}`;
  });
}
