/** npm run screenshots: takes the README's pictures anew, from a production build in a real browser. */
import { mkdirSync } from "node:fs";
import process from "node:process";
import { findBrowser, thisMachine } from "./browser.mjs";
import { endAllOnSignal, run } from "./guarded-process.mjs";
import { startServer } from "./journey-server.mjs";

endAllOnSignal();
mkdirSync("test-results", { recursive: true });
const browser = await findBrowser(await thisMachine());
const server = await startServer("test-results/server.log");
try {
  const end = await run(process.execPath, ["node_modules/@playwright/test/cli.js", "test", "--reporter=list"], {
    minutes: 5,
    env: { ...process.env, CHROMIUM_PATH: browser, JOURNEYS_URL: server.url, PICTURES: "1" },
  });
  process.exitCode = end.status ?? 1;
} finally {
  await server.stop();
}
