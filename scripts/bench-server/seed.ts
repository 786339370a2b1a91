import { randomUUID } from "node:crypto";
import { join } from "node:path";
import Database from "libsql";
import pg from "pg";
import { makeSnapshot } from "@/lib/reflections/snapshot";
import { makeJournal } from "@/lib/reflections/stored/make-journal";
import { pack } from "@/lib/reflections/stored/packing";
import { closeDatabase, database } from "@/lib/server/database";
import { deriveKeys, type Keys } from "@/lib/vault/keys";
import { makeSecret, writeSecret } from "@/lib/vault/secret";
import { catalogue } from "@/lib/words/usual-catalogue";

/** Such as people give: a bit over the core questions. */
export const answers = { bond: "early-dates", signs: ["cancels", "replies-slower"], "he-said": ["busy"], feeling: "very-anxious" };

export type Person = { keys: Keys; cookie: string };

/** What an operator would set to use a database. */
export type Where = { DATA_DIR: string } | { DATABASE_URL: string };

export async function aPerson(): Promise<Person> {
  const secret = makeSecret();
  return { keys: await deriveKeys(secret), cookie: `low-tide-key=${writeSecret(secret)}` };
}

/** Leads what this process does to a database. */
export function use(where: Where): void {
  delete process.env.DATABASE_URL;
  Object.assign(process.env, where);
}

/** Gives a person so many reflections, a minute apart, which open as any other. For a database that nobody serves. */
export async function seedOwn(where: Where, { keys }: Person, count: number): Promise<void> {
  use(where);
  const first = Date.now() - count * 60_000;
  const snapshot = makeSnapshot(catalogue, answers);
  const beside = { answers, notes: "", person: "", forecast: null, checkIn: null };
  const batch = 200;
  for (let from = 0; from < count; from += batch) {
    const some = Array.from({ length: Math.min(batch, count - from) }, async (_, n) => {
      const [id, now] = [randomUUID(), new Date(first + (from + n) * 60_000)];
      const journal = makeJournal(snapshot, { ...beside, savedAt: now.toISOString() });
      return { ownerId: keys.owner, id, createdAt: now, updatedAt: now, ...(await pack(keys, id, { journal, snapshot })) };
    });
    await database().reflection.createMany({ data: await Promise.all(some) });
  }
  await closeDatabase();
}

/** A kilobyte in all, where a real row has some fifteen: a million real ones would be 15 GB. What is looked for is not in them. */
const journalBytes = 512;
const sealedBytes = 512;
const perOwner = 20;
const perTransaction = 50_000;

/** Adds rows of other people. They cannot be opened, and nobody asks for them. For a database that nobody serves. */
export async function seedOthers(where: Where, count: number): Promise<void> {
  if ("DATA_DIR" in where) seedSqlite(join(where.DATA_DIR, "low-tide.db"), count);
  else await seedPostgresql(where.DATABASE_URL, count);
}

// Both take times and numbers from a row that is there, so that they are written as the app writes them. Owners ascend on
// SQLite, which fills the index from one side; it ends up the same.

function seedSqlite(file: string, count: number): void {
  const db = new Database(file);
  // Nothing is lost if the machine fails here: it would be seeded anew.
  db.exec("PRAGMA synchronous = OFF");
  db.exec("PRAGMA cache_size = -400000");
  const insert = db.prepare(`
    INSERT INTO "Reflection" ("ownerId", "id", "createdAt", "updatedAt", "version", "format", "journal", "sealed")
    WITH RECURSIVE n(i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?)
    SELECT printf('%012x', (i / ${perOwner}) * 5000000003) || printf('%020x', i / ${perOwner}),
      lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
      "createdAt", "updatedAt", 1, "format", randomblob(${journalBytes}), randomblob(${sealedBytes})
    FROM n, (SELECT "createdAt", "updatedAt", "format" FROM "Reflection" LIMIT 1)`);
  for (let from = 0; from < count; from += perTransaction) {
    db.exec("BEGIN");
    insert.run(from, Math.min(from + perTransaction, count));
    db.exec("COMMIT");
  }
  db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  db.close();
}

async function seedPostgresql(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // PostgreSQL makes sixteen random bytes at a time; these are the same in all rows, and not compressed, as sealed ones cannot be.
  await client.query(`ALTER TABLE "Reflection" ALTER "journal" SET STORAGE EXTERNAL, ALTER "sealed" SET STORAGE EXTERNAL`);
  for (let from = 0; from < count; from += perTransaction)
    await client.query(
      `INSERT INTO "Reflection" ("ownerId", "id", "createdAt", "updatedAt", "version", "format", "journal", "sealed")
       SELECT md5((i / ${perOwner})::text), gen_random_uuid()::text, "createdAt", "updatedAt", 1, "format", $3, $4
       FROM generate_series($1::int, $2::int - 1) i, (SELECT * FROM "Reflection" LIMIT 1) one`,
      [from, Math.min(from + perTransaction, count), Buffer.alloc(journalBytes, 1), Buffer.alloc(sealedBytes, 2)],
    );
  // As it would be done by itself in the course of a day.
  await client.query(`VACUUM ANALYZE "Reflection"`);
  await client.end();
}
