import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A database of one test. */
export type OneDatabase = {
  /** What an operator would set to use it. */
  environment: { DATA_DIR?: string; DATABASE_URL?: string };
  /** All bytes about its rows that are on the disk now. */
  raw: () => Promise<Buffer>;
  remove: () => Promise<void>;
};

/** How the storage tests get databases of a kind. postgresql.test.ts runs the same tests on the other one. */
export type Databases = {
  provider: "sqlite" | "postgresql";
  /** One that has not been migrated. */
  empty: () => Promise<OneDatabase>;
  /** An own copy of one that was migrated once. */
  fresh: () => Promise<OneDatabase>;
  /** The settings of an operator whose database cannot be reached. */
  nowhere: () => OneDatabase["environment"];
  /** Removes what the copies are made from. */
  end: () => Promise<void>;
};

/** Applies the migrations to the database of the environment as a start of the server does. Throws with what it says. */
export function applyMigrations(script = "scripts/migrate.mjs", environment: OneDatabase["environment"] = {}): string {
  return execFileSync(process.execPath, [script], { env: { ...process.env, ...environment }, encoding: "utf8", stdio: "pipe" });
}

/** A new folder under the system's own for such things. */
export const newFolder = () => mkdtempSync(join(tmpdir(), "low-tide-storage-"));
