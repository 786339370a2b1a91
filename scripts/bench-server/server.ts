import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../free-port.mjs";
import type { Where } from "./seed";

/** The first start of a version builds. */
const startMs = 5 * 60_000;

export type Served = { url: string; stop: () => Promise<void> };

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const { pid } of running) if (pid) process.kill(-pid, "SIGKILL");
});
// So that the line above is reached, and no server is left behind.
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, () => process.exit(1));

/** Serves a data folder, or the PostgreSQL of an address, as `npm start` does, on loopback, and waits until it is well. Throws where it does not become so. */
export async function serve(where: Where): Promise<Served> {
  const port = await freePort();
  const env = { ...process.env, DATABASE_URL: "", ...where, PORT: String(port), HOSTNAME: "127.0.0.1" };
  // What it says while it is measured is one more thing that takes time: as little as in service.
  const child = spawn(process.execPath, ["scripts/start.mjs"], { detached: true, stdio: ["ignore", "ignore", "inherit"], env });
  running.add(child);
  child.once("exit", () => running.delete(child));
  const url = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + startMs; ; await pause(100)) {
    if (child.exitCode !== null || Date.now() > until) throw new Error("The server did not start.");
    const answer = await fetch(`${url}/api/health`).catch(() => null);
    if (answer?.ok) break;
  }
  const stop = async () => {
    const gone = new Promise((done) => child.once("exit", done));
    child.kill("SIGTERM");
    await gone;
  };
  return { url, stop };
}
