import { describe, expect, it } from "vitest";
import { candidates, findBrowser } from "./browser.mjs";

/** A machine with these files, of which these start as browsers. */
function aMachine({ files = [], starting = files, ...rest } = {}) {
  const said = [];
  return {
    env: {},
    platform: "linux",
    isRoot: false,
    exists: (path) => files.includes(path),
    launch: async (path) => (starting.includes(path) ? null : "does not start"),
    playwrightPath: () => "/cache/playwright/chrome",
    installDebian: async () => "refused",
    unpack: async () => {
      throw new Error("nothing to unpack");
    },
    say: (line) => said.push(line),
    said,
    ...rest,
  };
}

describe("findBrowser", () => {
  it("takes CHROMIUM_PATH before an installed one", async () => {
    const machine = aMachine({ env: { CHROMIUM_PATH: "/mine" }, files: ["/usr/bin/chromium"], starting: ["/mine", "/usr/bin/chromium"] });
    expect(await findBrowser(machine)).toBe("/mine");
  });

  it("says so where CHROMIUM_PATH does not start, instead of quietly taking another", async () => {
    const machine = aMachine({ env: { CHROMIUM_PATH: "/mine" }, files: ["/usr/bin/chromium"] });
    await expect(findBrowser(machine)).rejects.toThrow(/CHROMIUM_PATH does not lead.*\n.*\/mine: does not start/);
  });

  it("takes an installed Chrome before Playwright's own", async () => {
    const machine = aMachine({ files: ["/cache/playwright/chrome", "/usr/bin/google-chrome"] });
    expect(await findBrowser(machine)).toBe("/usr/bin/google-chrome");
  });

  it("finds one on the PATH", async () => {
    const machine = aMachine({ env: { PATH: "/a:/opt/odd/bin" }, files: ["/opt/odd/bin/chromium"] });
    expect(await findBrowser(machine)).toBe("/opt/odd/bin/chromium");
  });

  it("passes over an installed one that does not start", async () => {
    const files = ["/usr/bin/chromium", "/cache/playwright/chrome"];
    expect(await findBrowser(aMachine({ files, starting: ["/cache/playwright/chrome"] }))).toBe("/cache/playwright/chrome");
  });

  it("installs Debian's package as root", async () => {
    const files = ["/etc/debian_version"];
    const machine = aMachine({
      isRoot: true,
      files,
      installDebian: async () => {
        files.push("/usr/bin/chromium");
        return null;
      },
    });
    expect(await findBrowser(machine)).toBe("/usr/bin/chromium");
    expect(machine.said).toEqual([expect.stringMatching(/installing Debian/)]);
  });

  it("installs nothing without being root", async () => {
    let asked = false;
    const installDebian = async () => {
      asked = true;
      return null;
    };
    const machine = aMachine({
      files: ["/etc/debian_version"],
      starting: ["/tmp/chromium"],
      unpack: async () => "/tmp/chromium",
      installDebian,
    });
    expect(await findBrowser(machine)).toBe("/tmp/chromium");
    expect(asked).toBe(false);
  });

  it("falls back on the packed one where the installation fails", async () => {
    const machine = aMachine({
      isRoot: true,
      files: ["/etc/debian_version"],
      starting: ["/tmp/chromium"],
      unpack: async () => "/tmp/chromium",
    });
    expect(await findBrowser(machine)).toBe("/tmp/chromium");
  });

  it("fails where none can be had, and says what was tried and what to install", async () => {
    const unpack = async () => "/tmp/chromium";
    const failure = await findBrowser(aMachine({ isRoot: true, files: ["/etc/debian_version"], starting: [], unpack })).catch(
      (error) => error,
    );
    expect(failure.message).toMatch(/apt-get install chromium/);
    expect(failure.message).toMatch(/apt-get: refused/);
    expect(failure.message).toMatch(/\/tmp\/chromium: does not start/);
  });
});

describe("candidates", () => {
  it("knows the usual places of macOS, of the person too", () => {
    expect(candidates({ platform: "darwin", env: { HOME: "/Users/ana" } })).toEqual(
      expect.arrayContaining([
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium",
      ]),
    );
  });

  it("knows the usual places of Windows and skips those it has no folder for", () => {
    expect(candidates({ platform: "win32", env: { PROGRAMFILES: "C:\\Program Files" } })).toEqual([
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files\\Chromium\\Application\\chrome.exe",
    ]);
  });
});
