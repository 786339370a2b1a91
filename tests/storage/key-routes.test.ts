import { NextRequest } from "next/server";
import { beforeEach, expect, test } from "vitest";
import * as erase from "@/app/api/erase/route";
import * as exporting from "@/app/api/export/route";
import * as importing from "@/app/api/import/route";
import * as kept from "@/app/api/key/kept/route";
import * as key from "@/app/api/key/route";
import * as show from "@/app/api/key/show/route";
import * as all from "@/app/api/reflections/route";
import { forgetCounts } from "@/lib/server/counters";
import { database } from "@/lib/server/database";
import { limits } from "@/lib/server/limits";
import { writeKey } from "@/lib/vault/written-key";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { withFreshDatabase } from "./fresh-database";

withFreshDatabase();
beforeEach(forgetCounts);

type Sent = { body?: unknown; cookie?: string; headers?: Record<string, string> };
type Route = (request: NextRequest, context: never) => Promise<Response>;

function ask(route: Route, { body, cookie, headers }: Sent = {}, method = "POST"): Promise<Response> {
  const request = new NextRequest("http://localhost:3000/api", {
    method,
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    headers: { host: "localhost:3000", "content-type": "application/json", ...(cookie ? { cookie } : {}), ...headers },
  });
  return route(request, undefined as never);
}

const writtenBy = { ana: writeKey(new Uint8Array(16).fill(1)), bea: writeKey(new Uint8Array(16).fill(2)) };
const saveAs = (cookie: string, id: string) => ask(all.POST, { cookie, body: { id, answers: { bond: "early-dates" } } });
const countOf = async (cookie: string) =>
  (await (await all.GET(new NextRequest("http://localhost:3000/api", { headers: { cookie } }), undefined as never)).json()).reflections
    .length;

const cookies = (response: Response) => response.headers.getSetCookie();

test("the key is shown to whoever has it, is the one that was made, and is kept by nothing on the way", async () => {
  const { cookie } = await anOwner("ana");
  const response = await ask(show.POST, { cookie });
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.json()).toEqual({ key: writtenBy.ana });
  expect((await ask(show.POST)).status).toBe(404);
});

test("a key that is entered opens on this device what was saved on the other", async () => {
  const { cookie } = await anOwner("ana");
  await saveAs(cookie, anId(1));
  const response = await ask(key.POST, { body: { key: ` ${writtenBy.ana.toLowerCase().replaceAll("-", " ")} ` } });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ reflections: 1 });
  const [given = "", kept = ""] = cookies(response);
  expect(given.split(";")[0]).toBe(cookie);
  for (const part of ["HttpOnly", "SameSite=lax", "Path=/"]) expect(given).toContain(part);
  expect(kept).toMatch(/^low-tide-key-kept=kept;.*HttpOnly/i);
});

test("a key in place of another that opens something has to be asked for, and loses nothing", async () => {
  const [ana, bea] = await Promise.all([anOwner("ana"), anOwner("bea")]);
  await saveAs(bea.cookie, anId(1));
  const refused = await ask(key.POST, { cookie: bea.cookie, body: { key: writtenBy.ana } });
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({ reflections: 1 });
  expect(cookies(refused)).toEqual([]);
  const told = await ask(key.POST, { cookie: bea.cookie, body: { key: writtenBy.ana, replace: true } });
  expect(told.status).toBe(200);
  expect(cookies(told)[0]?.split(";")[0]).toBe(ana.cookie);
  expect(await countOf(bea.cookie)).toBe(1);
});

test("a key in place of one that opens nothing, and the same key again, need no asking", async () => {
  const [ana, bea] = await Promise.all([anOwner("ana"), anOwner("bea")]);
  expect((await ask(key.POST, { cookie: bea.cookie, body: { key: writtenBy.ana } })).status).toBe(200);
  await saveAs(ana.cookie, anId(1));
  expect((await ask(key.POST, { cookie: ana.cookie, body: { key: writtenBy.ana } })).status).toBe(200);
});

test.each<[string, number, Sent]>([
  ["a wrong character", 400, { body: { key: writtenBy.ana.replace(/.$/, (last) => (last === "A" ? "B" : "A")) } }],
  ["nothing typed", 400, { body: { key: "" } }],
  ["something else than a text", 400, { body: { key: 7 } }],
  ["ten thousand characters", 400, { body: { key: "A".repeat(10_000) } }],
  ["a body that is no JSON", 400, { body: "{" }],
  ["another site", 403, { body: { key: writtenBy.ana }, headers: { origin: "https://evil.example" } }],
])("a key with %s is refused with %i, sets nothing and is not repeated", async (_, status, sent) => {
  const response = await ask(key.POST, sent);
  expect(response.status).toBe(status);
  expect(cookies(response)).toEqual([]);
  const said = await response.text();
  for (const group of writtenBy.ana.split("-")) expect(said).not.toContain(group);
});

test("entering is counted, and says when to try again", async () => {
  const headers = { "x-forwarded-for": "192.0.2.7" };
  for (let n = 0; n < limits.key.address; n++) expect((await ask(key.POST, { body: { key: "x" }, headers })).status).toBe(400);
  const refused = await ask(key.POST, { body: { key: writtenBy.ana }, headers });
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toMatch(/^\d+$/);
  expect(refused.headers.get("cache-control")).toBe("no-store");
  expect((await refused.json()).error.message).toMatch(/try again in 10 minutes\.$/);
});

test("saving is counted by owner", async () => {
  const { cookie } = await anOwner("ana");
  const spend = () => ask(all.POST, { cookie, body: "{" });
  for (let n = 0; n < limits.save.owner; n++) expect((await spend()).status).toBe(400);
  expect((await saveAs(cookie, anId(1))).status).toBe(429);
  expect((await saveAs((await anOwner("bea")).cookie, anId(1))).status).toBe(201);
});

test("locking takes the key from the device and nothing from the server", async () => {
  const { cookie } = await anOwner("ana");
  await saveAs(cookie, anId(1));
  const response = await ask(key.DELETE, { cookie: `${cookie}; low-tide-words=es-she` }, "DELETE");
  expect(response.status).toBe(204);
  // The language stays; whom it was about goes with the key.
  expect(cookies(response).map((line) => line.split(";")[0])).toEqual(["low-tide-key=", "low-tide-key-kept=", "low-tide-words=es-he"]);
  for (const line of cookies(response).slice(0, 2)) expect(line).toContain("Max-Age=0");
  expect(response.headers.get("clear-site-data")).toBe('"cache"');
  expect(await countOf(cookie)).toBe(1);
});

test("whether the key is kept stays in a cookie that scripts do not see", async () => {
  expect(cookies(await ask(kept.POST, { body: { kept: true } }))[0]).toMatch(/^low-tide-key-kept=kept;.*HttpOnly/i);
  expect(cookies(await ask(kept.POST, { body: { kept: false } }))[0]).toMatch(/^low-tide-key-kept=later;/);
  expect((await ask(kept.POST, { body: { kept: "yes" } })).status).toBe(400);
});

test("what is exported can be erased and brought in again", async () => {
  const { cookie } = await anOwner("ana");
  await saveAs(cookie, anId(1));
  const file = await ask(exporting.POST, { cookie, body: { as: "json" } });
  expect(file.headers.get("content-type")).toContain("application/json");
  expect(file.headers.get("cache-control")).toBe("no-store");
  const text = await file.text();
  const erased = await ask(erase.POST, { cookie, body: { confirm: "erase everything" } });
  expect(await erased.json()).toEqual({ erased: 1 });
  expect(cookies(erased)[0]).toMatch(/^low-tide-key=;.*Max-Age=0/i);
  expect(await database().reflection.count()).toBe(0);
  // With no key on the device any more, one is made.
  const back = await ask(importing.POST, { body: text });
  expect(await back.json()).toEqual({ added: 1, known: 0, unreadable: 0 });
  const made = cookies(back)[0]?.split(";")[0] ?? "";
  expect(made).not.toBe(cookie);
  expect(await (await ask(exporting.POST, { cookie: made, body: { as: "json" } })).text()).toBe(text);
});

test("the text to read comes as Markdown", async () => {
  const { cookie } = await anOwner("ana");
  await saveAs(cookie, anId(1));
  const file = await ask(exporting.POST, { cookie, body: { as: "markdown" } });
  expect(file.headers.get("content-type")).toContain("text/markdown");
  expect(await file.text()).toContain("# Your reflections");
});

test.each<[string, number, Sent]>([
  ["of another app", 400, { body: { app: "else", format: 1, reflections: [] } }],
  ["of a later format", 400, { body: { app: "low-tide", format: 3, reflections: [] } }],
  ["with no list", 400, { body: { app: "low-tide", format: 1, reflections: {} } }],
  ["of 6 MB", 413, { body: `"${"a".repeat(6 * 1024 * 1024)}"` }],
  ["from another site", 403, { body: { app: "low-tide", format: 1, reflections: [] }, headers: { origin: "https://evil.example" } }],
])("a file %s is refused with %i, and no key is made", async (_, status, sent) => {
  const response = await ask(importing.POST, sent);
  expect(response.status).toBe(status);
  expect(cookies(response)).toEqual([]);
});

test("a file of which nothing can be read makes no key", async () => {
  const response = await ask(importing.POST, { body: { app: "low-tide", format: 1, reflections: [{}, 7] } });
  expect(await response.json()).toEqual({ added: 0, known: 0, unreadable: 2 });
  expect(cookies(response)).toEqual([]);
});

test("nothing is erased unless it was confirmed, by the person and from here", async () => {
  const { cookie } = await anOwner("ana");
  await saveAs(cookie, anId(1));
  expect((await ask(erase.POST, { cookie, body: {} })).status).toBe(400);
  expect((await ask(erase.POST, { cookie, body: { confirm: "erase" } })).status).toBe(400);
  const headers = { origin: "https://evil.example" };
  expect((await ask(erase.POST, { cookie, headers, body: { confirm: "erase everything" } })).status).toBe(403);
  expect((await ask(show.POST, { cookie, headers })).status).toBe(403);
  expect((await ask(exporting.POST, { cookie, headers, body: { as: "json" } })).status).toBe(403);
  expect((await ask(key.DELETE, { cookie, headers }, "DELETE")).status).toBe(403);
  expect((await ask(erase.POST, { body: { confirm: "erase everything" } })).status).toBe(404);
  expect(await countOf(cookie)).toBe(1);
});

test("a new key on a device where an earlier one was kept is not taken for kept", async () => {
  const response = await saveAs("low-tide-key-kept=kept", anId(1));
  expect(response.status).toBe(201);
  expect(cookies(response)[1]).toMatch(/^low-tide-key-kept=;.*Max-Age=0/i);
  const { cookie } = await anOwner("ana");
  expect(cookies(await saveAs(`${cookie}; low-tide-key-kept=kept`, anId(2)))).toHaveLength(1);
});
