import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { GET } from "@/app/api/health/route";
import { closeDatabase } from "@/lib/server/database";
import { health } from "@/lib/server/health";
import { query, startPostgresql, type TemporaryPostgresql } from "@/scripts/temporary-postgresql.mjs";
import { applyMigrations } from "./databases";
import { provider, runOn } from "./fresh-database";
import { onPostgresql } from "./on-postgresql";

/**
 * The same tests as those of SQLite, on a real PostgreSQL: one server for all of them, a database for each. Where it does
 * not start, every test fails.
 */
let server: TemporaryPostgresql;
beforeAll(async () => {
  server = await startPostgresql();
  runOn(onPostgresql(server));
}, 90_000);
afterAll(() => server?.end());

test("what follows runs on PostgreSQL", () => {
  expect(provider()).toBe("postgresql");
});

test("a server that is not there stops the start, which says so", () => {
  const { nowhere } = onPostgresql(server);
  expect(() => applyMigrations("scripts/migrate.mjs", nowhere())).toThrow(
    /The PostgreSQL database of DATABASE_URL could not be brought up to date: .*ECONNREFUSED/,
  );
});

test("a database that is not there is no database to reach", async () => {
  vi.stubEnv("DATABASE_URL", server.url("no_such_database"));
  expect(await health()).toEqual({ database: "unreachable", migrations: "unknown", writing: "unknown" });
  await closeDatabase();
});

test("a standby, or a database that was set to be read only, is not one to save in", async () => {
  const { environment, remove } = await onPostgresql(server).empty();
  const url = environment.DATABASE_URL ?? "";
  applyMigrations("scripts/migrate.mjs", environment);
  const name = new URL(url).pathname.slice(1);
  await query(url, `ALTER DATABASE ${name} SET default_transaction_read_only = on`);
  vi.stubEnv("DATABASE_URL", url);
  expect(await health()).toEqual({ database: "reachable", migrations: "current", writing: "read-only" });
  const answer = await GET();
  expect([answer.status, (await answer.json()).status]).toEqual([503, "unwell"]);
  await closeDatabase();
  await remove();
});

// A file of tests that is read within another one adds its tests to it.
describe("saving", async () => void (await import("./saving.test")));
describe("listing", async () => void (await import("./listing.test")));
describe("notes", async () => void (await import("./notes.test")));
describe("journal", async () => void (await import("./journal.test")));
describe("check-ins", async () => void (await import("./check-ins.test")));
describe("first format", async () => void (await import("./first-format.test")));
describe("deleting", async () => void (await import("./deleting.test")));
describe("patterns", async () => void (await import("./patterns.test")));
describe("privacy", async () => void (await import("./privacy.test")));
describe("routes", async () => void (await import("./routes.test")));
describe("taking along", async () => void (await import("./taking-along.test")));
describe("key routes", async () => void (await import("./key-routes.test")));
describe("starting", async () => void (await import("./starting.test")));
