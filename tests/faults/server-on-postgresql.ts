import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { query, startPostgresql, type TemporaryPostgresql } from "@/scripts/temporary-postgresql.mjs";
import { anId } from "@/tests/builders/an-owner";
import { expectPlainRefusal, save, shown, sixteenWriters } from "./people-saving";
import { type Answer, type RealServer, startServer } from "./real-server";

let postgresql: TemporaryPostgresql;
let app: RealServer | null = null;
beforeAll(async () => {
  postgresql = await startPostgresql();
}, 90_000);
afterEach(() => app?.kill());
afterAll(() => postgresql?.end());

test.each(["pause", "crash"] as const)(
  "PostgreSQL goes under 16 writers (%s) and comes back: nothing acknowledged is lost",
  async (how) => {
    await query(postgresql.url(), `CREATE DATABASE low_tide_${how}`);
    const server = await startServer("unused", { databaseUrl: postgresql.url(`low_tide_${how}`) });
    app = server;
    const writers = sixteenWriters();
    const count = () => writers.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0);
    const refused: Answer[] = [];
    let next = 0;
    let isOver = false;
    const written = writers.map(async ({ cookie, from, acknowledged }) => {
      while (!isOver) {
        const id = anId(next++);
        // As a person would: the same once more, a moment later, until it is there.
        for (let answer = await save(server, id, cookie, from); ; answer = await save(server, id, cookie, from)) {
          if (answer.status === 201 || answer.status === 200) break;
          refused.push(answer);
          await pause(50);
        }
        acknowledged.add(id);
      }
    });
    const until = async (isEnough: () => boolean) => {
      // A writer that fails ends the wait.
      const all = Promise.all(written);
      while (!isEnough()) await Promise.race([pause(5), all]);
    };

    await until(() => count() >= 100);
    await postgresql[how]();
    await until(() => refused.length >= 32);
    expect(await server.ask("/api/health")).toMatchObject({ status: 503, body: { status: "unwell", database: "unreachable" } });
    expect((await server.ask("/api/reflections", { cookie: writers[0]?.cookie })).status).toBe(503);
    const before = count();
    await postgresql.resume();
    await until(() => count() >= before + 100);
    isOver = true;
    await Promise.all(written);

    for (const answer of refused) expectPlainRefusal(answer, server);
    expect(await server.ask("/api/health")).toMatchObject({ status: 200, body: { status: "ok" } });
    for (const { cookie, acknowledged } of writers) expect((await shown(server, cookie)).sort()).toEqual([...acknowledged].sort());
  },
);
