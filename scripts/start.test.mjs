import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { hostname, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { addressOf } from "./start.mjs";

vi.setConfig({ testTimeout: 30_000 });

/** Stands in for Next: a build leaves its mark, a start serves the address it was given and ends when it is told to. */
const fakeNext = `
const { appendFileSync, existsSync, mkdirSync, writeFileSync } = require("node:fs");
const { createServer } = require("node:http");
const folder = process.env.NEXT_DIST_DIR ?? ".next";
appendFileSync("calls", process.argv.slice(2).join(" ") + "\\n");
if (process.argv[2] === "build") {
  if (existsSync("broken")) process.exit(1);
  mkdirSync(folder, { recursive: true });
  writeFileSync(folder + "/BUILD_ID", "1");
} else {
  const server = createServer((_, response) => setTimeout(() => response.end("served"), 300));
  server.listen(Number(process.argv[4]), process.argv[6]);
  process.on("SIGTERM", () => server.close());
}
`;

const fakePrisma = `
const { appendFileSync, mkdirSync, writeFileSync } = require("node:fs");
const name = process.argv[4].split("/")[1];
appendFileSync("calls", "generate " + name + "\\n");
mkdirSync("lib/server/generated/" + name, { recursive: true });
writeFileSync("lib/server/generated/" + name + "/client.ts", "");
`;

let root;
let port;
const running = new Set();

function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "low-tide-start-"));
  for (const script of ["start.mjs", "migrate.mjs", "migrations.mjs", "source-hash.mjs"])
    cpSync(join("scripts", script), join(root, "scripts", script));
  cpSync("prisma", join(root, "prisma"), { recursive: true });
  write("node_modules/next/dist/bin/next", fakeNext);
  write("node_modules/prisma/build/index.js", fakePrisma);
  for (const real of ["libsql", "@libsql", "@neon-rs", "detect-libc"])
    if (existsSync(join("node_modules", real))) symlinkSync(resolve("node_modules", real), join(root, "node_modules", real));
  write("scripts/worker.mjs", "");
  write("app/page.tsx", "first");
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  port = server.address().port;
  await new Promise((done) => server.close(done));
});
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
  rmSync(root, { recursive: true, force: true });
});

/** Starts it; `said` is all it has said, `ended` gives its exit status. */
function start(environment = {}) {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: String(port), ...environment },
  });
  running.add(child);
  const started = { child, said: "" };
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text) => {
      started.said += text;
    });
  started.ended = new Promise((done) => child.once("exit", done));
  return started;
}

async function served(started) {
  for (let tries = 0; tries < 200; tries++) {
    if (started.child.exitCode !== null) throw new Error(started.said);
    const answer = await get().catch(() => null);
    if (answer) return answer;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`It did not answer. It said: ${started.said}`);
}

/** Unit tests have no fetch. */
async function get() {
  const { get } = await import("node:http");
  return new Promise((done, fail) => {
    get({ port, host: "127.0.0.1", agent: false }, (response) => response.on("data", (text) => done(String(text)))).on("error", fail);
  });
}

async function startAndStop(environment) {
  const started = start(environment);
  expect(await served(started)).toBe("served");
  started.child.kill("SIGTERM");
  expect(await started.ended).toBe(0);
}

const calls = () => readFileSync(join(root, "calls"), "utf8").trim().split("\n");

test("the first start generates, builds, makes the database and serves; the next one only serves", async () => {
  await startAndStop();
  expect(existsSync(join(root, "data", "low-tide.db"))).toBe(true);
  await startAndStop();
  const serve = `start -p ${port} -H 127.0.0.1`;
  expect(calls()).toEqual(["generate sqlite", "generate postgresql", "build", serve, serve]);
});

test("changed sources are built anew; a changed test is not", async () => {
  await startAndStop();
  write("app/page.test.tsx", "changed");
  await startAndStop();
  expect(calls().filter((call) => call === "build")).toHaveLength(1);
  write("app/page.tsx", "second");
  await startAndStop();
  expect(calls().filter((call) => call === "build")).toHaveLength(2);
});

test("a build that failed is said so, serves nothing, and is made again", async () => {
  write("broken", "");
  const started = start();
  expect(await started.ended).toBe(1);
  expect(started.said).toContain("The build failed");
  rmSync(join(root, "broken"));
  await startAndStop();
});

test("DATA_DIR and NEXT_DIST_DIR are respected", async () => {
  await startAndStop({ DATA_DIR: "elsewhere", NEXT_DIST_DIR: ".next-other" });
  expect(existsSync(join(root, "elsewhere", "low-tide.db"))).toBe(true);
  expect(existsSync(join(root, "data"))).toBe(false);
  expect(existsSync(join(root, ".next-other", "BUILD_ID"))).toBe(true);
});

test("a port that is taken is said plainly, before anything is built", async () => {
  const other = createServer().listen(port, "127.0.0.1");
  await new Promise((done) => other.once("listening", done));
  const started = start();
  expect(await started.ended).toBe(1);
  expect(started.said).toBe(`Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start\n`);
  expect(existsSync(join(root, "calls"))).toBe(false);
  await new Promise((done) => other.close(done));
});

test("a database that cannot be used is said plainly", async () => {
  write("data/low-tide.db", "This is not a database, and it is long enough to be taken for one. ".repeat(20));
  const started = start();
  expect(await started.ended).toBe(1);
  expect(started.said).toMatch(/The database .*low-tide\.db could not be brought up to date: /);
  expect(started.said).not.toMatch(/\n\s+at /);
});

test("an address of another kind of database is refused, and not repeated: it may hold a password", async () => {
  const started = start({ DATABASE_URL: "mysql://ana:secret@db/tide" });
  expect(await started.ended).toBe(1);
  expect(started.said).toMatch(
    /\nThe database could not be brought up to date: DATABASE_URL is set, and does not begin with postgresql:\/\/\n$/,
  );
  expect(existsSync(join(root, "data"))).toBe(false);
});

test("a request that is under way when the server is told to end is answered", async () => {
  const started = start();
  await served(started);
  const answer = get();
  await new Promise((done) => setTimeout(done, 100));
  started.child.kill("SIGTERM");
  expect(await answer).toBe("served");
  expect(await started.ended).toBe(0);
});

test("it listens where it is told, and on this machine only where nobody says", () => {
  expect(addressOf({})).toEqual({ port: 3000, hostname: "127.0.0.1" });
  expect(addressOf({ PORT: "8080", HOSTNAME: "0.0.0.0" })).toEqual({ port: 8080, hostname: "0.0.0.0" });
  // Docker and some shells set it to the machine's name.
  expect(addressOf({ HOSTNAME: hostname() })).toEqual({ port: 3000, hostname: "127.0.0.1" });
});

test.each(["0", "-1", "65536", "http", "3000.5"])("%s is no port", (PORT) => {
  expect(() => addressOf({ PORT })).toThrow("not a port");
});
