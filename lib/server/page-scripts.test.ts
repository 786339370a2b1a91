import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hashesOfPages, scriptHashes } from "./page-scripts";

const hashOf = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

test("each script inside a page is hashed once, as it stands; one that is fetched is not", () => {
  const html = `<script src="/first.js"></script><script>a("’")
</script><script id="x" data-src="no">b()</script><script>b()</script><script async="" src="/c.js"></script>`;
  expect(scriptHashes(html)).toEqual([hashOf('a("’")\n'), hashOf("b()")]);
});

test("each page that was built is found by its path", () => {
  const folder = mkdtempSync(join(tmpdir(), "low-tide-pages-"));
  try {
    mkdirSync(join(folder, "library", "steps"), { recursive: true });
    writeFileSync(join(folder, "index.html"), "<script>1</script>");
    writeFileSync(join(folder, "library.html"), "");
    writeFileSync(join(folder, "library", "steps", "listen.html"), "<script>2</script>");
    writeFileSync(join(folder, "library", "steps", "listen.rsc"), "<script>3</script>");
    expect(Object.fromEntries(hashesOfPages(folder))).toEqual({
      "/": [hashOf("1")],
      "/library": [],
      "/library/steps/listen": [hashOf("2")],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("where nothing was built there are none", () => {
  expect(hashesOfPages(join(tmpdir(), "low-tide-nowhere"))).toEqual(new Map());
});
