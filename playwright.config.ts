import { defineConfig } from "@playwright/test";

/** Given by `npm test`; by hand: JOURNEYS_URL=http://127.0.0.1:3000 CHROMIUM_PATH=... npx playwright test. */
const baseURL = process.env.JOURNEYS_URL;
if (!baseURL) throw new Error("JOURNEYS_URL is not set. Journeys run by: npm test -- journeys");

const inBrowser = /\.journey\.ts$/;
const throughMonth = /month\.journey\.ts$/;
const overHttp = /\.http\.ts$/;

/** What is done in a wide window too. The rest turns on the network, the server or the device: the phone's run says it all. */
const wideToo = /(whole-job|accessible|access|finding)\.journey\.ts$/;

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 800 } };

/** The server whose clock can be moved. `npm test` starts it, and has the file with its clock in JOURNEYS_CLOCK. */
const monthURL = process.env.JOURNEYS_MONTH_URL;

const journeys = [
  // Once, as there is one clock; and first, as it is the longest.
  ...(monthURL ? [{ name: "month", testMatch: throughMonth, use: { ...phone, baseURL: monthURL } }] : []),
  { name: "phone", testMatch: inBrowser, testIgnore: throughMonth, use: phone },
  { name: "desk", testMatch: wideToo, use: desk },
  { name: "http", testMatch: overHttp },
];

/** Not tests: they take the README's pictures (npm run screenshots). */
const pictures = (["light", "dark"] as const).flatMap((colorScheme) => [
  { name: `phone-${colorScheme}`, testMatch: /\.picture\.ts$/, use: { ...phone, deviceScaleFactor: 2, colorScheme } },
  { name: `desk-${colorScheme}`, testMatch: /\.picture\.ts$/, use: { ...desk, colorScheme } },
]);

export default defineConfig({
  testDir: "tests",
  outputDir: "test-results/journeys",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // One browser a core of a small machine, with the server beside them.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    locale: "en-GB",
    // Neither the server's zone nor a whole hour.
    timezoneId: "America/St_Johns",
    // Without a picture of every step, which would take longer than the steps.
    trace: { mode: "retain-on-failure", screenshots: false },
    screenshot: "only-on-failure",
    actionTimeout: 10_000,
    // Fetches the whole app for each test, and stands between a page and a test's own routes. offline.journey.ts lets it.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        // A container has little shared memory, and a tab that outgrows it crashes.
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-domain-reliability",
        "--no-pings",
        // Whatever else the browser would like to ask the world, it finds nobody there.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      ],
    },
  },
  projects: process.env.PICTURES ? pictures : journeys,
});
