import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type APIRequestContext, type APIResponse, expect, test } from "@playwright/test";
import { cancelledTrip } from "./stories";

/** Words that nobody else writes, put where answers go: if one turns up in the server's log, answers do. */
const secret = "xylophone-confession";

const address = "/api/reflections";

/** An error as the app words it. Fails where the answer is no error of that status, or says nothing. */
async function expectError(
  response: APIResponse,
  status: number,
): Promise<{ message: string; problems?: { path: string; message: string }[] }> {
  expect(response.status()).toBe(status);
  const { error } = await response.json();
  expect(error.message).toMatch(/\w{3}/);
  return error;
}

async function savedIds(request: APIRequestContext): Promise<string[]> {
  const response = await request.get(address);
  expect(response.ok()).toBe(true);
  const { reflections } = await response.json();
  return reflections.map(({ id }: { id: string }) => id);
}

/** Somebody who has saved one reflection, so that anything stored beside it would show. Gives its id. */
async function saveOne(request: APIRequestContext): Promise<string> {
  const id = randomUUID();
  const response = await request.post(address, { data: { id, answers: cancelledTrip } });
  expect(response.status()).toBe(201);
  return id;
}

const wrongAnswers: [what: string, answers: unknown, where: RegExp][] = [
  ["an unknown question", { [secret]: "yes" }, /answers/],
  ["an unknown option", { bond: secret }, /bond/],
  ["several options where one is wanted", { bond: ["relationship", "casual"] }, /bond/],
  ["one option where several may be", { signs: "cancels" }, /signs/],
  ["a number for an option", { bond: 7 }, /bond/],
  ["an object for an option", { bond: { $ne: null } }, /bond/],
  ["none of these together with one of these", { safe: ["none", "afraid"] }, /safe/],
  ["an over-long text for an option", { bond: secret.repeat(500) }, /bond/],
  ["a list for the answers", ["bond"], /answers/],
  ["no answers", undefined, /answers/],
  ["a name that every object has", { constructor: "yes" }, /answers/],
];

for (const [what, answers, where] of wrongAnswers) {
  test(`answers with ${what} are refused, saying where`, async ({ request }) => {
    const kept = await saveOne(request);
    const response = await request.post(address, { data: { id: randomUUID(), answers } });
    const { problems = [] } = await expectError(response, 400);
    expect(problems.map(({ path }) => path).join(" ")).toMatch(where);
    expect(await savedIds(request)).toEqual([kept]);
  });
}

const wrongBodies: [what: string, body: string | Buffer, type: string, status: number][] = [
  ["broken JSON", `{"id":"${secret}","answers":{`, "application/json", 400],
  ["JSON that is no object", `"${secret}"`, "application/json", 400],
  ["nothing", "", "application/json", 400],
  ["an id that is none", JSON.stringify({ id: secret, answers: {} }), "application/json", 400],
  ["bytes that are no text", Buffer.from([0xff, 0xfe, 0x00]), "application/json", 400],
  ["a form", `answers=${secret}`, "application/x-www-form-urlencoded", 415],
  ["five megabytes", JSON.stringify({ id: randomUUID(), answers: { bond: secret.repeat(250_000) } }), "application/json", 413],
];

for (const [what, data, type, status] of wrongBodies) {
  test(`a body of ${what} is refused with ${status}`, async ({ request }) => {
    const kept = await saveOne(request);
    await expectError(await request.post(address, { data, headers: { "content-type": type } }), status);
    expect(await savedIds(request)).toEqual([kept]);
  });
}

test("a body from another site is refused", async ({ request }) => {
  const data = { id: randomUUID(), answers: cancelledTrip };
  const response = await request.post(address, { data, headers: { origin: "https://elsewhere.example" } });
  await expectError(response, 403);
  expect(await savedIds(request)).toEqual([]);
});

test("the same save twice is one reflection; the same id with other answers is refused", async ({ request }) => {
  const data = { id: randomUUID(), answers: cancelledTrip };
  expect((await request.post(address, { data })).status()).toBe(201);
  expect((await request.post(address, { data })).status()).toBe(200);
  await expectError(await request.post(address, { data: { ...data, answers: { ...cancelledTrip, feeling: "low" } } }), 409);
  expect(await savedIds(request)).toEqual([data.id]);
});

test("a result that the client sends along is not believed", async ({ request }) => {
  const id = randomUUID();
  const explanation = { reasons: [{ id: "lost-interest", title: secret, fit: "strong" }] };
  const response = await request.post(address, { data: { id, answers: cancelledTrip, explanation } });
  const stored = await request.get(`${address}/${id}`);
  expect([response.status(), stored.status()]).toEqual(response.ok() ? [201, 200] : [400, 404]);
  expect(await stored.text()).not.toContain(secret);
});

test("an over-long note is refused and the old one stays", async ({ request }) => {
  const id = await saveOne(request);
  const data = { change: "notes", notes: secret.repeat(3_000), version: 1 };
  const { problems = [] } = await expectError(await request.patch(`${address}/${id}`, { data }), 400);
  expect(problems.map(({ path }) => path)).toContain("notes");
  expect(await (await request.get(`${address}/${id}`)).text()).not.toContain(secret);
});

test("a missing, a foreign and a malformed id are the same 404, for every method", async ({ request, playwright, baseURL }) => {
  const id = await saveOne(request);
  const stranger = await playwright.request.newContext({ baseURL });
  await saveOne(stranger);
  const said = new Set<string>();
  for (const wanted of [id, randomUUID(), "not-an-id", "%2e%2e%2f", "a".repeat(2_000)]) {
    for (const response of [
      await stranger.get(`${address}/${wanted}`),
      await stranger.patch(`${address}/${wanted}`, { data: { change: "notes", notes: "x", version: 1 } }),
      await stranger.delete(`${address}/${wanted}`),
      await stranger.post(`${address}/${wanted}/restore`),
    ]) {
      expect(response.status(), wanted.slice(0, 40)).toBe(404);
      said.add(await response.text());
    }
  }
  expect(said.size).toBe(1);
  expect(await savedIds(request)).toEqual([id]);
  await stranger.dispose();
});

test("a key that is none opens nothing and breaks nothing", async ({ playwright, baseURL }) => {
  for (const key of ["x", secret, "a".repeat(3_000), "%00", '"']) {
    const request = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { cookie: `low-tide-key=${key}` } });
    const response = await request.get(address);
    expect(response.status(), key.slice(0, 20)).toBeLessThan(500);
    expect(await response.text()).not.toContain(secret);
    await request.dispose();
  }
});

test("nothing of the answers is in the server’s log", async ({ request }) => {
  const log = process.env.JOURNEYS_SERVER_LOG;
  if (!log) throw new Error("JOURNEYS_SERVER_LOG is not set: it names the file that the server's output goes to");
  await request.post(address, { data: { id: randomUUID(), answers: { bond: secret, [secret]: "yes" } } });
  await request.post(address, { data: `{"answers":{"bond":"${secret}`, headers: { "content-type": "application/json" } });
  await request.post(address, { data: { id: randomUUID(), answers: cancelledTrip } });
  const said = await readFile(log, "utf8");
  // The server does write there: an empty file would prove nothing.
  expect(said).toMatch(/127\.0\.0\.1|localhost|ready/i);
  const words = [secret, "he-let-me-down", "read-no-reply", "he-was-constant-then-dropped"];
  expect(said.split("\n").filter((line) => words.some((word) => line.includes(word)))).toEqual([]);
});
