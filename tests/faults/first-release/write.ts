// Writes what stands beside it: low-tide.db, and as-opened.jsonl, which is what that version showed of it.
//   npx tsx tests/faults/first-release/write.ts
// Only while nothing has been released. After that it would write what no person's data looks like.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogue } from "@/lib/catalogue/catalogue";
import { editNotes, open, remove, save } from "@/lib/reflections/store";
import { deletedThen, ownerOf, savedThen } from "./people";

const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), "low-tide-first-release-"));
process.env.DATA_DIR = folder;
const run = (...args: string[]) => execFileSync(process.execPath, args, { stdio: "inherit" });

run("scripts/migrate.mjs");
const opened = [];
for (const entry of [...savedThen, deletedThen]) {
  const owner = await ownerOf(entry);
  const now = new Date(entry.savedAt);
  await save(owner, { id: entry.id, answers: entry.answers }, catalogue, now);
  if (entry.notes !== "") await editNotes(owner, entry.id, { notes: entry.notes, version: 1 }, now);
  opened.push({ person: entry.person, reflection: await open(owner, entry.id) });
}
// Far ahead, so that no purge of a test takes it.
await remove(await ownerOf(deletedThen), deletedThen.id, new Date("2199-01-01T00:00:00.000Z"));
rmSync(join(here, "low-tide.db"), { force: true });
run("scripts/backup.mjs", join(here, "low-tide.db"));
writeFileSync(join(here, "as-opened.jsonl"), `${opened.map((line) => JSON.stringify(line)).join("\n")}\n`);
rmSync(folder, { recursive: true });
