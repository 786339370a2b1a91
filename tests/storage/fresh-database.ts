import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { closeDatabase } from "@/lib/server/database";

/** A folder under the system's own for such things. */
export const temporaryFolder = () => mkdtempSync(join(tmpdir(), "low-tide-storage-"));

/** Applies the migrations as a start of the server does, to a database in this folder. Throws with what it says. */
export function migrate(folder: string): string {
  return execFileSync(process.execPath, ["scripts/migrate.mjs"], {
    env: { ...process.env, DATA_DIR: folder },
    encoding: "utf8",
    stdio: "pipe",
  });
}

/** Gives each test of a file a database of its own: a copy of one that was migrated once. */
export function withFreshDatabase(): { folder: () => string; file: () => string } {
  let template: string;
  let folder: string;

  beforeAll(() => {
    template = temporaryFolder();
    migrate(template);
  }, 30_000);
  beforeEach(() => {
    folder = temporaryFolder();
    copyFileSync(join(template, "low-tide.db"), join(folder, "low-tide.db"));
    vi.stubEnv("DATA_DIR", folder);
  });
  afterEach(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true });
  });
  afterAll(() => rmSync(template, { recursive: true }));

  return { folder: () => folder, file: () => join(folder, "low-tide.db") };
}
