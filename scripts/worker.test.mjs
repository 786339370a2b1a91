import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeWorker, whatIsKept } from "./worker.mjs";

let folder;
const write = (path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "low-tide-worker-"));
  for (const words of ["en-he", "es-she"]) {
    for (const page of ["", "/help", "/library/steps/listen", "/reflect/result", "/key/keep", "/patterns"]) {
      write(`server/app/${words}${page}.html`, `<p>${words} ${page}</p>`);
      write(`server/app/${words}${page}.rsc`, `${words} ${page}`);
    }
  }
  write("server/app/_not-found.html", "<p>Nothing</p>");
  write("static/chunks/a1b2.js", "1");
  write("static/chunks/a1b2.js.map", "{}");
  write("static/media/font.woff2", "font");
  write("static/abc/_buildManifest.js", "1");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const root = resolve(".");
const addresses = () => whatIsKept(root, folder).map(({ url }) => url);

test("keeps pages that are the same for all, as page and as data, and none that is somebody's own", () => {
  const pages = addresses().filter((url) => url.includes("?"));
  expect(pages.sort()).toEqual(
    ["/", "/help", "/library/steps/listen", "/reflect/result"].flatMap((path) => [`${path}?kept=data`, `${path}?kept=page`]).sort(),
  );
});

test("keeps scripts, styles and fonts, and what only developers want not", () => {
  const files = addresses().filter((url) => url.startsWith("/_next/"));
  expect(files).toEqual(["/_next/static/chunks/a1b2.js", "/_next/static/media/font.woff2"]);
  expect(addresses()).toContain("/first.js");
});

test("a page that changed in some words has another revision, and no other page has", () => {
  const revisions = () => new Map(whatIsKept(root, folder).map(({ url, revision }) => [url, revision]));
  const before = revisions();
  write("server/app/es-she/help.html", "<p>changed</p>");
  const changed = [...revisions()].filter(([url, revision]) => before.get(url) !== revision).map(([url]) => url);
  expect(changed).toEqual(["/help?kept=page"]);
});

test("the worker is one file that imports nothing and names all that is kept", async () => {
  const kept = await makeWorker(root, folder);
  const text = readFileSync(join(folder, "worker.js"), "utf8");
  for (const { url } of kept) expect(text).toContain(JSON.stringify(url));
  expect(text).not.toMatch(/\bimport\s*[({"']|importScripts\(["']|__SW_MANIFEST|eval\(/);
});
