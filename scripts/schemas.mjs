/** The databases that the app can keep its data in, by Prisma's names, which are those of the folders in prisma/. */
export const providers = ["sqlite", "postgresql"];

/**
 * The schema for PostgreSQL, from that for SQLite, in which the models are written: they are the same on both. Throws
 * where the one for SQLite does not say all that has to be exchanged.
 */
export function postgresqlSchema(sqlite) {
  const exchanged = [
    [/^\/\/ .*\n/, "// Made from prisma/sqlite/schema.prisma by npm run migration. Change that one.\n"],
    ["generated/sqlite", "generated/postgresql"],
    ['provider = "sqlite"', 'provider = "postgresql"'],
  ];
  return exchanged.reduce((schema, [from, to]) => {
    const changed = schema.replace(from, to);
    if (changed === schema) throw new Error(`prisma/sqlite/schema.prisma has no ${from}`);
    return changed;
  }, sqlite);
}
