/**
 * Every test, and one closing line: `N passed, M failed`.
 *   npm test                        all
 *   npm test -- unit [file ...]     what needs no browser
 *   npm test -- journeys [file ...] what is done in a browser, against a production build
 *   npm test -- postgresql [file ...] the same on PostgreSQL; without files only the journey that saves
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { findBrowser, thisMachine } from "./browser.mjs";
import { endAllOnSignal, run } from "./guarded-process.mjs";
import { startServer } from "./journey-server.mjs";
import { closing, tallyJourneys, tallyUnit } from "./tally.mjs";
import { query, startPostgresql } from "./temporary-postgresql.mjs";

/** Twice what a quiet machine of two cores takes: what is slow is then seen as slow, and not as broken. */
const unitMinutes = 10;
const journeyMinutes = 25;

const results = "test-results";

/** A runner's report, or null where it left none that can be read. */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

async function unit(files) {
  const report = join(results, "unit.json");
  const runner = ["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const end = await run(process.execPath, [...runner, ...files], { minutes: unitMinutes });
  return tallyUnit(read(report), end);
}

async function journeys(files) {
  const server = await startServer(join(results, "server.log"));
  try {
    return await besideMonth((month) => inBrowser("journeys", server, files, month));
  } finally {
    await server.stop();
  }
}

/** A server whose clock can be moved, for the journey that lives a month. The others share one, whose time is real. */
async function besideMonth(work) {
  const clock = resolve(results, "clock");
  writeFileSync(clock, "0");
  const server = await startServer(join(results, "server-month.log"), { clock });
  try {
    return await work({ JOURNEYS_MONTH_URL: server.url, JOURNEYS_CLOCK: clock });
  } finally {
    await server.stop();
  }
}

/** Save, list, open, note, delete, undo: what reaches the database. */
const shortJourney = ["--project=phone", "--grep=save, come back", "tests/journeys/whole-job"];

async function postgresql(files) {
  const database = await startPostgresql();
  try {
    await query(database.url(), "CREATE DATABASE low_tide");
    const server = await startServer(join(results, "server-postgresql.log"), { databaseUrl: database.url("low_tide") });
    try {
      return await inBrowser("postgresql", server, files.length > 0 ? files : shortJourney);
    } finally {
      await server.stop();
    }
  } finally {
    await database.end();
  }
}

async function inBrowser(part, server, files, more = {}) {
  const report = join(results, `${part}.json`);
  const browser = await findBrowser(await thisMachine());
  const runner = ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json", `--output=${join(results, part)}`];
  const end = await run(process.execPath, [...runner, ...files], {
    minutes: journeyMinutes,
    env: {
      ...process.env,
      CHROMIUM_PATH: browser,
      JOURNEYS_URL: server.url,
      JOURNEYS_SERVER_LOG: server.log,
      ...more,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  });
  const tally = tallyJourneys(read(report), end);
  if (tally.failed > 0) tally.remarks.push(`${part}: traces are in ${join(results, part)}, what the server said in ${server.log}`);
  return tally;
}

const parts = { unit, journeys, postgresql };

/** A part that could not even start is one failure. */
async function tallyOf(part, files) {
  try {
    return await parts[part](files);
  } catch (error) {
    return { passed: 0, failed: 1, remarks: [`${part}: ${error.message}`] };
  }
}

const [named, ...files] = process.argv.slice(2);
if (named !== undefined && !Object.hasOwn(parts, named)) {
  console.error(`There is no part "${named}": npm test -- ${Object.keys(parts).join("|")} [file ...]`);
  process.exit(1);
}

endAllOnSignal();
// The tests make their own databases; one that the operator's shell names is not theirs to write to.
delete process.env.DATABASE_URL;
// A report of an earlier run must not be taken for one of this.
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const tallies = [];
for (const part of named ? [named] : Object.keys(parts)) tallies.push(await tallyOf(part, files));

for (const remark of tallies.flatMap((tally) => tally.remarks)) console.log(remark);
const { line, status } = closing(tallies);
console.log(line);
// Not process.exit: what is still on its way to a pipe would be lost.
process.exitCode = status;
