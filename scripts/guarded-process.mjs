import { spawn } from "node:child_process";
import process from "node:process";

/** Time for an orderly end, before a process is killed together with everything that it started. */
const graceMs = 5_000;

const running = new Set();

/** Ends a process and all it started; asks first, then kills. */
export async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  signal(child, "SIGTERM");
  const timer = setTimeout(() => signal(child, "SIGKILL"), graceMs);
  await gone;
  clearTimeout(timer);
  // What the child left behind, such as a server that outlives the shell it was started from.
  signal(child, "SIGKILL");
}

function signal(child, name) {
  try {
    // A negative number addresses the group that `detached` made; Windows has no groups.
    if (process.platform === "win32") child.kill(name);
    else process.kill(-child.pid, name);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/** Starts a process that cannot outlive this one. Options as for `spawn`. */
export function start(command, args, options) {
  const child = spawn(command, args, { ...options, detached: process.platform !== "win32" });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/**
 * Runs a process to its end, at most so many minutes.
 * @returns {Promise<{ status: number | null, timedOut: boolean }>} status null where it was ended by a signal or could not start
 */
export async function run(command, args, { minutes, ...options }) {
  const child = start(command, args, { stdio: "inherit", ...options });
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    end(child);
  }, minutes * 60_000);
  const status = await new Promise((done) => {
    child.once("error", () => done(null));
    child.once("exit", (code) => done(code));
  });
  clearTimeout(timer);
  return { status, timedOut };
}

/** When somebody stops us, what we started stops too. */
export function endAllOnSignal() {
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.once(name, async () => {
      await Promise.all([...running].map(end));
      process.exit(1);
    });
  }
}
