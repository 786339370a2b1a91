import { chmodSync, readdirSync, rmSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { temporaryFolder } from "@/tests/storage/fresh-database";
import { waysToRunOut } from "./no-space";
import { expectPlainRefusal, save, shown, sixteenWriters } from "./people-saving";
import { type RealServer, startServer } from "./real-server";

// In one file, so that two servers never build at once. The first start builds.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 5 * 60_000 });

let data: string;
let server: RealServer | null = null;
beforeEach(() => {
  data = temporaryFolder();
});
afterEach(async () => {
  await server?.kill();
  server = null;
  rmSync(data, { recursive: true, force: true });
});

/** What does not build will not build the next time either, and takes as long. */
let isBuilt: Promise<void> | null = null;

async function serve(options: Parameters<typeof startServer>[1] = {}, folder = data): Promise<RealServer> {
  await isBuilt;
  const started = startServer(folder, options);
  isBuilt ??= started.then(() => {});
  server = await started;
  return server;
}

function integrity(folder = data): unknown {
  const db = new Database(join(folder, "low-tide.db"));
  try {
    return db.prepare("PRAGMA integrity_check").all();
  } finally {
    db.close();
  }
}
const intact = [{ integrity_check: "ok" }];

// The first start of a version may build, which takes longer than a test may.
test("the server starts on an empty folder and says that it is well", { timeout: 5 * 60_000 }, async () => {
  const fresh = await serve();
  expect(await fresh.ask("/api/health")).toMatchObject({ status: 200, body: { status: "ok" } });
});

test("killed under 16 writers, five times: every save that was acknowledged is there", { timeout: 120_000 }, async () => {
  const writers = sixteenWriters();
  let next = 0;
  const count = () => writers.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0);
  for (let round = 1; round <= 5; round++) {
    const victim = await serve();
    let isOver = false;
    const written = writers.map(async ({ cookie, from, acknowledged }) => {
      while (!isOver) {
        const id = anId(next++);
        const answer = await save(victim, id, cookie, from).catch(() => null);
        if (answer?.status === 201) acknowledged.add(id);
        else if (!isOver) throw new Error(`A save went wrong before the kill: ${answer?.status}`);
      }
    });
    const enough = count() + 60;
    const isEnough = (async () => {
      while (count() < enough) await pause(5);
    })();
    // A writer that fails ends the wait.
    await Promise.race([isEnough, Promise.all(written)]);
    // All have sent a save that is not answered yet.
    isOver = true;
    await victim.kill();
    await Promise.all(written);
    expect(integrity()).toEqual(intact);
  }
  const after = await serve();
  expect(count()).toBeGreaterThanOrEqual(300);
  for (const { cookie, from, acknowledged } of writers) {
    const there = await shown(after, cookie);
    expect([...acknowledged].filter((id) => !there.includes(id))).toEqual([]);
    expect(there).not.toContain("unreadable");
    // What was saved and perhaps never acknowledged can be sent again, and makes no second one.
    expect((await save(after, there[0] ?? "", cookie, from)).status).toBe(200);
    expect(await shown(after, cookie)).toHaveLength(there.length);
  }
});

/** Elsewhere a running process cannot be limited, and nothing mounted. What is tested is SQLite and us, the same everywhere. */
const ways = process.platform === "linux" ? waysToRunOut() : [];

test.each(ways)("when %s, a save is refused plainly, and goes when there is room again", async (way, makeRoom) => {
  const { cookie } = await anOwner("ana");
  const room = makeRoom(data);
  try {
    const pressed = await serve({}, room.folder);
    const acknowledged: string[] = [];
    for (let n = 0; n < 20; n++) if ((await save(pressed, anId(n), cookie)).status === 201) acknowledged.push(anId(n));
    room.runOut(pressed.pids());
    // What is left of the last page may hold one or two more.
    let refused = await save(pressed, anId(100), cookie);
    for (let n = 101; refused.status === 201; n++) {
      acknowledged.push(anId(n - 1));
      refused = await save(pressed, anId(n), cookie);
    }
    expectPlainRefusal(refused, pressed);
    // A limit on one process cannot be seen from outside.
    if (way === "the disk is full")
      expect(await pressed.ask("/api/health")).toMatchObject({ status: 503, body: { status: "unwell", writing: "full" } });
    expect((await save(pressed, anId(200), cookie)).status).toBe(503);
    expect((await shown(pressed, cookie)).sort()).toEqual([...acknowledged].sort());

    room.comeBack(pressed.pids());
    expect((await pressed.ask("/api/health")).status).toBe(200);
    expect((await save(pressed, anId(200), cookie)).status).toBe(201);
    expect((await shown(pressed, cookie)).sort()).toEqual([...acknowledged, anId(200)].sort());

    // And after a power cut, too.
    await pressed.kill();
    expect(integrity(room.folder)).toEqual(intact);
    expect((await shown(await serve({}, room.folder), cookie)).sort()).toEqual([...acknowledged, anId(200)].sort());
  } finally {
    await server?.kill();
    room.remove();
  }
});

test("a database that may not be written is still read, and a save is refused plainly", async () => {
  // Rights do not hold for root; without its capabilities they do.
  const before = process.getuid?.() === 0 && process.platform === "linux" ? ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] : [];
  const { cookie } = await anOwner("ana");
  const first = await serve();
  expect((await save(first, anId(1), cookie)).status).toBe(201);
  await first.stop();

  chmodSync(join(data, "low-tide.db"), 0o444);
  const readOnly = await serve({ before });
  expectPlainRefusal(await save(readOnly, anId(2), cookie), readOnly);
  expect(await readOnly.ask("/api/health")).toMatchObject({ status: 503, body: { database: "reachable", writing: "read-only" } });
  expect(await shown(readOnly, cookie)).toEqual([anId(1)]);
  await readOnly.stop();

  // The log beside it was made with the rights of the database.
  for (const name of readdirSync(data)) chmodSync(join(data, name), 0o644);
  const mended = await serve({ before });
  expect((await save(mended, anId(2), cookie)).status).toBe(201);
  expect((await shown(mended, cookie)).sort()).toEqual([anId(1), anId(2)]);
});

test("a damaged cookie is nobody's: it shows nothing, breaks nothing, and the right one still opens everything", async () => {
  const { cookie } = await anOwner("ana");
  const fine = await serve();
  await save(fine, anId(1), cookie);
  const value = cookie.split("=")[1] ?? "";
  for (const damaged of [
    "",
    "x",
    value.slice(0, -1),
    `${value}A`,
    value.replace(/^./, "%"),
    "\u00ff".repeat(22),
    `"${value}"`,
    "A".repeat(4000),
  ]) {
    const list = await fine.ask("/api/reflections", { cookie: `low-tide-key=${damaged}` });
    expect(list).toMatchObject({ status: 200, body: { reflections: [], next: null } });
    expect((await fine.ask(`/api/reflections/${anId(1)}`, { cookie: `low-tide-key=${damaged}` })).status).toBe(404);
  }
  // Somebody who saves with one gets a key that works.
  const anew = await save(fine, anId(2), "low-tide-key=x");
  expect(anew).toMatchObject({ status: 201, cookie: expect.stringMatching(/^low-tide-key=[\w-]{22}$/) });
  expect(await shown(fine, anew.cookie ?? "")).toEqual([anId(2)]);
  expect(await shown(fine, cookie)).toEqual([anId(1)]);
});

test("a row that is damaged on the disk hides none of the others, and nothing can be written over it", async () => {
  const { cookie } = await anOwner("ana");
  const fine = await serve();
  for (let n = 0; n < 5; n++) await save(fine, anId(n), cookie);
  const db = new Database(join(data, "low-tide.db"));
  db.prepare(`UPDATE "Reflection" SET "journal" = randomblob(length("journal")) WHERE "id" = ?`).run(anId(2));
  // The list says what the journal says, and this one is whole.
  db.prepare(`UPDATE "Reflection" SET "sealed" = randomblob(length("sealed")) WHERE "id" = ?`).run(anId(3));
  db.close();
  expect((await shown(fine, cookie)).sort()).toEqual([anId(0), anId(1), anId(3), anId(4), "unreadable"]);
  for (const n of [2, 3])
    expect(await fine.ask(`/api/reflections/${anId(n)}`, { cookie })).toMatchObject({ status: 200, body: { readable: false } });
  const notes = { change: "notes", notes: "more", version: 1 };
  expect((await fine.ask(`/api/reflections/${anId(2)}`, { method: "PATCH", body: notes, cookie })).status).toBe(409);
  expect((await fine.ask(`/api/reflections/${anId(1)}`, { method: "PATCH", body: notes, cookie })).status).toBe(200);
});

test("told to end, it takes nobody new and finishes what it has: a save half sent is saved and answered", async () => {
  const { cookie } = await anOwner("ana");
  const fine = await serve();
  const headers = { "content-type": "application/json", cookie, expect: "100-continue" };
  const sent = request({ port: fine.port, host: "127.0.0.1", path: "/api/reflections", method: "POST", headers, agent: false });
  const answered = new Promise<number | undefined>((done, fail) => {
    sent.once("response", (response) => response.resume().once("end", () => done(response.statusCode)));
    sent.once("error", fail);
  });
  // From here on the server has it.
  const begun = new Promise((done) => sent.once("continue", done));
  sent.flushHeaders();
  await begun;
  const ended = fine.stop();
  const knock = () =>
    new Promise<string>((done) => {
      const socket = connect(fine.port, "127.0.0.1", () => socket.destroy());
      socket.once("error", ({ message }) => done(message)).once("close", () => done("let in"));
    });
  await vi.waitFor(async () => expect(await knock()).toContain("ECONNREFUSED"), { timeout: 20_000, interval: 50 });
  sent.end(JSON.stringify({ id: anId(1), answers: { bond: "early-dates" } }));
  expect(await answered).toBe(201);
  expect(await ended).toBe(0);
  expect(await shown(await serve(), cookie)).toEqual([anId(1)]);
});

// A file of tests that is read within another one adds its tests to it.
describe("on PostgreSQL", async () => void (await import("./server-on-postgresql")));
