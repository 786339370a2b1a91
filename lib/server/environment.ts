import { join, resolve } from "node:path";

/** What an operator can set, read anew at each call so that it is never half old, half new. */
export type Environment = {
  /** The database file, as an absolute path. */
  databaseFile: string;
};

/** The same file as scripts/migrate.mjs prepares: `low-tide.db` in DATA_DIR, or in ./data. */
export function environment(variables: NodeJS.ProcessEnv = process.env): Environment {
  // The comment keeps the bundler from tracing every file that could be meant.
  const folder = resolve(/* turbopackIgnore: true */ process.cwd(), variables.DATA_DIR || "data");
  return { databaseFile: join(folder, "low-tide.db") };
}
