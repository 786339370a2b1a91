import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { forgetCounts, forgetExpired } from "@/lib/server/counters";
import { connectionPool } from "@/lib/server/database";
import { limited, limits } from "@/lib/server/limits";
import { startPostgresql, type TemporaryPostgresql } from "@/scripts/temporary-postgresql.mjs";
import { runOn, withFreshDatabase } from "./fresh-database";
import { onPostgresql } from "./on-postgresql";

// Processes compile and start here.
vi.setConfig({ testTimeout: 60_000 });

let server: TemporaryPostgresql;
beforeAll(async () => {
  server = await startPostgresql();
  runOn(onPostgresql(server));
}, 90_000);
afterAll(() => server?.end());
const { raw: bytes } = withFreshDatabase();
afterEach(() => {
  vi.useRealTimers();
  forgetCounts();
});

const from = (address: string) => new Request("http://localhost/", { headers: { "x-forwarded-for": address } });
const rows = async () => (await connectionPool()?.query(`SELECT "key", "points" FROM "RequestCount" ORDER BY "key"`))?.rows ?? [];

/** Another process that asks so often. Gives how often it was let through. */
async function anInstance(...args: (string | number)[]): Promise<number> {
  const command = ["--import", "tsx", "tests/storage/asker.ts", ...args.map(String)];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  return Number(stdout.match(/^through (\d+)$/m)?.[1]);
}

test("two servers on one PostgreSQL count together, by owner and by address", async () => {
  const { owner } = limits.export;
  const byOwner = await Promise.all([anInstance(owner, "export", "192.0.2.1", "ana"), anInstance(owner, "export", "192.0.2.2", "ana")]);
  expect(byOwner[0] + byOwner[1]).toBe(owner);
  const { address } = limits.erase;
  const byAddress = await Promise.all([anInstance(address, "erase", "192.0.2.3"), anInstance(address, "erase", "192.0.2.3")]);
  expect(byAddress[0] + byAddress[1]).toBe(address);
  // A third one comes to it with nothing of its own counted.
  expect(await limited("export", from("192.0.2.4"), "ana")).toBeGreaterThan(0);
  expect(await limited("export", from("192.0.2.4"), "bea")).toBeNull();
});

test("no address and no owner stands in what is kept, and the same one is another the next day", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-21T12:00:00Z") });
  await limited("save", from("192.0.2.77"), "ana-the-owner");
  vi.setSystemTime(new Date("2026-11-22T12:00:00Z"));
  await limited("save", from("192.0.2.77"), "ana-the-owner");
  const kept = await rows();
  expect(kept.map(({ points }) => points)).toEqual([1, 1, 1, 1]);
  expect(new Set(kept.map(({ key }) => key.split(":")[1])).size).toBe(4);
  const everything = `${JSON.stringify(kept)}${(await bytes()).toString("latin1")}`;
  for (const word of ["192.0.2.77", "ana-the-owner"]) expect(everything.includes(word), word).toBe(false);
});

test("what no longer counts is deleted, and nothing else", async () => {
  const start = new Date("2026-11-21T12:00:00Z");
  const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);
  vi.useFakeTimers({ toFake: ["Date"], now: start });
  await limited("key", from("192.0.2.1"));
  vi.setSystemTime(later(60));
  await limited("key", from("192.0.2.2"));
  await forgetExpired(later(limits.key.seconds - 1));
  expect(await rows()).toHaveLength(2);
  await forgetExpired(later(limits.key.seconds + 1));
  expect(await rows()).toHaveLength(1);
});

test("where PostgreSQL is gone people still get through, each instance counts for itself, and shares again afterwards", async () => {
  const { owner } = limits.erase;
  await limited("erase", from("192.0.2.1"), "ana");
  await server.pause();
  for (let n = 0; n < owner; n++) expect(await limited("erase", from("192.0.2.1"), "ana")).toBeNull();
  expect(await limited("erase", from("192.0.2.1"), "ana")).toBeGreaterThan(0);
  await server.resume();
  expect(await limited("erase", from("192.0.2.1"), "ana")).toBeNull();
  expect(await rows()).not.toEqual([]);
});
