/**
 * One of several servers on one database, without its pages: it brings the database up to date as a start does, and
 * then saves, one after the other, until it is told to end. On its standard output stands a line for what it applied,
 * and one for each save that was acknowledged. Arguments: its number.
 */
import { resolve } from "node:path";
import { save } from "@/lib/reflections/stored/save";
import { closeDatabase } from "@/lib/server/database";
import { prepareDatabase } from "@/scripts/migrate.mjs";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { anId, anOwner } from "@/tests/builders/an-owner";

const number = Number(process.argv[2]);
const say = (line: string) => process.stdout.write(`${line}\n`);

let isEnding = false;
process.stdin.on("end", () => {
  isEnding = true;
});
process.stdin.resume();

for (const name of await prepareDatabase(process.env, resolve("."))) say(`applied ${name}`);
const owner = await anOwner(number === 1 ? "ana" : "bea");
const catalogue = aCatalogue();
for (let n = 0; !isEnding; n++) {
  const id = anId(number * 1_000_000 + n);
  try {
    await save(owner, { id, answers: { sky: "black" } }, catalogue);
    say(`saved ${id}`);
  } catch {
    // As a person would: the same once more, a moment later.
    n -= 1;
    say("failed");
    await new Promise((done) => setTimeout(done, 50));
  }
}
await closeDatabase();
