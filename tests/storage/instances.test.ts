import { spawn } from "node:child_process";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { list, open } from "@/lib/reflections/stored/store";
import { closeDatabase, database } from "@/lib/server/database";
import { migrations } from "@/lib/server/migrations";
import { query, startPostgresql, type TemporaryPostgresql } from "@/scripts/temporary-postgresql.mjs";
import { anOwner } from "@/tests/builders/an-owner";

// Two processes compile and start here.
vi.setConfig({ testTimeout: 60_000 });

/** A server of its own, as it is stopped in the middle. */
let server: TemporaryPostgresql;
beforeEach(async () => {
  server = await startPostgresql();
  await query(server.url(), "CREATE DATABASE low_tide");
  vi.stubEnv("DATABASE_URL", server.url("low_tide"));
}, 90_000);
afterEach(async () => {
  await closeDatabase();
  await server?.end();
});

/** Starts one of several servers. `lines` is what it has said, `end` lets it finish what it does. */
function anInstance(number: number) {
  const child = spawn(process.execPath, ["--import", "tsx", "tests/storage/instance.ts", String(number)]);
  let said = "";
  let complained = "";
  child.stdout.on("data", (text) => {
    said += text;
  });
  child.stderr.on("data", (text) => {
    complained += text;
  });
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  const lines = (word: string) =>
    said
      .split("\n")
      .filter((line) => line.startsWith(`${word} `) || line === word)
      .map((line) => line.slice(word.length + 1));
  const until = (word: string, count: number) =>
    vi.waitFor(() => expect(lines(word).length, complained).toBeGreaterThanOrEqual(count), { timeout: 40_000, interval: 50 });
  const end = async () => {
    child.stdin.end();
    expect(await ended, complained).toBe(0);
  };
  return { lines, until, end };
}

test("two servers start at once on one PostgreSQL, which is restarted while they save: applied once, nothing lost", async () => {
  const instances = [anInstance(1), anInstance(2)];
  await Promise.all(instances.map((instance) => instance.until("saved", 50)));

  await server.pause();
  await Promise.all(instances.map((instance) => instance.until("failed", 1)));
  await server.resume();
  const before = instances.map((instance) => instance.lines("saved").length);
  await Promise.all(instances.map((instance, n) => instance.until("saved", (before[n] ?? 0) + 50)));
  await Promise.all(instances.map((instance) => instance.end()));

  expect(instances.flatMap((instance) => instance.lines("applied"))).toEqual([...migrations]);
  const acknowledged = instances.flatMap((instance) => instance.lines("saved"));
  const rows = await database().reflection.findMany({ select: { id: true } });
  expect(rows.map(({ id }) => id).sort()).toEqual([...new Set(acknowledged)].sort());
  expect(acknowledged.length).toBe(new Set(acknowledged).size);

  for (const name of ["ana", "bea"] as const) {
    const owner = await anOwner(name);
    const { reflections } = await list(owner);
    expect(reflections).toHaveLength(20);
    for (const { id } of reflections) expect(await open(owner, id)).toMatchObject({ id, readable: true });
  }
});
