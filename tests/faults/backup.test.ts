import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import Database from "libsql";
import { describe, expect, test, vi } from "vitest";
import { change } from "@/lib/reflections/stored/change";
import { remove } from "@/lib/reflections/stored/deleting";
import { save } from "@/lib/reflections/stored/save";
import { list, open } from "@/lib/reflections/stored/store";
import { closeDatabase, database } from "@/lib/server/database";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";
import { withFreshDatabase } from "@/tests/storage/fresh-database";

const { folder, file } = withFreshDatabase();
// Other processes are started here, and they take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const catalogue = aCatalogue();
const answers = { sky: "black", seen: ["gulls"] };

type Said = { status: number; out: string; err: string };

/** Runs one of the operator's commands on the data folder of this test. */
async function run(script: "backup" | "restore", args: string[] = [], more: Record<string, string> = {}): Promise<Said> {
  const env = { ...process.env, DATA_DIR: folder(), ...more };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [`scripts/${script}.mjs`, ...args], { env });
    return { status: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, out: stdout, err: stderr };
  }
}

async function backUp(name = "copy.db"): Promise<string> {
  const copy = join(folder(), name);
  expect(await run("backup", [copy])).toMatchObject({ status: 0, err: "" });
  return copy;
}

/** libsql lets go of a file only when the statements of it have been collected; a process that ends does so at once. */
async function stopServing() {
  await closeDatabase();
  setFlagsFromString("--expose-gc");
  // The log goes when the last connection lets go.
  while (existsSync(`${file()}-wal`)) {
    runInNewContext("gc")();
    await pause(5);
  }
}

const ids = async () => (await database().reflection.findMany({ select: { id: true }, orderBy: { id: "asc" } })).map(({ id }) => id);
const beside = () => readdirSync(folder()).filter((name) => name.includes(".before-") || name.includes("incoming"));

test("a copy holds no word of what was written, as the database does not", async () => {
  const ana = await anOwner("ana");
  await save(ana, { id: anId(1), answers, person: "Gwendolyn", notes: "Daniel answered." }, catalogue);
  const checkIn = { of: anId(1), did: "Telephoned Bernadette." };
  await save(ana, { id: anId(2), answers, checkIn }, catalogue);
  const outcome = { reasons: ["rain"], endings: [], day: "2026-11-20", note: "Confessed at the laundrette." };
  expect(await change(ana, anId(1), { change: "outcome", outcome })).toMatchObject({ outcome: "changed" });
  const bytes = readFileSync(await backUp());
  expect(bytes.includes(anId(2))).toBe(true);
  for (const word of ["Gwendolyn", "Daniel", "Bernadette", "laundrette"]) expect(bytes.includes(word), word).toBe(false);
});

test("a copy that is made under load is whole, has every save from before it began, and opens when it is put back", async () => {
  const ana = await anOwner("ana");
  const acknowledged: string[] = [];
  let isOver = false;
  let next = 0;
  const writers = Array.from({ length: 8 }, async () => {
    while (!isOver) {
      const id = anId(next++);
      await save(ana, { id, answers }, catalogue);
      acknowledged.push(id);
    }
  });
  while (acknowledged.length < 50) await pause(5);
  const before = [...acknowledged];
  const copy = await backUp();
  const during = acknowledged.length;
  isOver = true;
  await Promise.all(writers);
  expect(during).toBeGreaterThan(before.length);

  await stopServing();
  expect(await run("restore", [copy])).toMatchObject({ status: 0, err: "" });
  const restored = new Set(await ids());
  expect(before.filter((id) => !restored.has(id))).toEqual([]);
  for (const id of restored) expect(await open(ana, id)).toMatchObject({ id, readable: true });
});

test("without a name it goes into data/backups, for its owner's eyes only", async () => {
  expect((await run("backup")).out).toMatch(/^Backed up 0 reflections to .*backups.low-tide-\d{8}T\d{6}\.\d{3}Z\.db\n$/);
  const [name = ""] = readdirSync(join(folder(), "backups"));
  expect(statSync(join(folder(), "backups", name)).mode & 0o077).toBe(0);
});

test("a copy overwrites nothing, and leaves nothing half done", async () => {
  writeFileSync(join(folder(), "mine"), "precious");
  expect(await run("backup", [join(folder(), "mine")])).toMatchObject({ status: 1, err: expect.stringContaining("exists already") });
  expect(readFileSync(join(folder(), "mine"), "utf8")).toBe("precious");
  mkdirSync(join(folder(), "elsewhere"));
  const none = await run("backup", [], { DATA_DIR: join(folder(), "elsewhere") });
  expect(none).toMatchObject({ status: 1, err: expect.stringContaining("nothing to back up") });
  expect(readdirSync(join(folder(), "elsewhere"))).toEqual([]);
});

test("a damaged database is not taken for a good backup", async () => {
  const ana = await anOwner("ana");
  for (let n = 0; n < 20; n++) await save(ana, { id: anId(n), answers }, catalogue);
  await stopServing();
  truncateSync(file(), statSync(file()).size - 8192);
  const copy = join(folder(), "copy.db");
  expect(await run("backup", [copy])).toMatchObject({ status: 1, err: expect.stringContaining("No backup was made") });
  expect([copy, `${copy}.partial`].filter(existsSync)).toEqual([]);
});

describe("putting back", () => {
  test("is refused while a server has the database open, even one that does nothing", async () => {
    const ana = await anOwner("ana");
    await save(ana, { id: anId(1), answers }, catalogue);
    const copy = await backUp();
    await save(ana, { id: anId(2), answers }, catalogue);
    expect(await run("restore", [copy])).toMatchObject({ status: 1, err: expect.stringContaining("Stop it first") });
    expect(beside()).toEqual([]);
    expect((await list(ana)).reflections).toHaveLength(2);
    await save(ana, { id: anId(3), answers }, catalogue);
    await stopServing();
    expect(await ids()).toEqual([anId(1), anId(2), anId(3)]);
  });

  test("keeps what was there before, and the copy", async () => {
    const ana = await anOwner("ana");
    await save(ana, { id: anId(1), answers }, catalogue);
    const copy = await backUp();
    const bytes = readFileSync(copy);
    await save(ana, { id: anId(2), answers }, catalogue);
    await stopServing();
    expect(await run("restore", [copy])).toMatchObject({ err: "", out: expect.stringContaining("Put back 1 reflections") });
    expect(await ids()).toEqual([anId(1)]);
    expect(readFileSync(copy).equals(bytes)).toBe(true);
    await stopServing();
    const [aside = ""] = beside();
    expect(await run("restore", [join(folder(), aside)])).toMatchObject({ status: 0 });
    expect(await ids()).toEqual([anId(1), anId(2)]);
  });

  test("brings back one that was deleted since, and not what was purged before", async () => {
    const ana = await anOwner("ana");
    for (const n of [1, 2]) await save(ana, { id: anId(n), answers }, catalogue);
    await database().reflection.deleteMany({ where: { id: anId(1) } });
    const copy = await backUp();
    await remove(ana, anId(2));
    await stopServing();
    await run("restore", [copy]);
    expect((await list(ana)).reflections).toMatchObject([{ id: anId(2), readable: true }]);
  });

  test("takes the place of a database that cannot be read any more", async () => {
    const ana = await anOwner("ana");
    await save(ana, { id: anId(1), answers }, catalogue);
    const copy = await backUp();
    await stopServing();
    writeFileSync(file(), "This is no database, and long enough to be taken for one. ".repeat(200));
    writeFileSync(`${file()}-wal`, "a log that belongs to it");
    expect(await run("restore", [copy])).toMatchObject({ status: 0 });
    expect(await open(ana, anId(1))).toMatchObject({ readable: true });
  });

  test.each([
    ["is not there", () => {}, /does not exist/],
    ["is no database", (copy: string) => writeFileSync(copy, "Not one. ".repeat(500)), /cannot be read.*Nothing was changed/],
    [
      "is cut short",
      (copy: string) => {
        copyFileSync(file(), copy);
        truncateSync(copy, statSync(copy).size - 4096);
      },
      /Nothing was changed/,
    ],
    ["is somebody else's database", (copy: string) => execute(copy, "CREATE TABLE other (x)"), /not one of Low Tide/],
    [
      "comes from a newer version",
      (copy: string) => {
        copyFileSync(file(), copy);
        execute(
          copy,
          `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '99999999999999_later', 0)`,
        );
      },
      /99999999999999_later, which this version of the app does not know/,
    ],
    [
      "was written by an altered version",
      (copy: string) => {
        copyFileSync(file(), copy);
        execute(copy, `UPDATE "_prisma_migrations" SET checksum = 'other'`);
      },
      /is not the one that this version/,
    ],
  ] as const)("is refused for a file that %s", async (_, make, message) => {
    const ana = await anOwner("ana");
    await save(ana, { id: anId(1), answers }, catalogue);
    // Empties the log into the file, so that a plain copy of the file is whole.
    await stopServing();
    const copy = join(folder(), "given.db");
    make(copy);
    expect(await run("restore", [copy])).toMatchObject({ status: 1, err: expect.stringMatching(message) });
    expect(beside()).toEqual([]);
    expect(await open(ana, anId(1))).toMatchObject({ readable: true });
  });

  test("is refused for a file of which a page is damaged, though its head is whole", async () => {
    const ana = await anOwner("ana");
    for (let n = 0; n < 20; n++) await save(ana, { id: anId(n), answers }, catalogue);
    const copy = await backUp();
    const bytes = readFileSync(copy);
    bytes.fill(0xff, 4096, bytes.length - 4096);
    writeFileSync(copy, bytes);
    await stopServing();
    expect(await run("restore", [copy])).toMatchObject({ status: 1, err: expect.stringContaining("Nothing was changed") });
    expect(await ids()).toHaveLength(20);
  });
});

test("with PostgreSQL, both say which tool to use instead", async () => {
  const elsewhere = { DATABASE_URL: "postgresql://somebody:secret@127.0.0.1:1/x" };
  const said = [await run("backup", [], elsewhere), await run("restore", ["x"], elsewhere)];
  expect(said.map(({ status, err }) => [status, err.match(/pg_\w+/)?.[0]])).toEqual([
    [1, "pg_dump"],
    [1, "pg_restore"],
  ]);
  expect(JSON.stringify(said)).not.toContain("secret");
});

function execute(path: string, sql: string) {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}
