import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "./guarded-process.mjs";

const folder = mkdtempSync(join(tmpdir(), "low-tide-guarded-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (code, options) => run(process.execPath, ["-e", code], { stdio: "ignore", minutes: 1, ...options });

/** A process that writes a dot again and again: a process id would tell nothing, it outlives a process that nobody waited for. */
const beating = (file) => `setInterval(() => require("node:fs").appendFileSync(${JSON.stringify(file)}, "."), 20)`;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

describe("run", () => {
  it("gives the exit status", async () => {
    expect(await node("process.exit(3)")).toEqual({ status: 3, timedOut: false });
  });

  it("gives no status to what cannot start", async () => {
    expect(await run(join(folder, "missing"), [], { stdio: "ignore", minutes: 1 })).toEqual({ status: null, timedOut: false });
  });

  it("ends what takes too long, and what that had started", async () => {
    const beats = join(folder, "beats");
    const parent = `
      require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(beating(beats))}], { stdio: "ignore" });
      setInterval(() => {}, 1000);`;
    expect(await node(parent, { minutes: 3 / 60 })).toEqual({ status: null, timedOut: true });
    await pause(100);
    const heard = statSync(beats).size;
    expect(heard).toBeGreaterThan(0);
    await pause(200);
    expect(statSync(beats).size).toBe(heard);
  });
});
