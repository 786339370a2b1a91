// node scripts/create-migration.mjs <name>    writes the next migration from prisma/sqlite/schema.prisma, for SQLite and PostgreSQL
// node scripts/create-migration.mjs --check   fails where the schemas and the migrations differ
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { difference } from "./schema-difference.mjs";
import { postgresqlSchema, providers } from "./schemas.mjs";

const folderOf = (provider) => resolve(import.meta.dirname, "..", "prisma", provider);
const schemaOf = (provider) => join(folderOf(provider), "schema.prisma");

/** A migration has the same name on both, and is there on both, so that one list of names serves both. */
const nothing = "-- Changes nothing here.\n";

function write(provider, name, sql) {
  const migrations = join(folderOf(provider), "migrations");
  mkdirSync(join(migrations, name), { recursive: true });
  writeFileSync(join(migrations, name, "migration.sql"), sql);
  const lock = `# Written by scripts/create-migration.mjs; kept in version control.\nprovider = "${provider}"\n`;
  writeFileSync(join(migrations, "migration_lock.toml"), lock);
  console.log(`Wrote ${join(migrations, name)}. Read it before you commit it.`);
}

const [argument] = process.argv.slice(2);
if (!argument) {
  console.error("Say what the migration does: npm run migration -- add-check-ins");
  process.exit(1);
}
const isCheck = argument === "--check";
const twin = postgresqlSchema(readFileSync(schemaOf("sqlite"), "utf8"));
if (!isCheck) {
  mkdirSync(folderOf("postgresql"), { recursive: true });
  writeFileSync(schemaOf("postgresql"), twin);
}
const isTwin = readFileSync(schemaOf("postgresql"), "utf8") === twin;
const missing = [];
for (const provider of providers) missing.push({ provider, sql: await difference(provider, folderOf(provider)) });

if (isTwin && missing.every(({ sql }) => sql === null)) {
  console.log("The migrations lead to the schemas.");
} else if (isCheck) {
  if (!isTwin) console.error("prisma/postgresql/schema.prisma is not what prisma/sqlite/schema.prisma makes it.");
  for (const { provider, sql } of missing)
    if (sql) console.error(`The migrations for ${provider} do not lead to the schema. Missing:\n${sql}`);
  process.exitCode = 1;
} else {
  const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const name = `${time}_${argument.replaceAll(/[^a-z0-9]+/gi, "_")}`;
  for (const { provider, sql } of missing) write(provider, name, sql ?? nothing);
}
