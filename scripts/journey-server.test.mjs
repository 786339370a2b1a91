import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { living } from "./journey-server.mjs";

const day = 86_400_000;

/** Says at each line what the time is, in every way that code asks for it. */
const teller = `
  const said = () => JSON.stringify({
    times: [Date.now(), new Date().getTime(), Date.parse(Date()), new (class extends Date {})().getTime()],
    given: [new Date(5).getTime(), new Date("2026-11-12T00:00:00Z").toISOString(), Date.UTC(2026, 0)],
    same: new Date() instanceof Date && new Date().constructor === Date,
  });
  process.stdin.on("data", () => console.log(said()));
`;

/** A process that was started by one that lives at another time, as the server is. Gives what it says when it is asked. */
function startTeller(clock) {
  const starter = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(teller)}], { stdio: "inherit" })`;
  const child = spawn(process.execPath, ["-e", starter], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, ...living(clock) },
  });
  onTestFinished(() => {
    child.stdin.end();
    child.kill();
  });
  const lines = createInterface({ input: child.stdout });
  return async () => {
    const line = once(lines, "line");
    child.stdin.write("?\n");
    return JSON.parse((await line)[0]);
  };
}

test("a process that is started lives at the time that the file says, as soon as it says another", async () => {
  const folder = mkdtempSync(join(tmpdir(), "low-tide-clock-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const clock = join(folder, "clock");
  writeFileSync(clock, "0");
  const ask = startTeller(clock);
  for (const days of [0, 30, -300]) {
    writeFileSync(clock, String(days * day));
    const { times, given, same } = await ask();
    for (const time of times) expect((time - Date.now()) / day).toBeCloseTo(days, 1);
    expect(given).toEqual([5, "2026-11-12T00:00:00.000Z", Date.UTC(2026, 0)]);
    expect(same).toBe(true);
  }
});
