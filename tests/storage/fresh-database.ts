import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { closeDatabase } from "@/lib/server/database";
import { applyMigrations, type Databases, newFolder, type OneDatabase } from "./databases";
import { sqlite } from "./on-sqlite";

let databases: Databases = sqlite;

/** Lets the tests that follow run on databases of this kind. */
export function runOn(kind: Databases): void {
  databases = kind;
}

/** The kind that the tests run on. Ask within a test, not before. */
export const provider = () => databases.provider;

/** Sets the environment as an operator would, for this test. */
function set({ DATA_DIR, DATABASE_URL }: OneDatabase["environment"]): void {
  vi.stubEnv("DATA_DIR", DATA_DIR);
  vi.stubEnv("DATABASE_URL", DATABASE_URL);
}

/** A folder of a test's own. */
export const temporaryFolder = newFolder;

/** Brings the database file in a folder up to date, as a start of the server does. Gives what it says. */
export const migrate = (folder: string) => applyMigrations("scripts/migrate.mjs", { DATA_DIR: folder, DATABASE_URL: "" });

type Given = {
  /** The folder of the database file, for tests of SQLite alone. Throws on PostgreSQL. */
  folder: () => string;
  file: () => string;
  /** All bytes about the rows that are on the disk now. */
  raw: () => Promise<Buffer>;
  /** Leads the app to a database that is not there. Gives a function that leads it back. */
  loseIt: () => Promise<() => void>;
};

function withDatabase(make: () => Promise<OneDatabase>): Given {
  let given: OneDatabase;
  beforeEach(async () => {
    given = await make();
    set(given.environment);
  });
  afterEach(async () => {
    await closeDatabase();
    await given.remove();
  });
  const loseIt = async () => {
    await closeDatabase();
    set(databases.nowhere());
    return () => set(given.environment);
  };
  const folder = () => {
    const { DATA_DIR } = given.environment;
    if (!DATA_DIR) throw new Error("This database is in no folder.");
    return DATA_DIR;
  };
  return { folder, file: () => join(folder(), "low-tide.db"), raw: () => given.raw(), loseIt };
}

/** Gives each test that follows a database of its own that has not been migrated. */
export function withEmptyDatabase(): Given {
  return withDatabase(() => databases.empty());
}

/** Gives each test that follows a database of its own: a copy of one that was migrated once. */
export function withFreshDatabase(): Given {
  // Made with the first copy, and paid for here.
  beforeAll(async () => (await databases.fresh()).remove(), 30_000);
  afterAll(() => databases.end());
  return withDatabase(() => databases.fresh());
}
