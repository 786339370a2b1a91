import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { freePort } from "./free-port.mjs";
import { end, start } from "./guarded-process.mjs";

/** The first start builds; five seconds on a quick machine, minutes on a small one that does other things too. */
const startMinutes = 6;

/** A build of its own, so that neither a development server nor a served build is disturbed. */
const buildFolder = ".next-journeys";

const movedClock = pathToFileURL(join(import.meta.dirname, "../tests/setup/moved-clock.mjs")).href;

/** What has a process, and all that it starts, live at the time that this file says. */
export function living(clock) {
  return { MOVED_CLOCK: clock, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --import ${movedClock}` };
}

/**
 * Starts the app as `npm start` does (build if needed, migrate, serve), with an empty data folder of its own, or on the
 * PostgreSQL that `databaseUrl` names. With `clock` it lives at the time that this file says: see moved-clock.mjs. `log`
 * gets all it says. Throws, with the end of that log, where it does not answer in time.
 * @returns {Promise<{ url: string, log: string, stop: () => Promise<void> }>}
 */
export async function startServer(log, { databaseUrl = "", clock = "" } = {}) {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), "low-tide-journeys-"));
  process.once("exit", () => rmSync(data, { recursive: true, force: true }));
  const output = openSync(log, "w");
  const child = start(process.execPath, ["scripts/start.mjs"], {
    stdio: ["ignore", output, output],
    env: {
      ...process.env,
      NEXT_DIST_DIR: buildFolder,
      DATA_DIR: data,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      HOSTNAME: "127.0.0.1",
      // Not the browser's zone: a time that is written by the server and read by the browser then shows.
      TZ: "Pacific/Chatham",
      ...(clock && living(clock)),
    },
  });
  const url = `http://127.0.0.1:${port}`;
  const failure = await answers(url, child);
  if (!failure) return { url, log, stop: () => end(child) };
  await end(child);
  throw new Error(`The server for the journeys ${failure}. The end of ${log}:\n${readFileSync(log, "utf8").slice(-4_000)}`);
}

/** Waits until the server answers. Null, or what went wrong. */
async function answers(url, child) {
  const deadline = Date.now() + startMinutes * 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) return `ended with status ${child.exitCode}`;
    const answer = await fetch(`${url}/api/health`).catch(() => null);
    if (answer?.ok) return null;
    await new Promise((done) => setTimeout(done, 250));
  }
  return `did not answer within ${startMinutes} minutes`;
}
