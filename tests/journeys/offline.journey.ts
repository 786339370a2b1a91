import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { Questionnaire } from "./questionnaire";
import { cancelledTrip } from "./stories";

// Elsewhere a worker would only stand between the page and what a test looks at.
test.use({ serviceWorkers: "allow" });

/** The first visit: any page, left open until the files are kept. */
async function visit(page: Page, path = "/"): Promise<void> {
  await page.goto(path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
  });
}

/** Every address in the browser's caches, with the text that is kept for it. */
function kept(page: Page): Promise<{ url: string; text: string }[]> {
  return page.evaluate(async () => {
    const found: { url: string; text: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const { pathname, search } = new URL(request.url);
        found.push({ url: pathname + search, text: (await (await cache.match(request))?.text()) ?? "" });
      }
    }
    return found;
  });
}

test("after one visit the whole job works without a network, through reloads", async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  const talk = new Questionnaire(page);
  await talk.begin();
  const before = await talk.answerSome(cancelledTrip, 4);
  const { text } = await talk.question();
  await page.reload();
  await expect(talk.heading).toHaveText(text);
  await talk.answerAll(cancelledTrip);
  await page.reload();
  for (const id of before) await expect(talk.listed(id)).toBeVisible();
  await talk.seeResult();
  const first = await talk.firstReason();
  await page.reload();
  await expect(talk.main.getByRole("heading", { name: "What it may be", exact: true })).toBeVisible();
  expect(await talk.firstReason()).toBe(first);
});

test("the pages are kept in the words chosen, also when others are chosen later", async ({ page, context }) => {
  await visit(page);
  await page.getByRole("contentinfo").locator("summary").click();
  await page.getByRole("combobox", { name: "Language" }).selectOption("es");
  await page.getByRole("combobox", { name: "The other person" }).selectOption("she");
  await page.getByRole("button", { name: "Use these words" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect
    .poll(async () => (await kept(page)).filter(({ url, text }) => url.includes("kept=page") && !text.includes('<html lang="es"')).length, {
      timeout: 30_000,
    })
    .toBe(0);
  await context.setOffline(true);
  await page.goto("/reflect");
  await expect(page.getByRole("button", { name: "Continuar" })).toBeVisible();
  await page.goto("/library");
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
});

test("without a network every page that is the same for all opens, and the others say what still works", async ({ page, context }) => {
  await visit(page, "/library");
  await context.setOffline(true);
  const heading = page.getByRole("main").getByRole("heading", { level: 1 });
  for (const [path, words] of [
    ["/", "draws away"],
    ["/help", "People you can reach now"],
    ["/about", "How this works"],
    ["/message", "message"],
    ["/library/steps/slow-down", ""],
  ] as const) {
    await page.goto(path);
    await expect.soft(heading, path).toContainText(words);
  }

  await page.goto("/library");

  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.getByRole("main").locator("a[href^='/library/reasons/']").first().click();
  await expect(page).toHaveURL(/\/library\/(reasons|steps)\//);
  await page.getByRole("navigation", { name: "More" }).getByRole("link", { name: "Help now" }).click();
  await expect(heading).toHaveText("People you can reach now");
  // From page to page as with a network: nothing was loaded anew, so nothing that was only in memory is lost.
  expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);

  for (const path of ["/reflections", "/patterns", "/key"]) {
    await page.goto(path);
    await expect(heading).toHaveText("The network is out");
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  }
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(heading).toHaveText("Your key");
});

test("after a whole journey nothing of the person’s is in a cache: only files that are the same for all", async ({ page }) => {
  await visit(page);
  const talk = new Questionnaire(page);
  await talk.begin();
  await talk.answerAll(cancelledTrip);
  await talk.seeResult();
  await talk.saving().click();
  await expect(page).toHaveURL(/\/reflections\/[0-9a-f-]{36}$/);
  const id = page.url().slice(-36);
  for (const path of ["/reflections", "/patterns", "/key", "/reflections/compare", "/library"]) await page.goto(path);

  const files = await kept(page);
  const wrong = files.filter(({ url }) => !/^\/(_next\/static\/|first\.js|icons\/)|\?kept=(page|data)/.test(url)).map(({ url }) => url);
  expect(wrong).toEqual([]);
  expect(files.filter(({ url }) => /^\/(api|key|patterns|reflections|leave)/.test(url))).toEqual([]);
  expect(files.filter(({ text }) => text.includes(id)).map(({ url }) => url)).toEqual([]);
  // So that the above looked at something.
  expect(files.find(({ url }) => url.startsWith("/help?kept=page"))?.text).toContain("People you can reach now");
});

/** Stands in front of the app, and serves its worker with one byte more once `isNewer`, as another build would. */
async function beforeTheApp(app: string) {
  const newer = { isNewer: false };
  const front = createServer((asked, answer) => {
    const { hostname, port } = new URL(app);
    const passed = request({ hostname, port, path: asked.url, method: asked.method, headers: asked.headers }, (given) => {
      const { "content-length": _, ...headers } = given.headers;
      answer.writeHead(given.statusCode ?? 500, headers);
      given.on("data", (part) => answer.write(part));
      given.on("end", () => answer.end(newer.isNewer && asked.url === "/worker.js" ? "\n//" : ""));
    });
    passed.on("error", () => answer.destroy());
    // Unpacked, so that a byte can be put behind it.
    passed.removeHeader("accept-encoding");
    asked.pipe(passed);
  });
  await new Promise<void>((done) => front.listen(0, "127.0.0.1", done));
  const { port } = front.address() as AddressInfo;
  return Object.assign(newer, { url: `http://127.0.0.1:${port}`, close: () => front.close() });
}

test("a new version waits until the old one is closed, and a draft goes on in the middle", async ({ browser, baseURL }) => {
  const app = await beforeTheApp(baseURL ?? "");
  const context = await browser.newContext({ baseURL: app.url, serviceWorkers: "allow" });
  const page = await context.newPage();
  await visit(page);
  const talk = new Questionnaire(page);
  await talk.begin();
  const before = await talk.answerSome(cancelledTrip, 4);
  const { text } = await talk.question();
  let loads = 0;
  page.on("load", () => loads++);

  app.isNewer = true;
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((done) => setTimeout(done, 100));
  });
  await expect(talk.heading).toHaveText(text);
  expect(loads).toBe(0);

  await context.setOffline(true);
  await page.reload();
  await expect(talk.heading).toHaveText(text);
  await talk.answerSome(cancelledTrip, 2);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)).toBe("installed");

  // All pages closed: the new one takes over, and the draft is still there.
  await page.close();
  const reopened = new Questionnaire(await context.newPage());
  await reopened.page.goto("/reflect/check");
  for (const id of before) await expect(reopened.listed(id)).toBeVisible();
  await expect.poll(() => reopened.page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
  await context.close();
  app.close();
});

test("leaving quickly works without a network, takes the worker and its files along, and Back shows nothing", async ({ page, context }) => {
  await visit(page);
  const talk = new Questionnaire(page);
  await talk.begin();
  await talk.answerSome(cancelledTrip, 3);
  await context.setOffline(true);
  await page.getByRole("link", { name: "Leave quickly" }).click();
  await expect(page).toHaveTitle("Weather");
  await expect(page.locator("body")).toHaveText(/^\s*Weather\s*No place chosen\.\s*$/);
  await page.goBack({ waitUntil: "commit" }).catch(() => null);
  // Hidden, or the browser's own page that says there is no network.
  await expect(page.getByText(/tide|pull away|he said/i)).toHaveCount(0);

  await context.setOffline(false);
  await page.goto("/reflect");
  expect((await talk.question()).id).toBe("age");
  await expect(talk.main.getByRole("radio", { checked: true })).toHaveCount(0);
});
