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
const pages = /^(|reflect(\/(check|result))?|library(\/.+)?|help|about|message|offline)$/;

/** Each page is drawn once for each choice of words: `es-she/help.html`. The device keeps it in the words it speaks. */
const drawn = /^[a-z]{2}-[a-z]+\/?(?<path>.*)\.html$/;

/** What a page asks for beside them. Maps of the sources are for developers. */
const files = /\.(js|css|woff2)$/;

const outside = ["first.js", "icons/icon-192.png"];

const digestOf = (content) => createHash("sha256").update(content).digest("hex").slice(0, 16);
const hashOf = (path) => digestOf(readFileSync(path));
const namesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .sort();

/** The pages that are kept, by path, each with the files it was drawn into, without their ends. */
function drawings(names) {
  const found = new Map();
  for (const name of names) {
    const path = drawn.exec(name)?.groups.path;
    if (path === undefined || !pages.test(path)) continue;
    found.set(path, [...(found.get(path) ?? []), name.slice(0, -".html".length)]);
  }
  return found;
}

/**
 * All that is kept: address, revision (null where the address names the content already) and size in bytes. `folder` is
 * Next's build, `root` the app's.
 */
export function whatIsKept(root, folder) {
  const app = join(folder, "server", "app");
  const entry = (url, path, revision = hashOf(path)) => ({ url, revision, size: statSync(path).size });
  /** New as soon as it is new in any words. */
  const inAllWords = (url, paths) => {
    const [first, ...others] = paths.filter((path) => existsSync(path));
    return first ? [entry(url, first, digestOf([first, ...others].map(hashOf).join()))] : [];
  };
  return [
    ...[...drawings(namesIn(app))].flatMap(([path, bares]) => [
      // One page in two forms: as a document, and as what Next fetches to go there from another.
      ...inAllWords(
        `/${path}?kept=page`,
        bares.map((bare) => join(app, `${bare}.html`)),
      ),
      ...inAllWords(
        `/${path}?kept=data`,
        bares.map((bare) => join(app, `${bare}.rsc`)),
      ),
    ]),
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
