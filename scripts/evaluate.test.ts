import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "vignettes-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as the README names it. */
function evaluate(...given: string[]) {
  const { stdout, stderr, status } = spawnSync("npm", ["run", "--silent", "evaluate", "--", ...given], {
    encoding: "utf8",
    env: { ...process.env, npm_config_update_notifier: "false" },
  });
  return { stdout, stderr, status };
}

function file(name: string, ...lines: (string | undefined)[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join("\n"));
  return path;
}

const own = readFileSync("tests/vignettes/written.jsonl", "utf8").split("\n");

test("without a path both files are measured, and together; the figures kept in docs are those", { timeout: 60_000 }, () => {
  const { stdout, status } = evaluate("--json");
  expect(status).toBe(0);
  const { catalogue, sets } = JSON.parse(stdout);
  expect(catalogue).toMatch(/^\d{4}-\d{2}-\d{2}\./);
  expect(sets.map(({ name, cases, runs }: Record<string, unknown>) => [name, cases, runs])).toEqual([
    ["published", 16, 32],
    ["written", 50, 100],
    ["all", 66, 132],
  ]);
  // What /about shows is what this catalogue and this engine do; npm run evaluate -- --write brings it up to date.
  expect({ catalogue, sets }).toEqual(JSON.parse(readFileSync("docs/evaluation.json", "utf8")));
});

test("a bad line is named with file, line and field, the rest is done, and the status is 1", { timeout: 60_000 }, () => {
  const path = file("some.jsonl", own[0], "{", own[1]?.replace('"stance": "', '"stance": "un'), own[2]);
  const { stdout, stderr, status } = evaluate(path, join(folder, "missing.jsonl"), "--json");
  expect(status).toBe(1);
  expect(JSON.parse(stdout).sets[0]).toMatchObject({ name: path, cases: 2 });
  expect(stderr).toContain(`${path}: line 2: is not JSON`);
  expect(stderr).toContain(`${path}: line 3: readers[0].stance: is not a stance of the catalogue`);
  expect(stderr).toContain("missing.jsonl: cannot be read");
});

test("an unknown flag is refused with status 2, and so is keeping the figures of other files", { timeout: 60_000 }, () => {
  expect(evaluate("--fast")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("--fast") });
  expect(evaluate("--write", file("a.jsonl", own[0]))).toMatchObject({ status: 2, stdout: "" });
});
