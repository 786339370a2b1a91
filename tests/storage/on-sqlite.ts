import { copyFileSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyMigrations, type Databases, newFolder, type OneDatabase } from "./databases";

const databaseIn = (folder: string): OneDatabase => ({
  environment: { DATA_DIR: folder },
  raw: async () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))),
  remove: async () => rmSync(folder, { recursive: true }),
});

/** The folder of the database that the copies are made from. */
let template: string | null = null;

function migrated(): string {
  if (template) return template;
  template = newFolder();
  applyMigrations("scripts/migrate.mjs", { DATA_DIR: template, DATABASE_URL: "" });
  return template;
}

/** A file in a folder of its own for each test. */
export const sqlite: Databases = {
  provider: "sqlite",
  empty: async () => databaseIn(newFolder()),
  fresh: async () => {
    const from = migrated();
    const folder = newFolder();
    copyFileSync(join(from, "low-tide.db"), join(folder, "low-tide.db"));
    return databaseIn(folder);
  },
  nowhere: () => ({ DATA_DIR: join(tmpdir(), "low-tide-storage-nowhere", "nor-here") }),
  end: async () => {
    if (template) rmSync(template, { recursive: true });
    template = null;
  },
};
