import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { migrations } from "@/lib/server/migrations";

test.each(["sqlite", "postgresql"])("the app knows the migrations that there are for %s", (provider) => {
  const found = readdirSync(`prisma/${provider}/migrations`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(migrations).toEqual(found.map(({ name }) => name).sort());
});

test("the migrations lead to what the schemas say, and the two schemas hold the same models", () => {
  const said = execFileSync(process.execPath, ["scripts/create-migration.mjs", "--check"], { encoding: "utf8" });
  expect(said).toContain("lead to the schemas");
}, 90_000);
