// npm run explain [-- rows]: how SQLite and PostgreSQL find what the app asks for, with so many rows of others in the table
// (a million where none are named). Prints what docs/scale.md holds of it. Takes two minutes and 5 GB of disk.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import pg from "pg";
import { parsePage } from "@/lib/reflections/bodies";
import { purge } from "@/lib/reflections/stored/deleting";
import { save } from "@/lib/reflections/stored/save";
import { list, open } from "@/lib/reflections/stored/store";
import { closeDatabase, connectionPool, database } from "@/lib/server/database";
import { SecureLibSql } from "@/lib/server/secure-sqlite";
import { catalogue } from "@/lib/words/usual-catalogue";
import { answers, aPerson, type Person, seedOthers, seedOwn, use, type Where } from "./bench-server/seed";
import { query, startPostgresql } from "./temporary-postgresql.mjs";

const rows = Number(process.argv[2] ?? 1_000_000);
const checkIns = 5;

/** A statement as the app has sent it. */
type Statement = { text: string; values: unknown[] };
let sent: Statement[] = [];

// What goes through the one place where SQLite is reached.
const create = SecureLibSql.prototype.createClient;
SecureLibSql.prototype.createClient = function (config) {
  const client = create.call(this, config);
  const execute = client.execute.bind(client) as (statement: unknown) => ReturnType<typeof client.execute>;
  client.execute = (statement: unknown) => {
    const { sql, args } = statement as { sql?: string; args?: unknown[] };
    if (sql && args) sent.push({ text: sql, values: args });
    return execute(statement);
  };
  return client;
};

/** The same for PostgreSQL. */
function listen(): void {
  const pool = connectionPool();
  if (!pool) return;
  const ask = pool.query.bind(pool) as (...args: unknown[]) => unknown;
  pool.query = ((statement: Statement, ...more: unknown[]) => {
    sent.push({ text: statement.text, values: statement.values });
    return ask(statement, ...more);
  }) as typeof pool.query;
}

const table = /"Reflection"|`Reflection`/;

/** What the app sends for each of these. */
async function statements({ few, many }: { few: Person; many: Person }): Promise<[string, Statement[]][]> {
  const of = (await list(few.keys)).reflections[0]?.id ?? "";
  for (let n = 0; n < checkIns; n++) await save(few.keys, { id: crypto.randomUUID(), answers, checkIn: { of, did: "" } }, catalogue);
  let { next } = await list(many.keys);
  for (let page = 2; page < 250; page++) next = (await list(many.keys, after(next))).next;
  const acts: [string, () => Promise<unknown>][] = [
    ["the first page of somebody with 20", () => list(few.keys)],
    ["the first page of somebody with 10,000", () => list(many.keys)],
    ["the 250th page of somebody with 10,000", () => list(many.keys, after(next))],
    [`one reflection, then its ${checkIns} check-ins`, () => open(few.keys, of)],
    ["the purge, with nothing to purge", () => purge()],
  ];
  const found: [string, Statement[]][] = [];
  for (const [what, act] of acts) {
    sent = [];
    await act();
    found.push([what, sent.filter(({ text }) => table.test(text))]);
  }
  return found;
}

function after(next: string | null) {
  const parsed = parsePage(new URLSearchParams({ after: next ?? "" }));
  if (!parsed.ok) throw new Error("There are too few pages.");
  return parsed.value;
}

/** The middle of some, in milliseconds. */
function timed(times: number[]): string {
  return `${([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN).toFixed(2)} ms`;
}

const indented = (lines: string[]) => lines.map((line) => `    ${line}`).join("\n");

async function explained(where: Where, explain: (statement: Statement) => Promise<string[]>): Promise<void> {
  const [few, many] = [await aPerson(), await aPerson()];
  await seedOwn(where, few, 20);
  await seedOwn(where, many, 10_000);
  await seedOthers(where, rows);
  use(where);
  listen();
  const found = await statements({ few, many });
  console.log(`${await database().reflection.count()} rows.\n`);
  await closeDatabase();
  for (const [what, those] of found) {
    console.log(`${what}:\n`);
    for (const statement of those) console.log(`${indented(await explain(statement))}\n`);
  }
}

/** How often each is timed, after once for nothing. */
const times = 21;

async function onSqlite(folder: string): Promise<void> {
  const db = new Database(join(folder, "low-tide.db"));
  await explained({ DATA_DIR: folder }, async ({ text, values }) => {
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${text}`).all(values) as { detail: string }[];
    const statement = db.prepare(text);
    const took = Array.from({ length: times }, () => {
      const from = performance.now();
      if (statement.reader) statement.all(values);
      else statement.run(values);
      return performance.now() - from;
    });
    return [...plan.map(({ detail }) => detail), `(${timed(took.slice(1))})`];
  });
  db.close();
}

async function onPostgresql(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await explained({ DATABASE_URL: url }, async ({ text, values }) => {
    const explain = () => client.query<{ "QUERY PLAN": string }>(`EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) ${text}`, values);
    const took: number[] = [];
    let plan: string[] = [];
    for (let n = 0; n < times; n++) {
      plan = (await explain()).rows.map((row) => row["QUERY PLAN"]);
      took.push(Number(plan.join("\n").match(/Execution Time: ([\d.]+)/)?.[1]));
    }
    const short = plan.filter((line) => !/Planning|Execution|^ *(Buffers: shared hit=\d+ *)$/.test(line) || /^ {2}Buffers/.test(line));
    return [...short, `(${timed(took.slice(1))})`];
  });
  await client.end();
}

const folder = mkdtempSync(join(tmpdir(), "low-tide-explain-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
const migrate = (where: Where) =>
  execFileSync(process.execPath, ["scripts/migrate.mjs"], { env: { ...process.env, DATABASE_URL: "", ...where }, stdio: "ignore" });

console.log("### SQLite\n");
const data = join(folder, "data");
mkdirSync(data);
migrate({ DATA_DIR: data });
await onSqlite(data);
rmSync(data, { recursive: true });

console.log("### PostgreSQL\n");
const server = await startPostgresql();
await query(server.url(), "CREATE DATABASE low_tide");
migrate({ DATABASE_URL: server.url("low_tide") });
await onPostgresql(server.url("low_tide"));
await server.end();
