import { join, resolve } from "node:path";

/** What an operator can set, read anew at each call so that it is never half old, half new. */
export type Environment = {
  /** The address of a PostgreSQL database, with its password; null where the data is in a file. */
  databaseUrl: string | null;
  /** The database file, as an absolute path. Nothing is there where there is an address. */
  databaseFile: string;
};

/**
 * The same database as scripts/migrate.mjs prepares: the one of DATABASE_URL, else `low-tide.db` in DATA_DIR or ./data.
 * Throws where DATABASE_URL names a database of another kind.
 */
export function environment(variables: NodeJS.ProcessEnv = process.env): Environment {
  // The comment keeps the bundler from tracing every file that could be meant.
  const folder = resolve(/* turbopackIgnore: true */ process.cwd(), variables.DATA_DIR || "data");
  const databaseUrl = variables.DATABASE_URL || null;
  // Without the address itself: it holds a password, and this goes to a log.
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new Error("DATABASE_URL is set, and does not begin with postgresql://");
  return { databaseUrl, databaseFile: join(folder, "low-tide.db") };
}
