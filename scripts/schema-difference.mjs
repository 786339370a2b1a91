import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import { migrationsIn } from "./migrations.mjs";
import { startPostgresql } from "./temporary-postgresql.mjs";

/** What migrations make and no model describes: the counts of requests, which a library keeps by itself, and not on SQLite. */
const filtersOf = (provider) => ({ externalTables: provider === "postgresql" ? ["public.RequestCount"] : [], externalEnums: [] });

const read = (path) => (existsSync(path) ? readFileSync(path, "utf8") : null);

let isLoaded = false;

/** Prisma's own schema engine, compiled to WebAssembly: its native one is a download. */
async function openEngine(schema, factory) {
  // Once: a second instance would leave the first one's callbacks pointing into the wrong memory.
  if (!isLoaded) {
    const wasm = fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg")).replace(/\.js$/, ".wasm");
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(wasm)), { "./schema_engine_bg.js": engineModule });
    engineModule.__wbg_set_wasm(exports);
    exports.__wbindgen_start();
    globalThis.PRISMA_WASM_PANIC_REGISTRY ??= { set_message: (message) => console.error(message) };
    isLoaded = true;
  }
  const datamodels = schema.map(({ path, content }) => [path, content]);
  return engineModule.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}

/** PostgreSQL's type "char", in which its own tables hold some of what the engine reads. The adapter does not know it. */
const charType = 18;
const textType = 25;

/** A connection on which the engine can read PostgreSQL's own tables, and run a script whole. */
function withCharType(connection) {
  const query = connection.client.query.bind(connection.client);
  const queryRaw = connection.queryRaw.bind(connection);
  let chars = [];
  connection.client.query = async (asked) => {
    const result = await query(asked);
    chars = (result.fields ?? []).flatMap((field, n) => (field.dataTypeID === charType ? [n] : []));
    for (const n of chars) result.fields[n].dataTypeID = textType;
    return result;
  };
  connection.queryRaw = async (asked) => {
    const result = await queryRaw(asked);
    for (const n of chars) result.columnTypes[n] = ColumnTypeEnum.Character;
    return result;
  };
  // The adapter's own cuts the script at every semicolon.
  connection.executeScript = async (sql) => {
    await query(sql);
  };
  return connection;
}

/** Databases that live as long as their connection, for the state that the migrations lead to. */
async function scratch(provider) {
  const server = provider === "postgresql" ? await startPostgresql() : null;
  const real = server ? new PrismaPg({ connectionString: server.url() }) : new PrismaLibSql({ url: ":memory:" });
  const connections = [];
  const connect = async () => {
    const made = await real.connectToShadowDb();
    const connection = server ? withCharType(made) : made;
    connections.push(connection);
    return connection;
  };
  const end = async () => {
    // The engine may have closed one already.
    await Promise.allSettled(connections.map((connection) => connection.dispose()));
    await server?.end();
  };
  return { factory: { provider: real.provider, adapterName: real.adapterName, connect, connectToShadowDb: connect }, end };
}

/**
 * The SQL that leads from what the migrations make to what the schema says; null where they agree.
 * @param folder of a provider: it holds schema.prisma and migrations
 */
export async function difference(provider, folder) {
  const schema = [{ path: join(folder, "schema.prisma"), content: read(join(folder, "schema.prisma")) }];
  const baseDir = join(folder, "migrations");
  const migrations = existsSync(baseDir) && readdirSync(baseDir).length > 0 ? migrationsIn(baseDir) : [];
  const migrationsList = {
    baseDir,
    shadowDbInitScript: "",
    lockfile: { path: "migration_lock.toml", content: read(join(baseDir, "migration_lock.toml")) },
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
  const filters = filtersOf(provider);
  const { factory, end } = await scratch(provider);
  try {
    const engine = await openEngine(schema, factory);
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
  } finally {
    await end();
  }
}
