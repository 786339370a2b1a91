// node scripts/create-migration.mjs <name>    writes the next migration from prisma/sqlite/schema.prisma
// node scripts/create-migration.mjs --check   fails where the schema and the migrations differ
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";

const provider = "sqlite";
const folder = resolve(import.meta.dirname, "..", "prisma", provider);
const migrationsFolder = join(folder, "migrations");
const lockFile = join(migrationsFolder, "migration_lock.toml");
const filters = { externalTables: [], externalEnums: [] };

const read = (path) => (existsSync(path) ? readFileSync(path, "utf8") : null);

/** Prisma's own schema engine, compiled to WebAssembly: its native one is a download. */
async function openEngine(schema, factory) {
  const wasm = fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg")).replace(/\.js$/, ".wasm");
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(wasm)), { "./schema_engine_bg.js": engineModule });
  engineModule.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  globalThis.PRISMA_WASM_PANIC_REGISTRY ??= { set_message: (message) => console.error(message) };
  const datamodels = schema.map(({ path, content }) => [path, content]);
  return engineModule.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}

/** A database that lives as long as the connection, for the state the migrations lead to. */
function scratch() {
  const real = new PrismaLibSql({ url: ":memory:" });
  const connect = () => real.connectToShadowDb();
  return { provider: real.provider, adapterName: real.adapterName, connect, connectToShadowDb: connect };
}

/** The SQL that leads from what the migrations make to what the schema says; null where they agree. */
async function difference() {
  const schema = [{ path: join(folder, "schema.prisma"), content: read(join(folder, "schema.prisma")) }];
  const names = existsSync(migrationsFolder)
    ? readdirSync(migrationsFolder)
        .filter((name) => existsSync(join(migrationsFolder, name, "migration.sql")))
        .sort()
    : [];
  const migrationsList = {
    baseDir: migrationsFolder,
    shadowDbInitScript: "",
    lockfile: { path: "migration_lock.toml", content: read(lockFile) },
    migrationDirectories: names.map((path) => ({
      path,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: read(join(migrationsFolder, path, "migration.sql")) } },
    })),
  };
  const engine = await openEngine(schema, scratch());
  try {
    await engine.applyMigrations({ migrationsList, filters });
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files: schema, configDir: folder },
      to: { tag: "schemaDatamodel", files: schema },
      script: true,
      exitCode: true,
      filters,
    });
    return exitCode === 0 ? null : stdout;
  } finally {
    engine.free();
  }
}

const [argument] = process.argv.slice(2);
if (!argument) {
  console.error("Say what the migration does: npm run migration -- add-check-ins");
  process.exit(1);
}
const sql = await difference();
if (sql === null) {
  console.log("The migrations lead to the schema.");
} else if (argument === "--check") {
  console.error(`The migrations do not lead to the schema. Missing:\n${sql}`);
  process.exitCode = 1;
} else {
  const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const made = join(migrationsFolder, `${time}_${argument.replaceAll(/[^a-z0-9]+/gi, "_")}`);
  mkdirSync(made, { recursive: true });
  writeFileSync(join(made, "migration.sql"), sql);
  writeFileSync(lockFile, `# Written by scripts/create-migration.mjs; kept in version control.\nprovider = "${provider}"\n`);
  console.log(`Wrote ${made}. Read it before you commit it.`);
}
