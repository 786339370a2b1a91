/**
 * node scripts/worker.mjs, after `next build` into NEXT_DIST_DIR (.next).
 * Makes the worker that keeps the app's own files on the device, once Next has built them: finds out what was built, and
 * puts the list into lib/offline/worker.ts.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Pages that open without a network. What is a person's own is never among them, nor is the sample, which is large. */
const pages = /^(index|reflect(\/(check|result))?|library(\/.+)?|help|about|message|offline)$/;

/** What a page asks for beside them. Maps of the sources are for developers. */
const files = /\.(js|css|woff2)$/;

const outside = ["first.js", "icons/icon-192.png"];

const hashOf = (path) => createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 16);
const namesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .sort();

/**
 * All that is kept: address, revision (null where the address names the content already) and size in bytes. `folder` is
 * Next's build, `root` the app's.
 */
export function whatIsKept(root, folder) {
  const app = join(folder, "server", "app");
  const built = namesIn(app).filter((name) => name.endsWith(".html") && pages.test(name.slice(0, -".html".length)));
  const entry = (url, path, revision = hashOf(path)) => ({ url, revision, size: statSync(path).size });
  return [
    ...built.flatMap((name) => {
      const bare = name.slice(0, -".html".length);
      const path = bare === "index" ? "/" : `/${bare}`;
      const data = join(app, `${bare}.rsc`);
      const html = join(app, name);
      // One page in two forms: as a document, and as what Next fetches to go there from another.
      return [entry(`${path}?kept=page`, html), ...(existsSync(data) ? [entry(`${path}?kept=data`, data)] : [])];
    }),
    ...namesIn(join(folder, "static"))
      .filter((name) => files.test(name) && !/_(build|ssg|clientMiddleware)Manifest/.test(name))
      .map((name) => entry(`/_next/static/${name}`, join(folder, "static", name), null)),
    ...outside.filter((name) => existsSync(join(root, "public", name))).map((name) => entry(`/${name}`, join(root, "public", name))),
  ];
}

/** Writes `worker.js` into Next's build. Gives what it keeps. */
export async function makeWorker(root, folder) {
  const kept = whatIsKept(root, folder);
  const manifest = kept.map(({ url, revision }) => ({ url, revision }));
  await build({
    entryPoints: [join(root, "lib", "offline", "worker.ts")],
    outfile: join(folder, "worker.js"),
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: ["chrome111", "firefox111", "safari16.4"],
    logLevel: "warning",
    define: { "process.env.NODE_ENV": '"production"', "self.__SW_MANIFEST": JSON.stringify(manifest) },
  });
  return kept;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = resolve(import.meta.dirname, "..");
  const kept = await makeWorker(root, join(root, process.env.NEXT_DIST_DIR || ".next"));
  const kilobytes = Math.round(kept.reduce((sum, { size }) => sum + size, 0) / 1024);
  console.log(`Kept on the device for when there is no network: ${kept.length} files, ${kilobytes} KB before compression.`);
}
