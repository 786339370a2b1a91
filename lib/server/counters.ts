import { createHmac } from "node:crypto";
import type { Pool } from "pg";
import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterRes } from "rate-limiter-flexible";
import { connectionPool } from "./database";
import { environment } from "./environment";
import { kindOf } from "./guarded";
import { log } from "./log";

/** So many in so many seconds. */
type Allowance = { points: number; seconds: number };

/** `consume` takes one for somebody. Throws a RateLimiterRes where there was none left. */
export type Counter = { consume: (who: string) => Promise<RateLimiterRes> };

/** Made by a migration on PostgreSQL alone, and not written to its log: counts need not outlive a crash, nor be in a backup. */
const table = "RequestCount";

/** Whoever waits for a save should not wait longer for being counted. */
const patienceMs = 1_000;

/** A count is gone from the table at most this long after its time is over. */
const everyMs = 60 * 1000;

/** Those of a process that is alone with its database, and those that every instance on one PostgreSQL shares. */
let alone = new Map<string, Counter>();
let together = new WeakMap<Pool, Map<string, Counter>>();

/** The counter of this name, which is what it counts. In memory on SQLite; in the database on PostgreSQL. */
export function counterOf(name: string, allowance: Allowance): Counter {
  const pool = connectionPool();
  const counters = pool ? (together.get(pool) ?? new Map<string, Counter>()) : alone;
  if (pool) together.set(pool, counters);
  const known = counters.get(name);
  if (known) return known;
  const made = pool ? inPostgresql(pool, name, allowance) : inMemory(name, allowance);
  counters.set(name, made);
  return made;
}

const memory = (name: string, { points, seconds }: Allowance) => new RateLimiterMemory({ keyPrefix: name, points, duration: seconds });

function inMemory(name: string, allowance: Allowance): Counter {
  const counter = memory(name, allowance);
  return { consume: (who) => counter.consume(who) };
}

function inPostgresql(pool: Pool, name: string, allowance: Allowance): Counter {
  const counter = new RateLimiterPostgres({
    // Without the names that the library gives its statements: a name belongs to a connection, which a proxy between us
    // and PostgreSQL may exchange.
    storeClient: { query: ({ text, values }: { text: string; values: unknown[] }) => pool.query(soon({ text, values })) },
    storeType: "client",
    tableName: table,
    tableCreated: true,
    // By us, and sooner: see forgetExpired.
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points: allowance.points,
    duration: allowance.seconds,
    // Who has had all is refused without asking the database again and again.
    inMemoryBlockOnConsumed: allowance.points,
    // Where the table cannot be reached people still get through, counted by this process alone. A limit protects from
    // load; it must not be what keeps somebody from what they saved, and a person in need from a page.
    insuranceLimiter: memory(name, allowance),
  });
  return { consume: (who) => counter.consume(pseudonym(who)) };
}

/** A statement that is given up after a moment. The option is pg's own, and missing from its types. */
const soon = (statement: { text: string; values: unknown[] }) => ({ ...statement, query_timeout: patienceMs });

/**
 * What stands in the table for an address or an owner: the same in all instances, another one each day, and not to be
 * undone with the table alone. The key is the password of the database, which they all have and the database has not;
 * without one it is the address of the database, which hides less.
 */
function pseudonym(who: string, day = Math.floor(Date.now() / 86_400_000)): string {
  const url = environment().databaseUrl ?? "";
  return createHmac("sha256", new URL(url).password || url)
    .update(`${day} ${who}`)
    .digest("base64url");
}

/** Deletes the counts whose time is over, for all instances. Nothing to do on SQLite. */
export async function forgetExpired(now = new Date()): Promise<void> {
  await connectionPool()?.query(`DELETE FROM "${table}" WHERE "expire" <= $1`, [now.getTime()]);
}

/** Deletes what is over from time to time. A failure is logged, and made up for the next time. */
export function startForgetting(): void {
  const once = () => forgetExpired().catch((error: unknown) => log("error", "forgetting-failed", { kind: kindOf(error) }));
  // It keeps no process alive that would otherwise end.
  setInterval(once, everyMs).unref();
}

/** Forgets what this process has counted: for tests, which are all the same visitor. */
export function forgetCounts(): void {
  alone = new Map();
  together = new WeakMap();
}
