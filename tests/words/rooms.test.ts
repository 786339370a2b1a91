import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { english } from "@/lib/words/en/interface";

const root = resolve(import.meta.dirname, "../..");
const pages = join(root, "app/[words]");

const texts = new Map<string, string>();
function read(file: string): string {
  const text = texts.get(file) ?? readFileSync(file, "utf8");
  texts.set(file, text);
  return text;
}

/** The file that an import names; null where it is a package, or of types alone. */
function named(from: string, specifier: string): string | null {
  const path = specifier.startsWith("@/")
    ? join(root, specifier.slice(2))
    : specifier.startsWith(".")
      ? resolve(dirname(from), specifier)
      : null;
  if (path === null) return null;
  return [`${path}.tsx`, `${path}.ts`].find((file) => existsSync(file)) ?? null;
}

const imports = /^(?:import|export)\s+(?!type\b)(?:[^;]*?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm;

/** Rooms whose sentences are said in the browser, by all that a file draws. `inBrowser` as soon as "use client" was met. */
function said(file: string, inBrowser = false, seen = new Set<string>()): Set<string> {
  const isClient = inBrowser || read(file).startsWith('"use client"');
  const key = `${isClient} ${file}`;
  const rooms = new Set<string>();
  if (seen.has(key)) return rooms;
  seen.add(key);
  if (isClient) for (const [, room] of read(file).matchAll(/\b(?:useTranslations|useSpeech)\("(\w+)"\)/g)) rooms.add(room ?? "");
  for (const [, from, later] of read(file).matchAll(imports)) {
    const next = named(file, from ?? later ?? "");
    if (next) for (const room of said(next, isClient, seen)) rooms.add(room);
  }
  return rooms;
}

/** The rooms that a file, or what it draws on the server, hands to the browser. */
function handed(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file) || read(file).startsWith('"use client"')) return [];
  seen.add(file);
  const lists = [...read(file).matchAll(/<Says rooms=\{\[([^\]]*)\]\}/g)].map(([, list = ""]) => list);
  const below = [...read(file).matchAll(imports)].map(([, from, later]) => named(file, from ?? later ?? ""));
  return [
    ...lists.flatMap((list) => [...list.matchAll(/"(\w+)"/g)].map(([, room = ""]) => room)),
    ...below.flatMap((next) => (next ? handed(next, seen) : [])),
  ];
}

const files = readdirSync(pages, { recursive: true, encoding: "utf8" }).map((name) => join(pages, name));
/** The layouts a page lies in, and itself. */
function around(page: string): string[] {
  const found = [page];
  for (let folder = dirname(page); folder.startsWith(pages); folder = dirname(folder)) {
    const layout = join(folder, "layout.tsx");
    if (existsSync(layout)) found.push(layout);
  }
  return found;
}

describe("every page hands the browser the sentences it says there", () => {
  const drawn = files.filter((file) => /\/(page|error|not-found)\.tsx$/.test(file) && !file.includes("/dev/"));

  it.each(drawn.map((page) => [relative(pages, page), page]))("%s", (_, page) => {
    const given = new Set(around(page).flatMap((file) => handed(file)));
    const missing = [...new Set(around(page).flatMap((file) => [...said(file)]))].filter((room) => !given.has(room));
    expect(missing).toEqual([]);
  });

  it.each(drawn.map((page) => [relative(pages, page), page]))("%s hands on nothing in vain", (_, page) => {
    const needed = new Set(around(page).flatMap((file) => [...said(file)]));
    expect(handed(page).filter((room) => !needed.has(room))).toEqual([]);
  });
});

describe("every sentence is said somewhere", () => {
  const sources = ["app", "components", "lib"]
    .flatMap((room) => readdirSync(join(root, room), { recursive: true, encoding: "utf8" }).map((name) => join(root, room, name)))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/generated\//.test(file));

  /** What says sentences of this room: the files that name it, and those that are handed its sentences by one of them. */
  function speaking(room: string): string {
    const names = new RegExp(`(?:useTranslations|useSpeech|translatorFor|Translator|Speech)[(<][^;\\n]*"${room}"`);
    const naming = new Set(sources.filter((file) => names.test(read(file))));
    const isHanded = (file: string) =>
      [...read(file).matchAll(/ from "([^"]+)"/g)].some(([, from]) => naming.has(named(file, from ?? "") ?? ""));
    return sources
      .filter((file) => naming.has(file) || isHanded(file))
      .map(read)
      .join("\n");
  }

  /** What lib/server/guarded.ts asks app/api/spoken.ts for: it knows no rooms. */
  const askedFor = ["errors.failed"];

  type Tree = { [name: string]: string | Tree };
  const leaves = (tree: Tree, path = ""): string[] =>
    Object.entries(tree).flatMap(([name, entry]) => (typeof entry === "string" ? [`${path}${name}`] : leaves(entry, `${path}${name}.`)));

  it.each(Object.entries(english))("%s", (room, sentences) => {
    const all = speaking(room);
    // By its whole name, or where the name is put together, by its beginning.
    const unsaid = leaves(sentences as Tree).filter((name) => {
      const parts = name.split(".");
      const isWhole = all.includes(`"${name}"`);
      const isMade = parts.some((_, count) => count > 0 && all.includes(`\`${parts.slice(0, count).join(".")}.\${`));
      return !isWhole && !isMade && !askedFor.includes(`${room}.${name}`);
    });
    expect(unsaid).toEqual([]);
  });
});
