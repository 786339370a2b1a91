import { readFileSync } from "node:fs";
import { join } from "node:path";
import { query, type TemporaryPostgresql } from "@/scripts/temporary-postgresql.mjs";
import { applyMigrations, type Databases, type OneDatabase } from "./databases";

const template = "low_tide_template";

/** Empties all tables but the one that says which migrations were applied. */
const emptyTables = `DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
    EXECUTE format('TRUNCATE %I CASCADE', name);
  END LOOP;
END $$`;

/** The databases of one server. No two tests have the same one at once. */
export function onPostgresql(server: TemporaryPostgresql): Databases {
  let count = 0;
  const manage = (statement: string) => query(server.url(), statement);

  async function create(from: string): Promise<string> {
    count += 1;
    await manage(`CREATE DATABASE low_tide_${count} TEMPLATE ${from}`);
    return `low_tide_${count}`;
  }

  async function given(name: string, remove: () => Promise<void>): Promise<OneDatabase> {
    const url = server.url(name);
    const [at] = await query(url, "SELECT pg_current_wal_lsn()::text AS begin");
    return { environment: { DATABASE_URL: url }, raw: () => stored(server, url, String(at?.begin)), remove };
  }

  let isMigrated = false;
  async function migrated(): Promise<string> {
    if (!isMigrated) {
      await manage(`CREATE DATABASE ${template}`);
      applyMigrations("scripts/migrate.mjs", { DATABASE_URL: server.url(template) });
      isMigrated = true;
    }
    return template;
  }

  // Copies that are empty again. Making one takes a quarter of a second, and there are a hundred tests.
  const free: string[] = [];

  return {
    provider: "postgresql",
    empty: async () => {
      const name = await create("template0");
      return given(name, async () => void (await manage(`DROP DATABASE ${name} WITH (FORCE)`)));
    },
    fresh: async () => {
      const name = free.pop() ?? (await create(await migrated()));
      return given(name, async () => {
        await query(server.url(name), emptyTables);
        free.push(name);
      });
    },
    // Nobody listens on the first port.
    nowhere: () => ({ DATABASE_URL: "postgresql://low_tide:none@127.0.0.1:1/low_tide" }),
    // They go with the server; another file of tests makes use of them until then.
    end: async () => {},
  };
}

/** What the server holds of a database: its tables and indexes, what it has written ahead, and the rows as they are read. */
async function stored(server: TemporaryPostgresql, url: string, begin: string): Promise<Buffer> {
  const ahead = await writtenAhead(server, url, begin);
  await query(url, "CHECKPOINT");
  const files = await query(
    url,
    `SELECT pg_relation_filepath(oid) AS path FROM pg_class
     WHERE relnamespace IN ('public'::regnamespace, 'pg_toast'::regnamespace) AND oid >= 16384 AND pg_relation_filepath(oid) IS NOT NULL`,
  );
  const rows = await query(url, `SELECT * FROM "Reflection"`);
  return Buffer.concat([
    ahead,
    ...files.map(({ path }) => readFileSync(join(server.data, String(path)))),
    // Long values stand compressed in the files, in which a word would not be found.
    ...rows.flatMap((row) => Object.values(row).map((value) => (Buffer.isBuffer(value) ? value : Buffer.from(String(value))))),
  ]);
}

/** The log of writes from a place in it on. What stands before is the making of the database, which has words of its own. */
async function writtenAhead(server: TemporaryPostgresql, url: string, begin: string): Promise<Buffer> {
  const [place] = await query(
    url,
    `SELECT file_offset AS skip, pg_current_wal_lsn() - $1::pg_lsn AS length,
       ARRAY(SELECT name FROM pg_ls_waldir() WHERE name BETWEEN file_name AND pg_walfile_name(pg_current_wal_lsn()) ORDER BY name) AS names
     FROM pg_walfile_name_offset($1::pg_lsn)`,
    [begin],
  );
  const names = place?.names as string[];
  const segments = Buffer.concat(names.map((name) => readFileSync(join(server.data, "pg_wal", name))));
  const skip = Number(place?.skip);
  return segments.subarray(skip, skip + Number(place?.length));
}
