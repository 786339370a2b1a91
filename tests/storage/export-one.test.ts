import { NextRequest } from "next/server";
import { beforeEach, expect, test, vi } from "vitest";
import { GET } from "@/app/api/reflections/[id]/export/route";
import { POST } from "@/app/api/reflections/route";
import { forgetCounts } from "@/lib/server/counters";
import { database } from "@/lib/server/database";
import { anId } from "@/tests/builders/an-owner";
import { withFreshDatabase } from "./fresh-database";

withFreshDatabase();

const at = "http://localhost:3000/api/reflections";
const answers = { bond: "early-dates", signs: ["cancels"] };

/** Saves one; gives the cookie of whoever it is. */
async function newcomer(id: string, cookie = ""): Promise<string> {
  const headers = { host: "localhost:3000", "content-type": "application/json", ...(cookie && { cookie }) };
  const body = JSON.stringify({ id, answers, person: "Dan", notes: "He wrote." });
  const response = await POST(new NextRequest(at, { method: "POST", headers, body }), undefined as never);
  expect(response.status).toBe(201);
  return response.headers.get("set-cookie")?.split(";")[0] ?? "";
}

const take = (id: string, query: string, headers: Record<string, string>) =>
  GET(new NextRequest(`${at}/${id}/export${query}`, { headers: { host: "localhost:3000", ...headers } }), {
    params: Promise.resolve({ id }),
  });

let cookie: string;
beforeEach(async () => {
  forgetCounts();
  cookie = await newcomer(anId(1));
});

test.each([
  ["markdown", "text/markdown", /^attachment; filename="notes-\d{4}-\d\d-\d\d\.md"$/],
  ["json", "application/json", /^attachment; filename="notes-\d{4}-\d\d-\d\d\.json"$/],
])("as %s it is a file that nothing on the way keeps, under a name that says nothing", async (as, type, named) => {
  const response = await take(anId(1), `?as=${as}`, { cookie });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
  expect(response.headers.get("content-disposition")).toMatch(named);
  expect(response.headers.get("cache-control")).toBe("no-store");
  const text = await response.text();
  for (const word of ["Dan", "He wrote."]) expect(text).toContain(word);
});

test("a text to read has the days of whoever asks, and their words; a zone that is none changes nothing", async () => {
  const inKiritimati = { cookie: `${cookie}; low-tide-words=es-he`, "low-tide-zone": "Pacific/Kiritimati" };
  vi.setSystemTime("2026-11-21T12:00:00Z");
  await newcomer(anId(3), cookie);
  const text = await (await take(anId(3), "", inKiritimati)).text();
  vi.useRealTimers();
  expect(text).toContain("# Una reflexión");
  expect(text).toContain("## 2026-11-22, sobre Dan");
  const response = await take(anId(3), "", { cookie, "low-tide-zone": "Nowhere/Here" });
  expect(await response.text()).toContain("## 2026-11-21, about Dan");
});

test("somebody else’s, one that is not there and none at all look the same", async () => {
  forgetCounts();
  const other = await newcomer(anId(2));
  const seen = await Promise.all([
    take(anId(1), "?as=json", { cookie: other }),
    take(anId(7), "?as=json", { cookie: other }),
    take("x", "?as=json", { cookie: other }),
    take(anId(1), "?as=json", {}),
  ]);
  expect(seen.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  expect(new Set(await Promise.all(seen.map((response) => response.text()))).size).toBe(1);
});

test.each(["?as=pdf", "?as=JSON", "?as="])("asked for with “%s” it says what there is", async (query) => {
  expect((await take(anId(1), query, { cookie })).status).toBe(400);
});

test.each([["cross-site"], ["same-site"]])("a link from another site (%s) puts no file on the device", async (from) => {
  expect((await take(anId(1), "?as=json", { cookie, "sec-fetch-site": from })).status).toBe(403);
});

test("a damaged one gives no half of a file", async () => {
  await database().reflection.updateMany({ data: { journal: new Uint8Array(40) } });
  expect((await take(anId(1), "?as=json", { cookie })).status).toBe(409);
});
