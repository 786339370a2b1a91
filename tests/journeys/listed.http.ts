import { expect, test } from "@playwright/test";

const own = ["/reflections", "/reflections/00000000-0000-4000-8000-000000000000", "/reflections/compare", "/patterns", "/key", "/key/keep"];
const unlisted = [...own, "/reflect/check", "/reflect/result", "/offline", "/leave", "/api/health"];

test("what is a person’s own, or leads out, is listed by no search engine, and says so", async ({ request }) => {
  for (const path of unlisted) {
    const answer = await request.get(path);
    expect.soft(answer.headers()["x-robots-tag"], path).toBe("noindex, nofollow, noarchive");
  }
  const rules = await (await request.get("/robots.txt")).text();
  expect(rules).toMatch(/Disallow: \/api\//);
  // They could not read there that it must not be listed, and would list its bare address.
  expect(rules).not.toMatch(/Disallow: \/(reflect|key|patterns)?\s*$/m);
});

test("the sitemap lists pages that are there, are open to be listed, and know their one address", async ({ request, baseURL }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address));
  expect(await (await request.get("/robots.txt")).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  expect(addresses.length).toBeGreaterThan(60);
  for (const { href, origin, pathname } of addresses) {
    expect.soft(origin, href).toBe(new URL(baseURL ?? "").origin);
    expect.soft(unlisted, href).not.toContain(pathname);
    const answer = await request.get(pathname);
    const html = await answer.text();
    expect.soft([answer.status(), answer.headers()["x-robots-tag"]], href).toEqual([200, undefined]);
    expect.soft(html, href).not.toMatch(/<meta name="robots" content="noindex/);
    expect.soft(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1], href).toMatch(new RegExp(`^(https?://[^/]+)?${pathname}$`));
    expect.soft(/<meta name="description" content="([^"]{40,})"/.exec(html)?.[1], href).toBeTruthy();
    expect.soft(html.match(/<title>/g), href).toHaveLength(1);
  }
});

test("no two pages of the library have one description, and each says to machines what it is", async ({ request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const paths = [...sitemap.matchAll(/<loc>[^<]*(\/library\/[^<]+)<\/loc>/g)].map(([, path = ""]) => path);
  const descriptions = new Set<string>();
  for (const path of paths) {
    const html = await (await request.get(path)).text();
    const data = JSON.parse(/<script type="application\/ld\+json">([^<]+)<\/script>/.exec(html)?.[1] ?? "{}");
    const [article, crumbs] = data["@graph"] ?? [];
    expect.soft(article?.["@type"], path).toBe("Article");
    expect.soft(html, path).toContain(`<title>${article?.headline}`.replaceAll("&", "&amp;"));
    expect.soft(crumbs?.itemListElement, path).toHaveLength(2);
    descriptions.add(article?.description);
  }
  expect(descriptions.size).toBe(paths.length);
});

test("a home screen and a browser’s tab get pictures, and the worker is asked for anew each time", async ({ request }) => {
  expect(await (await request.get("/")).text()).toContain('rel="manifest" href="/manifest.webmanifest"');
  const manifest = await (await request.get("/manifest.webmanifest")).json();
  expect(manifest).toMatchObject({ name: "Low Tide", start_url: "/", display: "standalone" });
  const pictures = manifest.icons.map(({ src }: { src: string }) => src);
  for (const path of [...pictures, "/icons/apple-touch-icon.png", "/icons/social.png", "/favicon.ico"]) {
    const answer = await request.get(path);
    expect.soft([answer.status(), answer.headers()["content-type"]?.split("/")[0]], path).toEqual([200, "image"]);
  }
  const worker = await request.get("/worker.js");
  expect(worker.headers()["cache-control"]).toBe("no-cache");
  expect(worker.headers()["content-security-policy"]).toMatch(/^default-src 'none'; connect-src 'self';/);
});
