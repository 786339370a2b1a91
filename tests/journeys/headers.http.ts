import { randomUUID } from "node:crypto";
import { request as httpRequest } from "node:http";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { catalogue } from "@/lib/words/usual-catalogue";
import { observe } from "./observatory";
import { cancelledTrip } from "./stories";

const [reason] = catalogue.reasons;

const pages = ["/", "/reflect", "/library", `/library/reasons/${reason?.id}`, "/help", "/about", "/message"];
const personal = ["/reflections", "/key", "/patterns", "/reflections/00000000-0000-4000-8000-000000000000"];
const missing = ["/nowhere", "/library/reasons/nowhere", "/api/nowhere"];
const interfaces = ["/api/health", "/api/reflections", `/api/reflections/${randomUUID()}`];
const files = ["/first.js", "/icon.svg"];
const out = ["/leave", "/leave/now"];

/** As through a proxy that speaks https. */
const overHttps = { "x-forwarded-proto": "https" };

const ask = (request: APIRequestContext, path: string, headers: Record<string, string> = {}) =>
  request.get(path, { headers, maxRedirects: 0 });

/** A file that the build has made to be fetched, such as a script. */
async function builtFile(request: APIRequestContext): Promise<string> {
  const address = /\/_next\/static\/[^"]+\.js/.exec(await (await request.get("/")).text())?.[0];
  if (!address) throw new Error("The page fetches no script.");
  return address;
}

test("whatever is answered keeps to itself: pages, the interface, files, redirects and what is not there", async ({ request }) => {
  const script = await builtFile(request);
  for (const path of [...pages, ...personal, ...missing, ...interfaces, ...files, ...out, "/back", "/key/keep", script]) {
    const headers = (await ask(request, path)).headers();
    expect.soft(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-resource-policy": "same-origin",
      "origin-agent-cluster": "?1",
      // A file that the build made is no document, and can ask for nothing.
      ...(path === script ? {} : { "permissions-policy": expect.stringMatching(/camera=\(\).*geolocation=\(\).*microphone=\(\)/) }),
    });
    expect.soft(headers["x-powered-by"], path).toBeUndefined();
    expect.soft(headers.server, path).toBeUndefined();
    expect.soft(headers["access-control-allow-origin"], path).toBeUndefined();
    // Over http it would mean nothing, and on a machine of one's own it would shut the others out.
    expect.soft(headers["strict-transport-security"], path).toBeUndefined();
  }
});

test("whatever has a body has a policy, which allows nothing unsafe and no other site", async ({ request }) => {
  for (const path of [...pages, ...personal, ...missing, ...interfaces, ...files, ...out, await builtFile(request)]) {
    const policy = (await ask(request, path)).headers()["content-security-policy"] ?? "";
    for (const directive of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect.soft(policy, path).toContain(directive);
    expect.soft(policy, path).toMatch(/form-action '(self|none)'/);
    expect.soft(policy, path).not.toMatch(/unsafe|\*|https?:|blob:|script-src[^;]*data:/);
  }
});

test("whatever has a body says what it is, and text says how it is written", async ({ request }) => {
  for (const path of [...pages, ...personal, ...missing, ...interfaces, ...files, ...out, await builtFile(request)]) {
    const type = (await ask(request, path)).headers()["content-type"] ?? "";
    expect
      .soft(type, path)
      .toMatch(/^(text\/html; charset=utf-8|application\/json|(application|text)\/javascript; charset=utf-8|image\/svg\+xml)/i);
  }
});

test("nothing is served that is no page and no file of the build: no folder, no source, no data", async ({ request }) => {
  for (const path of [
    "/_next/static",
    "/.git/config",
    "/package.json",
    "/data/low-tide.db",
    "/.env",
    "/lib/server/log.ts",
    "/..%2fpackage.json",
  ])
    expect.soft((await request.get(path)).status(), path).toBe(404);
});

test("TRACE is refused, and nothing of the request comes back", async ({ baseURL }) => {
  const answer = await new Promise<{ status: number; body: string }>((done, fail) => {
    const asked = httpRequest(
      new URL("/help", baseURL),
      { method: "TRACE", headers: { cookie: "low-tide-key=told-to-nobody" } },
      (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (part) => {
          body += part;
        });
        response.on("end", () => done({ status: response.statusCode ?? 0, body }));
      },
    );
    asked.on("error", fail).end();
  });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.body).not.toContain("told-to-nobody");
});

test("a page that is drawn anew each time has a nonce of its own each time; one that was built needs none", async ({ request }) => {
  const nonceOf = async (path: string) => {
    const response = await ask(request, path);
    const nonce = /'nonce-([^']+)'/.exec(response.headers()["content-security-policy"] ?? "")?.[1];
    return { nonce, html: await response.text() };
  };
  const [one, another] = [await nonceOf("/key"), await nonceOf("/key")];
  expect(one.nonce?.length).toBeGreaterThanOrEqual(22);
  expect(one.html).toContain(`nonce="${one.nonce}"`);
  expect(another.nonce).not.toBe(one.nonce);
  expect((await nonceOf("/help")).nonce).toBeUndefined();
});

test("nothing that is a person’s own is kept on the way or in the browser", async ({ request }) => {
  for (const path of [...personal, ...interfaces, ...out])
    expect.soft((await ask(request, path)).headers()["cache-control"], path).toMatch(/no-store/);
});

test("where the proxy says https, browsers are told to come by nothing else for two years", async ({ request }) => {
  for (const path of [...pages, ...personal, ...missing, ...interfaces, ...files, ...out, await builtFile(request)])
    expect
      .soft((await ask(request, path, overHttps)).headers()["strict-transport-security"], path)
      .toBe("max-age=63072000; includeSubDomains");
});

test("every rule of the HTTP Observatory that applies is met on every page: A+", async ({ request }) => {
  for (const path of [...pages, ...personal, ...missing, ...interfaces, ...out]) {
    const { findings, score } = await observe(await ask(request, path, overHttps));
    expect
      .soft(
        findings.filter(({ points }) => points < 0),
        path,
      )
      .toEqual([]);
    expect.soft(score, path).toBeGreaterThanOrEqual(130);
  }
  const saved = await request.post("/api/reflections", { data: { id: randomUUID(), answers: cancelledTrip }, headers: overHttps });
  const { findings, score } = await observe(saved);
  expect(findings).toContainEqual({ rule: "cookies", finding: "kept to this site", points: 5 });
  expect(score).toBeGreaterThanOrEqual(135);
});

test("nobody between us and the reader keeps a page, as it reads differently for whoever chose other words", async ({ request }) => {
  for (const path of pages) {
    const answer = await ask(request, path);
    expect.soft(answer.headers()["cache-control"], path).toBe("private, no-cache");
    const copy = answer.headers().etag ?? "";
    const again = (cookie: string) => ask(request, path, { "if-none-match": copy, cookie });
    expect.soft((await again("")).status(), path).toBe(304);
    const inSpanish = await again("low-tide-words=es-she");
    expect.soft(inSpanish.status(), path).toBe(200);
    expect.soft(await inSpanish.text(), path).toContain('<html lang="es"');
  }
});

test("nonsense for words changes nothing, and no address holds any", async ({ request }) => {
  for (const cookie of ["low-tide-words=xx-it", "low-tide-words=../../etc", "low-tide-words="])
    expect.soft(await (await ask(request, "/help", { cookie })).text(), cookie).toContain('<html lang="en-GB"');
  expect((await ask(request, "/en-he/help")).status()).toBe(404);
});

test("after leaving without scripts every page leads to the neutral one, and none says more", async ({ request }) => {
  for (const path of [...pages, ...personal, "/nowhere"]) {
    const response = await ask(request, path, { cookie: "away=plain" });
    expect
      .soft([response.status(), response.headers().location, response.headers()["cache-control"]], path)
      .toEqual([303, "/leave", "no-store"]);
    expect.soft(await response.text(), path).toBe("/leave");
  }
});
