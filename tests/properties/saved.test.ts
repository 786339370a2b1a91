import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { timelineItems } from "@/lib/reflections/finding/timeline-items";
import { makeWordIndex } from "@/lib/reflections/finding/word-search";
import { findable } from "@/lib/reflections/finding/words";
import { eraseAll } from "@/lib/reflections/stored/erase";
import { list, open } from "@/lib/reflections/stored/store";
import { exportJson } from "@/lib/reflections/taking-along/export-json";
import { exportMarkdown } from "@/lib/reflections/taking-along/export-markdown";
import { importReflections } from "@/lib/reflections/taking-along/import";
import type { Listed } from "@/lib/reflections/views";
import { closeDatabase, database } from "@/lib/server/database";
import { usualWords } from "@/lib/words/words";
import { startPostgresql, type TemporaryPostgresql } from "@/scripts/temporary-postgresql.mjs";
import { anOwner } from "@/tests/builders/an-owner";
import type { OneDatabase } from "@/tests/storage/databases";
import { onPostgresql } from "@/tests/storage/on-postgresql";
import { sqlite } from "@/tests/storage/on-sqlite";
import { textOf } from "@/tests/storage/text-of";
import { beginning, command } from "./saved-commands";
import { ids, type Model, type Person, type Site } from "./saved-deeds";
import * as model from "./saved-model";
import { words } from "./saved-wishes";

/** How many lives; `npm run test:deep` asks for more, and takes the time. */
const isDeep = process.env.PROPERTY_RUNS !== undefined;
const runs = isDeep ? 1_500 : 60;
const enoughMs = isDeep ? 10 * 60_000 : 12_000;

let server: TemporaryPostgresql;
let both: { site: Omit<Site, "owners" | "files">; given: OneDatabase }[];
let owners: Site["owners"];
beforeAll(async () => {
  server = await startPostgresql();
  owners = { ana: await anOwner("ana"), bea: await anOwner("bea") };
  both = await Promise.all(
    [sqlite, onPostgresql(server)].map(async (kind) => {
      const given = await kind.fresh();
      const use = () => {
        vi.stubEnv("DATA_DIR", given.environment.DATA_DIR);
        vi.stubEnv("DATABASE_URL", given.environment.DATABASE_URL);
      };
      return { site: { name: kind.provider, use }, given };
    }),
  );
}, 90_000);
afterAll(async () => {
  for (const { site, given } of both ?? []) {
    site.use();
    await closeDatabase();
    await given.remove();
  }
  await sqlite.end();
  await server?.end();
});

const people: Person[] = ["ana", "bea"];

async function begin(): Promise<{ model: Model; real: Site[] }> {
  for (const { site } of both) {
    site.use();
    await database().reflection.deleteMany();
  }
  const rows = { ana: new Map(), bea: new Map() };
  const seen = { "ana’s phone": new Map(), "ana’s laptop": new Map(), "bea’s phone": new Map() };
  return {
    model: { now: Date.parse("2026-11-12T21:30:00.000Z"), rows, seen, files: [] },
    real: both.map(({ site }) => ({ ...site, owners, files: [] })),
  };
}

/** The list in pages of two, so that most lives have several. */
async function listed(site: Site, person: Person): Promise<Listed[]> {
  const all: Listed[] = [];
  for (let page = await list(site.owners[person], { limit: 2 }); ; ) {
    all.push(...page.reflections);
    if (page.next === null) return all;
    const [time, id] = page.next.split(".");
    page = await list(site.owners[person], { limit: 2, after: { createdAt: new Date(Number(time)), id: String(id) } });
  }
}

/** What search shows for a word, in order. */
async function found(all: readonly Listed[], word: string): Promise<string[]> {
  const items = timelineItems(all, "Europe/Berlin");
  const index = await makeWordIndex(items.map((item) => findable(item, {})));
  const { found: findings, isNear } = index.search(word);
  return isNear ? [] : items.map(({ key }) => key).filter((key) => findings.has(key));
}

/** The same by looking into every text. */
function having(all: readonly Listed[], word: string): string[] {
  const items = timelineItems(all, "Europe/Berlin");
  return items.flatMap((item) => (JSON.stringify(findable(item, {})).includes(word) ? [item.key] : []));
}

/** Everything that a person can see and take along, as one database has it; it has to be what the model says. */
async function seen(site: Site, person: Person, rows: model.Rows) {
  const owner = site.owners[person];
  const all = await listed(site, person);
  expect(all, `${site.name}: the list`).toEqual(model.list(rows));
  for (const id of rows.size > 0 ? ids : []) expect(await open(owner, id), `${site.name}: ${id}`).toEqual(model.open(rows, id));
  for (const word of all.length > 0 ? words : [])
    expect(await found(all, word), `${site.name}: search`).toEqual(having(model.list(rows), word));
  const json = await textOf(exportJson(owner));
  expect(JSON.parse(json).reflections, `${site.name}: the export`).toEqual(model.exported(rows));
  return { json, markdown: await textOf(exportMarkdown(owner, { words: usualWords, timeZone: "UTC" })) };
}

test(
  "whatever is done from two devices, and by somebody else, both databases hold what the plain maps do, and give the same bytes",
  async () => {
    let lives = 0;
    const life = fc.asyncProperty(fc.boolean(), fc.commands([command], { maxCommands: 100, size: "max" }), async (isBegun, commands) => {
      lives += 1;
      const world = await begin();
      if (isBegun) for (const each of beginning) await each.run(world.model, world.real);
      await fc.asyncModelRun(() => world, commands);
      for (const person of people) {
        const rows = world.model.rows[person];
        const taken: Awaited<ReturnType<typeof seen>>[] = [];
        for (const site of world.real) {
          site.use();
          const before = await seen(site, person, rows);
          taken.push(before);
          await eraseAll(site.owners[person]);
          const { reflections } = JSON.parse(before.json);
          expect(await importReflections(site.owners[person], reflections)).toEqual({ added: reflections.length, known: 0, unreadable: 0 });
          expect(await textOf(exportJson(site.owners[person])), `${site.name}: brought in again`).toBe(before.json);
        }
        expect(taken[1]).toEqual(taken[0]);
      }
    });
    await fc.assert(life, { numRuns: runs, interruptAfterTimeLimit: enoughMs });
    expect(lives).toBeGreaterThan(1);
  },
  enoughMs + 60_000,
);
