import { defineConfig } from "prisma/config";

// Generating and validating need no native schema engine, but its absence would start a download: an existing file in
// its place stops that. Migrations are written by scripts/create-migration.mjs and applied by scripts/migrate.mjs.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/sqlite",
  migrations: { path: "prisma/sqlite/migrations" },
});
