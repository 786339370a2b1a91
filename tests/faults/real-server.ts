import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** The first start of a version builds. */
const startMs = 5 * 60_000;

/** Shared with the journeys, so that a version is built once for both. */
const buildFolder = ".next-journeys";

export type Answer = { status: number; body: unknown; cookie: string | undefined };
/** `from`: the address that a proxy would have put down, for those who are many. */
type Asked = { method?: string; body?: unknown; cookie?: string; from?: string };

export type RealServer = {
  /** Asks it something. Throws where no whole answer comes. */
  ask: (path: string, asked?: Asked) => Promise<Answer>;
  /** Ends all its processes at once, as a power cut would. */
  kill: () => Promise<unknown>;
  /** Asks it to end, and waits until it has. Gives its exit status. */
  stop: () => Promise<number | null>;
  port: number;
  /** The processes it consists of. */
  pids: () => number[];
  /** All it has said. */
  said: () => string;
};

const running = new Set<ChildProcess>();
// A run that is cut short leaves no server behind.
process.once("exit", () => {
  for (const child of running) signal(child, "SIGKILL");
});

/** To the group that `detached` made: the server is a child of what was started. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals) {
  try {
    if (pid) process.kill(-pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

function asker(port: number, agent: Agent) {
  return (path: string, { method = "GET", body, cookie, from }: Asked = {}) =>
    new Promise<Answer>((done, fail) => {
      const headers = {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(cookie ? { cookie } : {}),
        ...(from ? { "x-forwarded-for": from } : {}),
      };
      const asked = request({ port, host: "127.0.0.1", path, method, agent, headers, timeout: 30_000 }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part) => {
          text += part;
        });
        response.on("error", fail).on("end", () => {
          const isJson = response.headers["content-type"]?.includes("json");
          const set = response.headers["set-cookie"]?.find((line) => line.startsWith("low-tide-key="));
          done({ status: response.statusCode ?? 0, body: isJson ? JSON.parse(text) : text, cookie: set?.split(";")[0] });
        });
      });
      asked.on("timeout", () => asked.destroy(new Error("no answer in time")));
      asked.on("error", fail).end(body === undefined ? undefined : JSON.stringify(body));
    });
}

/** Every process whose group the child leads, as Linux lists them; elsewhere only itself. */
function group(leader: number): number[] {
  if (process.platform !== "linux") return [leader];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        // After the name, which may hold anything: state, parent, group.
        return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[2]) === leader;
      } catch {
        return false;
      }
    });
}

/**
 * Starts what `npm start` starts, on a data folder or on the PostgreSQL that `databaseUrl` names. `before`: a command that
 * runs it, such as one that takes rights away.
 */
export async function startServer(data: string, { before = [] as string[], databaseUrl = "" } = {}): Promise<RealServer> {
  const port = await freePort();
  const [command = "", ...args] = [...before, process.execPath, "scripts/start.mjs"];
  const child = spawn(command, args, {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_DIST_DIR: buildFolder,
      DATA_DIR: data,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      HOSTNAME: "127.0.0.1",
    },
  });
  running.add(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text) => {
      said += text;
    });
  const gone = new Promise<number | null>((done) => child.once("exit", done));
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const end = (name: NodeJS.Signals) => async () => {
    signal(child, name);
    const status = await gone;
    // What outlived it, where it was itself ended orderly.
    signal(child, "SIGKILL");
    running.delete(child);
    agent.destroy();
    return status;
  };
  const ask = asker(port, agent);
  const until = Date.now() + startMs;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The server ended before it answered. It said:\n${said}`);
    if (Date.now() > until) throw new Error(`The server did not answer in time. It said:\n${said}`);
    // Not the health of it: one that is unwell has started, too.
    const answer = await ask("/icon.svg").catch(() => null);
    if (answer) break;
    await pause(50);
  }
  return { ask, port, kill: end("SIGKILL"), stop: end("SIGTERM"), pids: () => group(child.pid ?? 0), said: () => said };
}
