import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { NextRequest } from "next/server";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { importLimit } from "@/lib/reflections/taking-along/import";
import { forgetCounts } from "@/lib/server/counters";
import { database } from "@/lib/server/database";
import { anId } from "@/tests/builders/an-owner";
import { withFreshDatabase } from "./fresh-database";

const { loseIt } = withFreshDatabase();

type Handler = (request: NextRequest, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
type Route = { path: string; method: string; handle: Handler };

/** Every method of every route there is, found by its file: one that is added tomorrow is held to the same. */
const routes: Route[] = [];
beforeAll(async () => {
  const files = readdirSync("app/api", { recursive: true, encoding: "utf8" }).filter((name) => /(^|\/)route\.ts$/.test(name));
  for (const file of files) {
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ resolve("app/api", file));
    const path = `/${join("api", file).replace(/\/route\.ts$/, "")}`;
    for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"])
      if (typeof exported[method] === "function") routes.push({ path, method, handle: exported[method] as Handler });
  }
});

const isMutating = ({ method }: Route) => method !== "GET" && method !== "HEAD";
const hasId = ({ path }: Route) => path.includes("[id]");
const named = ({ method, path }: Route) => `${method} ${path}`;

type Sent = { id?: string; cookie?: string; headers?: Record<string, string>; body?: BodyInit };

function ask({ path, method, handle }: Route, { id = anId(1), cookie, headers = {}, body }: Sent = {}): Promise<Response> {
  const address = `http://localhost:3000${path.replace("[id]", encodeURIComponent(id))}`;
  const given = { host: "localhost:3000", "content-type": "application/json", ...(cookie ? { cookie } : {}), ...headers };
  // A body that comes bit by bit has to be announced as such.
  const sent = body === undefined ? {} : { body, duplex: "half" as const };
  return handle(new NextRequest(address, { method, headers: given, ...sent }), { params: Promise.resolve({ id }) });
}

const answers = { bond: "early-dates", signs: ["cancels"] };
let cookie: string;
beforeEach(async () => {
  forgetCounts();
  const save = routes.find((route) => named(route) === "POST /api/reflections");
  if (!save) throw new Error("There is no route that saves.");
  const saved = await ask(save, { body: JSON.stringify({ id: anId(1), answers }) });
  cookie = saved.headers.get("set-cookie")?.split(";")[0] ?? "";
});

const rows = () => database().reflection.findMany({ orderBy: { id: "asc" } });

test.each<[string, Record<string, string>]>([
  ["another site’s page", { origin: "https://elsewhere.example" }],
  ["a page that hides where it is from", { origin: "null" }],
  ["another name of this site", { "sec-fetch-site": "same-site" }],
  ["another site, by a browser that only says that", { "sec-fetch-site": "cross-site" }],
])("nothing can be changed by %s", async (_, headers) => {
  const told = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  const before = await rows();
  const mutating = routes.filter(isMutating);
  expect(mutating.length).toBeGreaterThanOrEqual(10);
  for (const route of mutating) {
    const bodies = [JSON.stringify({ id: anId(2), answers }), JSON.stringify({ confirm: "erase everything" })];
    for (const body of bodies) {
      const response = await ask(route, { cookie, headers, body });
      expect(response.status, named(route)).toBe(403);
      expect(response.headers.get("set-cookie"), named(route)).toBeNull();
      expect(response.headers.get("clear-site-data"), named(route)).toBeNull();
    }
  }
  expect(await rows()).toEqual(before);
  const lines = told.mock.calls.map(([line]) => JSON.parse(String(line)));
  expect(lines).toHaveLength(2 * mutating.length);
  expect(new Set(lines.map(({ event }) => event))).toEqual(new Set(["request-forged"]));
  expect(JSON.stringify(lines)).not.toContain(anId(1));
});

/** Zeros without end, and how many were taken. */
function endless() {
  const taken = { bytes: 0 };
  const chunk = new Uint8Array(64 * 1024).fill(0x30);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken.bytes += chunk.length;
      controller.enqueue(chunk);
    },
  });
  return { body, taken };
}

test("whoever reads a body reads JSON only, and stops at the limit, whatever length it says it has", async () => {
  const reading: string[] = [];
  for (const route of routes.filter(isMutating)) {
    const asText = await ask(route, { cookie, body: "{}", headers: { "content-type": "text/plain" } });
    // Some take no body at all; they must not take this one either.
    if (asText.status === 415) reading.push(named(route));
    const { body, taken } = endless();
    const response = await ask(route, { cookie, body });
    expect(taken.bytes, named(route)).toBeLessThanOrEqual(importLimit + 256 * 1024);
    if (asText.status === 415) expect(response.status, named(route)).toBe(413);
    forgetCounts();
    // What took none may have deleted or locked.
    await database().reflection.updateMany({ data: { deletedAt: null } });
  }
  expect(reading).toEqual(
    expect.arrayContaining(["POST /api/reflections", "PATCH /api/reflections/[id]", "POST /api/import", "POST /api/key"]),
  );
});

test("nothing that is answered may be kept on the way", async () => {
  for (const route of routes) {
    for (const given of [{ cookie }, {}]) {
      const response = await ask(route, { ...given, ...(isMutating(route) ? { body: "{}" } : {}) });
      expect(response.headers.get("cache-control"), `${named(route)} ${response.status}`).toMatch(/no-store/);
      expect(response.headers.get("access-control-allow-origin"), named(route)).toBeNull();
    }
    await database().reflection.updateMany({ data: { deletedAt: null } });
  }
});

test("a missing, a malformed and somebody else’s id are the same 404 everywhere", async () => {
  const save = routes.find((route) => named(route) === "POST /api/reflections");
  const other = save && (await ask(save, { body: JSON.stringify({ id: anId(2), answers }) }));
  expect(other?.status).toBe(201);
  const found = routes.filter(hasId);
  expect(found.length).toBeGreaterThanOrEqual(4);
  for (const route of found) {
    const said = new Set<string>();
    for (const id of [anId(2), anId(3), "not-an-id", "../../etc/passwd", "1", "a".repeat(5_000)]) {
      const body = JSON.stringify({ change: "notes", notes: "x", version: 1 });
      const response = await ask(route, { id, cookie, ...(isMutating(route) ? { body } : {}) });
      said.add(`${response.status} ${await response.text()}`);
    }
    expect([...said], named(route)).toEqual([expect.stringMatching(/^404 /)]);
  }
});

test("a fault with somebody’s words in it leaves none of them in the log, neither of the body nor of the address", async () => {
  const heard = [vi.spyOn(console, "error").mockImplementation(() => {}), vi.spyOn(console, "warn").mockImplementation(() => {})];
  const words = "He said he never loved me";
  const restore = await loseIt();
  const statuses = new Set<number>();
  for (const route of routes) {
    for (const id of [anId(7), words]) {
      const sent = { id, cookie, headers: { "x-note": encodeURIComponent(words) } };
      const body = JSON.stringify({ id: anId(8), answers, notes: words, change: "notes", version: 1, confirm: "erase everything" });
      statuses.add((await ask(route, { ...sent, ...(isMutating(route) ? { body } : {}) })).status);
    }
  }
  restore();
  // It was a fault, and it was told.
  expect(statuses).toContain(503);
  const lines = heard.flatMap(({ mock }) => mock.calls.map((call) => call.join(" ")));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(Object.keys(JSON.parse(line)).sort()).toEqual(expect.arrayContaining(["event", "kind", "level", "time"]));
    expect(decodeURIComponent(line.replaceAll("%", "%25"))).not.toMatch(/loved|He said|early-dates|cancels/);
    expect(line).not.toContain(anId(7));
    expect(line).not.toContain(cookie.split("=")[1] ?? "none");
  }
});
