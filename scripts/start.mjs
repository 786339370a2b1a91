// npm start: builds where there is no build of these sources, brings the database up to date, and serves.
// PORT (3000), HOSTNAME (127.0.0.1), DATA_DIR (./data), DATABASE_URL (postgresql://..., instead of a file in DATA_DIR) and
// NEXT_DIST_DIR (.next) may be set; nothing has to be.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { hostname as machineName } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { prepareDatabase } from "./migrate.mjs";
import { sourceHash } from "./source-hash.mjs";

const root = resolve(import.meta.dirname, "..");

/** Something the person who started it can put right. Said without a stack. */
export class StartProblem extends Error {}

/** Where to listen. Throws a StartProblem where PORT is no port. */
export function addressOf(environment) {
  const port = Number(environment.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new StartProblem(`PORT is "${environment.PORT}", which is not a port.`);
  // Some systems set HOSTNAME to the machine's own name, which nobody meant as an address to listen on.
  const wished = environment.HOSTNAME === machineName() ? "" : environment.HOSTNAME;
  // What people write here is between them and this machine, unless the operator opens it.
  return { port, hostname: wished || "127.0.0.1" };
}

/** Throws a StartProblem where something listens there already, before minutes are spent on a build. */
export async function expectFree({ port, hostname }) {
  const probe = createServer();
  await new Promise((done, fail) => {
    probe.once("error", fail);
    probe.listen(port, hostname, () => probe.close(done));
  }).catch((error) => {
    if (error.code === "EADDRINUSE")
      throw new StartProblem(`Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`);
    throw new StartProblem(`Cannot listen on ${hostname}, port ${port}: ${error.code}.`);
  });
}

/** Says to Next what it would otherwise find out over the network. */
const environment = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };

let child = null;
let isEnding = false;

/** Runs one of our tools to its end. Gives its exit status; null where a signal ended it. */
function run(script, args) {
  return new Promise((done) => {
    child = spawn(process.execPath, [join(root, script), ...args], { cwd: root, env: environment, stdio: "inherit" });
    child.once("exit", (status) => done(status));
    if (isEnding) child.kill("SIGTERM");
  });
}

async function must(what, script, args) {
  const status = await run(script, args);
  if (status !== 0 && !isEnding) throw new StartProblem(`${what} failed. What went wrong stands above.`);
}

/** Builds, unless the build that is there was made from these very sources. */
async function build() {
  const folder = join(root, process.env.NEXT_DIST_DIR || ".next");
  const stamp = join(folder, "built-from");
  const hash = sourceHash(root);
  const isGenerated = ["sqlite", "postgresql"].every((name) => existsSync(join(root, "lib", "server", "generated", name, "client.ts")));
  if (isGenerated && existsSync(join(folder, "BUILD_ID")) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  console.log("Building Low Tide. This takes a minute, and is done once for each version.");
  // A build that is cut short must not look finished.
  rmSync(stamp, { force: true });
  for (const schema of ["prisma/sqlite", "prisma/postgresql"])
    if (!isEnding) await must("Generating the database client", "node_modules/prisma/build/index.js", ["generate", "--schema", schema]);
  if (!isEnding) await must("The build", "node_modules/next/dist/bin/next", ["build"]);
  if (!isEnding) await must("Making the worker for when there is no network", "scripts/worker.mjs", []);
  if (!isEnding) writeFileSync(stamp, hash);
}

async function bringUpToDate() {
  try {
    const applied = await prepareDatabase(process.env, root);
    // A line of the server's log, in the form of the others: see lib/server/log.ts.
    if (applied.length > 0)
      console.log(JSON.stringify({ time: new Date().toISOString(), level: "info", event: "migrated", migrations: applied }));
  } catch (error) {
    throw new StartProblem(error.message);
  }
}

/** Passes the wish to end on to whatever runs; the server finishes the requests that it has. */
function endOnSignal() {
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) {
    process.on(signal, () => {
      isEnding = true;
      child?.kill(signal);
    });
  }
}

async function main() {
  endOnSignal();
  const { port, hostname } = addressOf(process.env);
  await expectFree({ port, hostname });
  await build();
  if (isEnding) return 0;
  await bringUpToDate();
  if (isEnding) return 0;
  const status = await run("node_modules/next/dist/bin/next", ["start", "-p", String(port), "-H", hostname]);
  return isEnding ? 0 : (status ?? 1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof StartProblem ? error.message : error);
    process.exitCode = 1;
  }
}
