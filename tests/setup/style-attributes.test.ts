import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/**
 * A style attribute in what the server draws is refused by the content policy: it would be missing until scripts run,
 * and for whoever has none, for good. Say it by a class, a data attribute, or an attribute of the drawing.
 */
test("no component writes a style attribute", () => {
  const all = ["app", "components"].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" }).map((name) => join(room, name)),
  );
  const files = all.filter((name) => name.endsWith(".tsx") && !name.endsWith(".test.tsx"));
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((name) => /\sstyle=\{|<style[\s>]|dangerouslySetInnerHTML/.test(readFileSync(name, "utf8")))).toEqual([]);
});
