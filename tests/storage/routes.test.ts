import { NextRequest } from "next/server";
import { expect, test, vi } from "vitest";
import * as health from "@/app/api/health/route";
import * as undo from "@/app/api/reflections/[id]/restore/route";
import * as one from "@/app/api/reflections/[id]/route";
import * as all from "@/app/api/reflections/route";
import { closeDatabase, database } from "@/lib/server/database";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { anId } from "@/tests/builders/an-owner";
import { withFreshDatabase } from "./fresh-database";

const { loseIt } = withFreshDatabase();

const answers = { bond: "early-dates", signs: ["cancels"], "he-said": ["busy"] };

type Sent = { body?: unknown; cookie?: string; headers?: Record<string, string> };

function request(method: string, path: string, { body, cookie, headers }: Sent = {}) {
  return new NextRequest(`http://localhost:3000/api/reflections${path}`, {
    method,
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    headers: { host: "localhost:3000", "content-type": "application/json", ...(cookie ? { cookie } : {}), ...headers },
  });
}

const idOf = (id: string) => ({ params: Promise.resolve({ id }) });
const nothing = undefined as never;

const saveAs = (cookie: string | undefined, id: string, more: Sent = {}) =>
  all.POST(request("POST", "", { body: { id, answers }, ...(cookie ? { cookie } : {}), ...more }), nothing);
const listOf = async (cookie?: string) => (await all.GET(request("GET", "", cookie ? { cookie } : {}), nothing)).json();

/** The first save of somebody new; gives the cookie that a browser would send from then on. */
async function newcomer(id = anId(1)): Promise<string> {
  const response = await saveAs(undefined, id);
  expect(response.status).toBe(201);
  return response.headers.get("set-cookie")?.split(";")[0] ?? "";
}

test("the first save makes the key, in a cookie that scripts cannot read", async () => {
  const response = await saveAs(undefined, anId(1));
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ id: anId(1), savedAt: expect.any(String), version: 1 });
  const cookie = response.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/^low-tide-key=[\w-]{22};/);
  for (const part of ["HttpOnly", "SameSite=lax", "Path=/", "Max-Age=34560000"]) expect(cookie).toContain(part);
  expect(cookie).not.toContain("Secure");
});

test("over https the cookie is for https only", async () => {
  const response = await saveAs(undefined, anId(1), { headers: { "x-forwarded-proto": "https" } });
  expect(response.headers.get("set-cookie")).toContain("Secure");
});

test("later saves go to the same person, and saving twice makes one", async () => {
  const cookie = await newcomer();
  expect((await saveAs(cookie, anId(2))).status).toBe(201);
  const again = await saveAs(cookie, anId(2));
  expect(again.status).toBe(200);
  expect(again.headers.get("set-cookie")).toContain(cookie);
  expect((await listOf(cookie)).reflections).toHaveLength(2);
});

test("the result is worked out here, and what was shown can be read again", async () => {
  const cookie = await newcomer();
  const response = await one.GET(request("GET", `/${anId(1)}`, { cookie }), idOf(anId(1)));
  expect(response.headers.get("cache-control")).toBe("no-store");
  const { explanation, given } = await response.json();
  expect(explanation.reasons).toHaveLength(25);
  expect(given).toContainEqual({ question: "he-said", text: expect.any(String), chosen: [expect.stringContaining("busy")] });
});

test("other answers under an id that is taken are refused", async () => {
  const cookie = await newcomer();
  const response = await saveAs(cookie, anId(1), { body: { id: anId(1), answers: {} } });
  expect(response.status).toBe(409);
  expect(await response.json()).toEqual({ error: { message: expect.any(String) } });
});

test("a missing, a malformed, a deleted and another person's reflection look alike", async () => {
  const [ana, bea] = [await newcomer(anId(1)), await newcomer(anId(2))];
  await one.DELETE(request("DELETE", `/${anId(2)}`, { cookie: bea }), idOf(anId(2)));
  const ask = async (id: string, cookie?: string) => {
    const sent = cookie ? { cookie } : {};
    const edit = { ...sent, body: { change: "notes", notes: "x", version: 1 } };
    const responses = [
      await one.GET(request("GET", `/${id}`, sent), idOf(id)),
      await one.PATCH(request("PATCH", `/${id}`, edit), idOf(id)),
      ...(cookie === bea && id === anId(2) ? [] : [await one.DELETE(request("DELETE", `/${id}`, sent), idOf(id))]),
      ...(cookie === bea && id === anId(2) ? [] : [await undo.POST(request("POST", `/${id}/restore`, sent), idOf(id))]),
    ];
    return Promise.all(responses.map(async (response) => `${response.status} ${await response.text()}`));
  };
  const seen = new Set([
    ...(await ask(anId(1), bea)),
    ...(await ask(anId(3), ana)),
    ...(await ask("x", ana)),
    ...(await ask(anId(2), bea)),
    ...(await ask(anId(1))),
  ]);
  expect([...seen]).toEqual(['404 {"error":{"message":"There is no such reflection."}}']);
  expect((await listOf(ana)).reflections).toHaveLength(1);
});

test("notes are edited by version, and a conflict gives them as they stand", async () => {
  const cookie = await newcomer();
  const edit = (body: object) => one.PATCH(request("PATCH", `/${anId(1)}`, { cookie, body: { change: "notes", ...body } }), idOf(anId(1)));
  expect(await (await edit({ notes: "First.", version: 1 })).json()).toMatchObject({
    version: 2,
    journal: { notes: { text: "First.", version: 2 } },
  });
  const late = await edit({ notes: "Second.", version: 1 });
  expect(late.status).toBe(409);
  expect(await late.json()).toEqual({ error: { message: expect.any(String) }, current: { notes: "First.", version: 2 } });
  const long = await edit({ notes: "a".repeat(10_001), version: 2 });
  expect(long.status).toBe(400);
  expect((await long.json()).error.problems).toEqual([{ path: "notes", message: "is longer than 10000 characters" }]);
});

test("a change gives the journal as it stands; what cannot be done says why", async () => {
  const cookie = await newcomer();
  const change = (body: unknown) => one.PATCH(request("PATCH", `/${anId(1)}`, { cookie, body }), idOf(anId(1)));
  const named = await change({ change: "person", person: " D " });
  expect([named.status, named.headers.get("cache-control")]).toEqual([200, "no-store"]);
  expect(await named.json()).toMatchObject({ version: 2, journal: { person: "D", notes: { version: 1 } } });
  const refused = await change({ change: "limit-state", state: "paused" });
  expect([refused.status, await refused.json()]).toEqual([409, { error: { message: "There is no limit." } }]);
  const unknown = await change({ change: "outcome", outcome: { reasons: ["moon"], endings: [], day: "2026-11-20", note: "" } });
  expect(unknown.status).toBe(400);
  expect((await unknown.json()).error.problems).toEqual([{ path: "outcome.reasons.0", message: "is not a reason that we know" }]);
});

test("a check-in is saved with its reflection, and not without", async () => {
  const cookie = await newcomer();
  const checkIn = { of: anId(1).toUpperCase(), did: "I called." };
  const save = (id: string, of = checkIn.of) =>
    saveAs(cookie, id, { body: { id, answers: { ...answers, feeling: "low" }, checkIn: { ...checkIn, of }, notes: "Better." } });
  expect((await save(anId(2))).status).toBe(201);
  const { checkIns } = await (await one.GET(request("GET", `/${anId(1)}`, { cookie }), idOf(anId(1)))).json();
  expect(checkIns).toMatchObject([
    { id: anId(2), journal: { notes: { text: "Better." }, checkIn: { of: anId(1), changed: ["feeling"] } } },
  ]);
  const lost = await save(anId(3), anId(9));
  expect(lost.status).toBe(409);
  expect((await lost.json()).error.message).toContain("not there any more");
  expect((await listOf(cookie)).reflections).toHaveLength(2);
});

test("the longest that anybody may write goes into a body", async () => {
  const cookie = await newcomer();
  const long = (length: number) => "海".repeat(length);
  const checkIn = { of: anId(1), did: long(2_000) };
  const response = await saveAs(cookie, anId(2), { body: { id: anId(2), answers, checkIn, notes: long(10_000) } });
  expect(response.status).toBe(201);
});

test("a deletion can be taken back", async () => {
  const cookie = await newcomer();
  expect((await one.DELETE(request("DELETE", `/${anId(1)}`, { cookie }), idOf(anId(1)))).status).toBe(204);
  expect((await listOf(cookie)).reflections).toEqual([]);
  expect((await undo.POST(request("POST", `/${anId(1)}/restore`, { cookie }), idOf(anId(1)))).status).toBe(204);
  expect((await listOf(cookie)).reflections).toHaveLength(1);
});

test("without a key there is nothing, and asking makes none", async () => {
  const response = await all.GET(request("GET", ""), nothing);
  expect(await response.json()).toEqual({ reflections: [], next: null });
  expect(response.headers.get("set-cookie")).toBeNull();
});

test.each<[string, number, Sent]>([
  ["broken JSON", 400, { body: '{"id":' }],
  ["an unknown option", 400, { body: { id: anId(1), answers: { signs: ["dances"] } } }],
  ["a result of the caller's own", 400, { body: { id: anId(1), answers, explanation: {} } }],
  ["a form", 415, { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "id=1" }],
  ["5 MB", 413, { body: { id: anId(1), answers, more: "a".repeat(5_000_000) } }],
  ["another site", 403, { headers: { origin: "https://evil.example" } }],
])("a save with %s is refused with %i; nothing is stored and no key is made", async (_, status, sent) => {
  const response = await saveAs(undefined, anId(1), sent);
  expect(response.status).toBe(status);
  expect((await response.json()).error.message).toEqual(expect.any(String));
  expect(response.headers.get("set-cookie")).toBeNull();
  expect(await database().reflection.count()).toBe(0);
});

test("another site can neither edit, delete nor bring back", async () => {
  const cookie = await newcomer();
  const forged = { cookie, headers: { origin: "https://evil.example" } };
  const body = { change: "notes", notes: "x", version: 1 };
  expect((await one.PATCH(request("PATCH", `/${anId(1)}`, { ...forged, body }), idOf(anId(1)))).status).toBe(403);
  expect((await one.DELETE(request("DELETE", `/${anId(1)}`, forged), idOf(anId(1)))).status).toBe(403);
  expect((await undo.POST(request("POST", `/${anId(1)}/restore`, forged), idOf(anId(1)))).status).toBe(403);
  expect((await listOf(cookie)).reflections).toHaveLength(1);
});

test("a database that fails is told without what was written, on screen and in the log", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const cookie = await newcomer();
  const findIt = await loseIt();
  const response = await saveAs(cookie, anId(2));
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ error: { message: expect.stringContaining("try again") } });
  expect(JSON.parse(log.mock.calls.flat().join())).toMatchObject({
    level: "error",
    event: "request-failed",
    method: "POST",
    route: "/api/reflections",
    kind: expect.stringMatching(/^\w+( \w+)?$/),
  });
  const change = { change: "step", step: "slow-down", state: "done", note: "Daniel came by." };
  const unchanged = await one.PATCH(request("PATCH", `/${anId(1)}`, { cookie, body: change }), idOf(anId(1)));
  expect(unchanged.status).toBe(503);
  expect(log).toHaveBeenCalledTimes(2);
  expect(JSON.stringify(log.mock.calls)).not.toMatch(/Daniel|came by|slow-down/);
  await closeDatabase();
  findIt();
});

test("health says how it is", async () => {
  const response = await health.GET();
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: "ok", database: "reachable", migrations: "current", writing: "possible" });
});

test.each([
  ["the words chosen", { cookie: "low-tide-words=es-she" }],
  ["the browser’s language", { headers: { "accept-language": "es-MX,es;q=0.9,en;q=0.5" } }],
])("what cannot be done is told in %s", async (_, more) => {
  const there = await one.GET(request("GET", `/${anId(7)}`, more), idOf(anId(7)));
  expect(there.status).toBe(404);
  expect(await there.json()).toEqual({ error: { message: "Esa reflexión no existe." } });
});

test("what is saved is kept in the words it was shown in, and stays in them", async () => {
  const spanish = { headers: { cookie: "low-tide-words=es-she" } };
  const saved = await saveAs(undefined, anId(1), spanish);
  const cookie = saved.headers.get("set-cookie")?.split(";")[0] ?? "";
  const inEnglish = await one.GET(request("GET", `/${anId(1)}`, { cookie }), idOf(anId(1)));
  const { given, explanation } = await inEnglish.json();
  expect(given.map(({ text }: { text: string }) => text)).toContain("¿Cómo se nota la distancia?");
  expect(catalogueIn({ locale: "es", who: "she" }).stances.map(({ title }) => title)).toContain(explanation.plan.stance.title);
});

test("a limit that is refused says why in the reader’s words", async () => {
  const cookie = `${await newcomer()}; low-tide-words=es-he`;
  const refused = await one.PATCH(
    request("PATCH", `/${anId(1)}`, { cookie, body: { change: "limit-state", state: "paused" } }),
    idOf(anId(1)),
  );
  expect([refused.status, await refused.json()]).toEqual([409, { error: { message: "No hay ningún límite." } }]);
});
