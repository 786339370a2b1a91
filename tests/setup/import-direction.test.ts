import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The linter must refuse the second of each pair in the first, and say where the code belongs. */
const forbidden: [file: string, line: string, says: RegExp][] = [
  ["components/ui/a.tsx", 'import { x } from "@/lib/catalogue/schema";', /knows nothing of the domain/],
  ["components/ui/b.tsx", 'import { x } from "@/components/results/x";', /stands below the other components/],
  ["components/ui/c.tsx", 'import { x } from "@/app/page";', /nothing imports from it/],
  ["components/results/a.tsx", 'import { x } from "@/app/page";', /nothing imports from it/],
  ["components/results/b.tsx", 'import { x } from "@/lib/server/database";', /ask through lib\/reflections/],
  ["components/questions/a.tsx", 'import { x } from "@/lib/words/usual-catalogue";', /no prose lands in the browser/],
  ["components/questions/f.tsx", 'import { x } from "@/lib/words/catalogue-in";', /no prose lands in the browser/],
  ["components/questions/b.tsx", 'import { x } from "../results/x";', /by its name from the top/],
  ["components/questions/c.tsx", 'export const x = import("@/lib/server/database");', /ask through lib\/reflections/],
  ["components/questions/d.tsx", 'export { x } from "@/lib/server/database";', /ask through lib\/reflections/],
  ["components/questions/e.tsx", 'import type { X } from "@/lib/server/database";', /ask through lib\/reflections/],
  ["lib/catalogue/a.ts", 'import { x } from "@/lib/engine/assess";', /stands alone/],
  ["lib/catalogue/d.ts", 'import { x } from "@/lib/words/catalogue-in";', /stands alone/],
  ["lib/catalogue/b.ts", 'import { x } from "react";', /pure/],
  ["lib/catalogue/reasons/c.ts", 'import { x } from "@/components/ui/x";', /does not know the screens/],
  ["lib/engine/a.ts", 'import { x } from "react";', /pure/],
  ["lib/engine/b.ts", 'import { x } from "next/headers";', /pure/],
  ["lib/engine/c.ts", 'import { x } from "@prisma/client";', /pure/],
  ["lib/engine/d.ts", 'import { x } from "node:fs";', /runs in browsers/],
  ["lib/engine/e.ts", 'import { x } from "@/lib/draft/store";', /nothing else/],
  ["lib/engine/f.ts", 'import { x } from "@/lib/reflections/stored/store";', /nothing else/],
  ["lib/engine/g.ts", 'import { x } from "@/lib/vault/key";', /nothing else/],
  ["lib/engine/h.ts", 'import { x } from "@/lib/server/database";', /nothing else/],
  ["lib/engine/i.ts", 'import { x } from "@/lib/words/usual-catalogue";', /an argument here/],
  ["lib/engine/j.ts", 'import { x } from "../draft/store";', /by its name from the top/],
  ["lib/message/a.ts", 'import { x } from "@/lib/server/database";', /never kept/],
  ["lib/message/b.ts", 'import { x } from "@/lib/draft/draft";', /never kept/],
  ["lib/message/c.ts", 'import { x } from "react";', /pure/],
  ["lib/message/e.ts", 'import { x } from "@/lib/words/catalogue-in";', /an argument here/],
  ["lib/message/d.ts", 'import { x } from "@/lib/words/usual-catalogue";', /an argument here/],
  ["lib/draft/a.ts", 'import { x } from "@/lib/reflections/stored/store";', /on the device/],
  ["lib/draft/b.ts", 'import { x } from "@/lib/server/database";', /on the device/],
  ["lib/draft/d.ts", 'import { x } from "@/lib/words/catalogue-in";', /an argument here/],
  ["lib/draft/c.ts", 'import { x } from "@/components/questions/x";', /does not know the screens/],
  ["lib/reflections/a.ts", 'import { x } from "@/lib/draft/store";', /knows nothing of the draft/],
  ["lib/reflections/b.ts", 'import { x } from "@/app/api/route";', /nothing imports from it/],
  ["lib/vault/a.ts", 'import { x } from "@/lib/server/database";', /vault stands alone/],
  ["lib/vault/b.ts", 'import { x } from "@/lib/reflections/stored/store";', /vault stands alone/],
  ["lib/server/a.ts", 'import { x } from "@/lib/reflections/stored/store";', /knows no domain/],
  ["lib/server/b.ts", 'import { x } from "@/lib/vault/key";', /knows no domain/],
  ["scripts/a.ts", 'import { x } from "@/app/page";', /work without screens/],
  ["scripts/b.mjs", 'import { x } from "../components/ui/x.ts";', /work without screens/],
  ["app/a.tsx", 'import { x } from "@/tests/builders/x";', /never leans on its tests/],
  ["lib/engine/k.ts", 'import { x } from "vitest";', /never leans on its tests/],
  ["lib/engine/l.test.ts", 'import { x } from "../catalogue/x";', /by its name from the top/],
];

const allowed: [file: string, line: string][] = [
  ["app/ok-a.tsx", 'import { x } from "@/components/results/result";'],
  ["app/ok-b.tsx", 'import { x } from "@/lib/words/usual-catalogue";'],
  ["app/api/ok-c.ts", 'import { x } from "@/lib/server/database";'],
  ["instrumentation.ts", 'import { x } from "@/lib/server/database";'],
  ["components/ui/ok-a.tsx", 'import { x } from "@/components/ui/x";'],
  ["components/ui/ok-b.tsx", 'import { x } from "react";'],
  ["components/reflections/ok-a.tsx", 'import { x } from "@/components/results/result";'],
  ["components/reflections/ok-b.tsx", 'import { x } from "@/lib/reflections/queries";'],
  ["lib/engine/ok-a.ts", 'import { x } from "@/lib/catalogue/schema";'],
  ["lib/engine/ok-b.ts", 'import { x } from "./answers";'],
  ["lib/message/ok-a.ts", 'import { x } from "@/lib/engine/plan";'],
  ["lib/message/ok-b.ts", 'import type { X } from "@/lib/catalogue/schema";'],
  ["lib/message/ok-c.ts", 'import type { X } from "@/lib/words/translator";'],
  ["lib/draft/ok-a.ts", 'import { x } from "@/lib/engine/answers";'],
  ["lib/reflections/ok-a.ts", 'import { x } from "@/lib/server/database";'],
  ["lib/reflections/ok-b.ts", 'import { x } from "@/lib/vault/key";'],
  ["lib/reflections/ok-c.ts", 'import { x } from "@/lib/engine/explain";'],
  ["lib/engine/ok-c.test.ts", 'import { x } from "@/tests/builders/answers";'],
  ["scripts/ok-a.ts", 'import { x } from "@/lib/engine/explain";'],
  ["tests/storage/ok-a.test.ts", 'import { x } from "@/lib/server/database";'],
];

/** Other things the linter must refuse, by the rule's name. */
const refused: [file: string, line: string, rule: string][] = [
  ["lib/engine/any.ts", "export const x = (y: any) => y;", "lint/suspicious/noExplicitAny"],
  ["lib/engine/log.ts", 'console.log("his answers");', "lint/suspicious/noConsole"],
  ["components/ui/log.tsx", 'console.log("his answers");', "lint/suspicious/noConsole"],
  ["app/log.ts", 'console.log("his answers");', "lint/suspicious/noConsole"],
  ["lib/engine/only.test.ts", 'import { it } from "vitest";\nit.only("a", () => {});', "lint/suspicious/noFocusedTests"],
  ["lib/engine/skip.test.ts", 'import { it } from "vitest";\nit.skip("a", () => {});', "lint/suspicious/noSkippedTests"],
  ["lib/engine/barrel.ts", 'export * from "./assess";', "lint/performance/noReExportAll"],
];

type Diagnostic = { severity: string; category: string; message: string; location: { path: string } };

let folder: string;
let diagnostics: Diagnostic[];

/** All cases at once, in a folder that holds nothing but them and the project's own configuration. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "low-tide-lint-"));
  await cp("biome.json", join(folder, "biome.json"));
  for (const [file, line] of [...forbidden, ...allowed, ...refused]) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), `${line}\n`);
  }
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const report = await new Promise<string>((done) => {
    execFile(process.execPath, [biome, "lint", "--reporter=json", "--max-diagnostics=none", "."], { cwd: folder }, (_, stdout) =>
      done(stdout),
    );
  });
  diagnostics = JSON.parse(report).diagnostics;
}, 30_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const errorsIn = (file: string) => diagnostics.filter(({ severity, location }) => severity === "error" && location.path === file);
const restrictedIn = (file: string) => errorsIn(file).filter(({ category }) => category === "lint/style/noRestrictedImports");

describe("the linter keeps imports to one direction", () => {
  it.each(forbidden)("refuses in %s: %s", (file, _, says) => {
    expect(restrictedIn(file).map(({ message }) => message)).toEqual([expect.stringMatching(says)]);
  });

  it.each(allowed)("allows in %s: %s", (file) => {
    expect(restrictedIn(file)).toEqual([]);
  });
});

describe("the linter refuses what hides faults or tells secrets", () => {
  it.each(refused)("in %s: %s", (file, _, rule) => {
    expect(errorsIn(file).map(({ category }) => category)).toContain(rule);
  });
});
