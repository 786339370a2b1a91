import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { catalogue } from "@/lib/words/usual-catalogue";
import { freePort } from "../free-port.mjs";

const here = "scripts/bench-web";
const next = "node_modules/next/dist/bin/next";

/** What the peer asks: the same questions and options, one a page. */
function survey() {
  return {
    questionsOnPageMode: "questionPerPage",
    showProgressBar: true,
    elements: catalogue.questions.map(({ id, kind, text, why, options }) => ({
      type: kind === "single" ? "radiogroup" : "checkbox",
      name: id,
      title: text,
      description: why,
      choices: options.map((option) => ({ value: option.id, text: option.label })),
    })),
  };
}

/** Installs what is measured with and against, and builds the blank page and the peer. */
export function prepare(): void {
  execFileSync("npm", ["install", "--no-audit", "--no-fund"], { cwd: here, stdio: ["ignore", "ignore", "inherit"] });
  writeFileSync(join(here, "peer/questions.json"), JSON.stringify(survey()));
  execFileSync(process.execPath, [next, "build", join(here, "peer")], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
}

/** Serves the blank page (`/`) and the peer (`/survey`) on loopback. */
export async function servePeer(): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const child: ChildProcess = spawn(process.execPath, [next, "start", join(here, "peer"), "-p", String(port), "-H", "127.0.0.1"], {
    stdio: "ignore",
  });
  process.once("exit", () => child.kill());
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(url).catch(() => null))?.ok) {
    if (child.exitCode !== null) throw new Error("The blank page could not be served.");
    await pause(100);
  }
  return { url, stop: () => void child.kill() };
}
