/**
 * Finds a Chromium for the journeys, or gets one. Everything that touches the machine comes in as an argument,
 * so that the choice can be tested without one.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

/** Debian's package with what it needs is some 100 MB. */
const installMinutes = 5;

const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"];

/** Where installers put Chrome and Chromium, by platform. */
const usualPlaces = {
  linux: () => [
    "/usr/bin/google-chrome",
    "/opt/google/chrome/chrome",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
  darwin: ({ HOME = "" }) =>
    ["", HOME].flatMap((root) => [
      `${root}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${root}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    ]),
  win32: (env) =>
    [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((root) => [`${root}\\Google\\Chrome\\Application\\chrome.exe`, `${root}\\Chromium\\Application\\chrome.exe`]),
};

/** Paths at which a browser may be installed, likeliest first. */
export function candidates({ platform, env }) {
  const onPath = platform === "win32" ? [] : (env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(usualPlaces[platform]?.(env) ?? []), ...onPath];
}

const advice = `No browser for the journeys could be found or fetched. Do one of these:
  - install Chrome or Chromium (Debian, Ubuntu: apt-get install chromium; macOS: brew install --cask chromium)
  - npx playwright install --with-deps chromium
  - set CHROMIUM_PATH to a Chrome or Chromium of yours`;

/**
 * The path of a browser that was seen to start.
 * In order: CHROMIUM_PATH, an installed one, Playwright's own, Debian's package (as root), the one in @sparticuz/chromium.
 * Throws where none can be had, with what was tried and what to install; a CHROMIUM_PATH that does not start
 * is an error too, since somebody asked for that one.
 */
export async function findBrowser(machine) {
  const { env, exists, launch, say } = machine;
  const failures = [];
  const starts = async (path) => {
    const failure = await launch(path);
    if (failure) failures.push(`  ${path}: ${failure}`);
    return !failure;
  };

  if (env.CHROMIUM_PATH) {
    if (await starts(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH does not lead to a browser that starts:\n${failures.join("\n")}`);
  }
  const own = machine.playwrightPath();
  for (const path of new Set([...candidates(machine), own].filter((path) => path && exists(path)))) {
    if (await starts(path)) return path;
  }
  if (machine.isRoot && exists("/etc/debian_version")) {
    say("No browser found: installing Debian's chromium.");
    const failure = await machine.installDebian();
    if (failure) failures.push(`  apt-get: ${failure}`);
    else if (exists("/usr/bin/chromium") && (await starts("/usr/bin/chromium"))) return "/usr/bin/chromium";
  }
  say("No browser found: unpacking the one in @sparticuz/chromium.");
  const unpacked = await machine.unpack().catch((error) => {
    failures.push(`  @sparticuz/chromium: ${firstLine(error)}`);
    return null;
  });
  if (unpacked && (await starts(unpacked))) return unpacked;
  throw new Error(`${advice}\nWhat was tried:\n${failures.join("\n")}`);
}

/** What went wrong, short enough for a list: a missing library is named, otherwise the first line. */
function firstLine(error) {
  const text = error instanceof Error ? error.message : String(error);
  return text.match(/error while loading shared libraries: \S+/)?.[0] ?? text.split("\n")[0];
}

/** This machine, for `findBrowser`. */
export async function thisMachine() {
  const { chromium } = await import("@playwright/test");
  const run = promisify(execFile);
  const apt = (...args) =>
    run("apt-get", args, { timeout: installMinutes * 60_000, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    say: (line) => console.log(line),
    playwrightPath: () => chromium.executablePath(),
    /** Starts it and closes it again. Null when that went well, else what went wrong. */
    launch: async (executablePath) => {
      try {
        const browser = await chromium.launch({ executablePath, timeout: 30_000 });
        await browser.close();
        return null;
      } catch (error) {
        return firstLine(error);
      }
    },
    installDebian: async () => {
      try {
        await apt("update");
        await apt("install", "-y", "--no-install-recommends", "chromium");
        return null;
      } catch (error) {
        return firstLine(error);
      }
    },
    unpack: async () => (await import("@sparticuz/chromium")).default.executablePath(),
  };
}
