// npm run bench:server [-- --quick]: how much a production server does, on this machine, over loopback, in one run.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { type Contestant, connections, type Measured, reading, type Summary, saving, summary } from "./bench-server/measure";
import { aPerson, seedOthers, seedOwn, type Where } from "./bench-server/seed";
import { serve } from "./bench-server/server";
import { query, startPostgresql } from "./temporary-postgresql.mjs";

const isQuick = process.argv.includes("--quick");
const rounds = isQuick ? 1 : 3;
const seconds = isQuick ? 2 : 5;
const million = isQuick ? 20_000 : 1_000_000;
const others = isQuick ? "20,000 others\u2019" : "a million others\u2019";

const folder = mkdtempSync(join(tmpdir(), "low-tide-bench-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

const migrate = (where: Where) =>
  execFileSync(process.execPath, ["scripts/migrate.mjs"], { env: { ...process.env, DATABASE_URL: "", ...where }, stdio: "ignore" });

/** A data folder with a database that has no rows yet. */
function aDatabase(name: string): { DATA_DIR: string } {
  const where = { DATA_DIR: join(folder, name) };
  mkdirSync(where.DATA_DIR);
  migrate(where);
  return where;
}

async function seeding(what: string, seed: () => void | Promise<void>) {
  const from = performance.now();
  await seed();
  console.error(`Seeded ${what} in ${((performance.now() - from) / 1000).toFixed(0)} s.`);
}

/** The address of a page in the middle of somebody's list, reached as a browser would: page by page. */
async function pageOf(list: string, cookie: string, number: number): Promise<string> {
  let address = list;
  for (let page = 1; page < number; page++) {
    const { next } = (await (await fetch(address, { headers: { cookie } })).json()) as { next: string | null };
    address = `${list}?after=${next}`;
  }
  return address;
}

delete process.env.DATABASE_URL;
const [few, many] = [await aPerson(), await aPerson()];
const [small, large] = [aDatabase("small"), aDatabase("large")];
// A commit waits for the disk here as it does on SQLite.
const postgresql = await startPostgresql({ fsync: true });
await query(postgresql.url(), "CREATE DATABASE low_tide");
const shared = { DATABASE_URL: postgresql.url("low_tide") };
migrate(shared);
await seeding("20 of one person beside 980 of others, twice", async () => {
  for (const where of [small, shared]) {
    await seedOwn(where, few, 20);
    await seedOthers(where, 980);
  }
});
await seeding("20 of one person, 10,000 of another", async () => {
  await seedOwn(large, few, 20);
  await seedOwn(large, many, 10_000);
});
await seeding(`${million} of others`, () => seedOthers(large, million));

const [smallServer, largeServer, sharedServer] = [await serve(small), await serve(large), await serve(shared)];
const [smallList, largeList] = [smallServer, largeServer].map(({ url }) => `${url}/api/reflections`) as [string, string];

const contestants = {
  empty: reading("empty route: the list without a key, which asks no database", smallList),
  page: reading("static page: /help", `${smallServer.url}/help`),
  save: saving("save, a thousand rows in the table", smallServer.url),
  saveLarge: saving(`save, beside ${others}`, largeServer.url),
  saveShared: saving("save, a thousand rows in the table, PostgreSQL", sharedServer.url),
  few: reading("list of 20, a thousand rows in the table", smallList, few.cookie),
  fewLarge: reading(`list of 20, beside ${others}`, largeList, few.cookie),
  fewShared: reading("list of 20, a thousand rows in the table, PostgreSQL", `${sharedServer.url}/api/reflections`, few.cookie),
  many: reading(`list of 10,000, page 1, beside ${others}`, largeList, many.cookie),
  manyMiddle: reading(`list of 10,000, page 250, beside ${others}`, await pageOf(largeList, many.cookie, 250), many.cookie),
} satisfies Record<string, Contestant>;

// Once for nothing, so that none is measured cold. Then by turns, so that what disturbs the machine disturbs them all.
const taken = new Map<Contestant, Measured[]>();
for (const contestant of Object.values(contestants)) await contestant.measure(isQuick ? 1 : 3);
for (let round = 0; round < rounds; round++)
  for (const contestant of Object.values(contestants))
    taken.set(contestant, [...(taken.get(contestant) ?? []), await contestant.measure(seconds)]);
await Promise.all([smallServer.stop(), largeServer.stop(), sharedServer.stop()]);
await postgresql.end();

const found = Object.fromEntries(Object.entries(contestants).map(([name, one]) => [name, summary(taken.get(one) ?? [])])) as Record<
  keyof typeof contestants,
  Summary
>;

console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}. ${connections} connections, ${rounds} × ${seconds} s by turns.

| what | requests a second | slowest and fastest round | p50, ms | p99, ms |
|---|---|---|---|---|`);
for (const [name, { what }] of Object.entries(contestants)) {
  const { perSecond, from, to, p50, p99 } = found[name as keyof typeof contestants];
  console.log(`| ${what} | ${perSecond.toFixed(0)} | ${from.toFixed(0)}–${to.toFixed(0)} | ${p50} | ${p99} |`);
}
const ratio = (a: Summary, b: Summary) => (a.perSecond / b.perSecond).toFixed(2);
console.log(`
| ratio of requests a second | measured | goal |
|---|---|---|
| save to empty route | ${ratio(found.save, found.empty)} | 0.5 or more |
| save on PostgreSQL to empty route | ${ratio(found.saveShared, found.empty)} | 0.5 or more |
| list of 10,000 to list of 20 | ${ratio(found.many, found.fewLarge)} | as fast: 1 |
| page 250 to page 1 | ${ratio(found.manyMiddle, found.many)} | as fast: 1 |
| list of 20 beside ${others} to beside a thousand | ${ratio(found.fewLarge, found.few)} | as fast: 1 |
| save beside ${others} to beside a thousand | ${ratio(found.saveLarge, found.save)} | none set |`);
