import { type BrowserContext, chromium, expect, type Page, test } from "@playwright/test";
import { Questionnaire } from "./questionnaire";
import { SavedReflections } from "./saved-reflections";
import { cancelledTrip } from "./stories";

const traces = /low tide|distant|draws away|reflection|reason|he said|your key|somebody you/i;

/** Goes back as the browser's own button does: also where no script runs, and where the page is still in memory. */
async function back(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await session.send("Page.getNavigationHistory");
  const before = entries[currentIndex - 1];
  if (!before || before.url === "about:blank") return false;
  await session.send("Page.navigateToHistoryEntry", { entryId: before.id });
  // Whatever comes: the page itself, or the neutral one in its place. While one gives way to the other, nobody answers.
  const where = () =>
    session.send("Page.getNavigationHistory").then(
      (history) => history.currentIndex,
      () => null,
    );
  await expect.poll(where).toBe(currentIndex - 1);
  await page.waitForLoadState();
  await session.detach();
  return true;
}

/** Goes all the way back, and looks at what is seen, at the titles and at the address. */
async function expectNothingBehind(page: Page): Promise<void> {
  let steps = 0;
  do {
    await expect(page).toHaveTitle("Weather");
    await expect(page.locator("body")).toHaveText(/^\s*Weather\s+No place chosen\.\s*$/);
    expect(await page.locator("body").innerText()).not.toMatch(traces);
    expect(new URL(page.url()).pathname).toMatch(/^\/leave/);
    steps += 1;
  } while (await back(page));
  expect(steps, "there was something to go back to").toBeGreaterThan(1);
}

/** A session with pages that the build drew, and with one that shows what was saved. Ends on the latter. */
async function lookAround(page: Page, id: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("navigation", { name: "More" }).getByRole("link", { name: "All reasons and steps" }).click();
  await expect(page).toHaveURL(/\/library$/);
  await page.goto(`/reflections/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

const quick = (page: Page) => page.getByRole("link", { name: "Leave quickly" });

/** Saves one over the interface; its cookie goes to the pages of this context. */
async function saveOne(context: BrowserContext): Promise<string> {
  const id = crypto.randomUUID();
  const response = await context.request.post("/api/reflections", { data: { id, answers: cancelledTrip } });
  expect(response.status()).toBe(201);
  return id;
}

const ways: [how: string, leave: (page: Page) => Promise<void>][] = [
  ["by the button", (page) => quick(page).click()],
  [
    "by Escape twice",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
    },
  ],
];

for (const [how, leave] of ways) {
  test(`leaving ${how}: Back reveals nothing, and who types the address comes in again`, async ({ page, context }) => {
    const id = await saveOne(context);
    await lookAround(page, id);
    await leave(page);
    await expect(page).toHaveURL(/\/leave$/);
    await expectNothingBehind(page);
    await page.goto("/reflections");
    await expect(new SavedReflections(page).entries()).toHaveCount(1);
  });
}

test("leaving before the page’s own scripts have come does the same", async ({ page, context }) => {
  const id = await saveOne(context);
  await lookAround(page, id);
  // Whatever else there is to run never arrives.
  await page.route("**/_next/static/**/*.js", () => {});
  await page.goto("/help", { waitUntil: "commit" });
  await quick(page).click();
  await expect(page).toHaveURL(/\/leave$/);
  await expectNothingBehind(page);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the link leads out, Back reveals nothing, and the way in has to be known", async ({ page, context }) => {
    const id = await saveOne(context);
    await lookAround(page, id);
    await quick(page).click();
    await expect(page).toHaveURL(/\/leave\/now$/);
    await expectNothingBehind(page);
    // Nor does typing an address, which a browser without scripts cannot tell from Back.
    await page.goto(`/reflections/${id}`);
    await expect(page).toHaveTitle("Weather");
    await page.goto("/back");
    await expect(page).toHaveTitle("Low Tide");
    await page.goto(`/reflections/${id}`);
    await expect(page).not.toHaveTitle("Weather");
  });

  test("it is said what stays in the history, and how to come back", async ({ page }) => {
    for (const path of ["/help", "/about"]) {
      await page.goto(path);
      await expect(page.getByRole("main")).toContainText(/your browser’s history/);
      await expect(page.getByText(/type\s+\/back after/)).toBeVisible();
    }
  });
});

for (const javaScriptEnabled of [true, false]) {
  test(`a browser that keeps whole pages in memory for Back reveals nothing either, scripts ${javaScriptEnabled ? "on" : "off"}`, async ({
    baseURL,
  }) => {
    const { CHROMIUM_PATH: executablePath } = process.env;
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      // Playwright switches that memory off as a rule.
      ignoreDefaultArgs: ["--disable-back-forward-cache"],
      args: ["--enable-features=BackForwardCache"],
    });
    try {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled });
      const page = await context.newPage();
      await lookAround(page, await saveOne(context));
      await quick(page).click();
      await expect(page).toHaveTitle("Weather");
      await expectNothingBehind(page);
    } finally {
      await browser.close();
    }
  });
}

test("nothing is left on the device but the key and the choice of day or night", async ({ page, context }) => {
  const talk = new Questionnaire(page);
  await talk.open();
  await talk.answerSome(cancelledTrip, 4);
  await quick(page).click();
  await expect(page).toHaveURL(/\/leave$/);
  const left = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));
  expect(left).toEqual({ local: [], session: [], databases: [], caches: [] });
  expect((await context.cookies()).map(({ name }) => name)).toEqual(["away"]);
});
