import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A script inside the page, whatever attributes it has, but for one that is fetched. */
const inline = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** The hashes of the scripts inside a page, as a Content-Security-Policy names them, each once. */
export function scriptHashes(html: string): string[] {
  const texts = [...html.matchAll(inline)].map(([, text = ""]) => text);
  return [...new Set(texts)].map((text) => `sha256-${createHash("sha256").update(text).digest("base64")}`);
}

/**
 * The script hashes of every page that the build has drawn, by its path: "/library/steps/listen". They are taken from
 * the very files that are served, so that no list can grow old. Empty where there is no build, as in development.
 */
export function hashesOfPages(folder: string): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  for (const name of filesIn(folder)) {
    if (!name.endsWith(".html")) continue;
    const path = `/${name.slice(0, -".html".length).replaceAll("\\", "/")}`;
    pages.set(path === "/index" ? "/" : path, scriptHashes(readFileSync(join(folder, name), "utf8")));
  }
  return pages;
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
