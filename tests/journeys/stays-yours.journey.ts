import { expect, type Page, test } from "@playwright/test";
import { Questionnaire } from "./questionnaire";
import { SavedReflections } from "./saved-reflections";
import { cancelledTrip } from "./stories";

/** Answers everything and saves it. Gives the address of what was saved. */
async function saveOne(page: Page): Promise<string> {
  const talk = new Questionnaire(page);
  await talk.open();
  await talk.answerAll(cancelledTrip);
  await talk.seeResult();
  await talk.saving().click();
  await expect(page).toHaveURL(/\/reflections\/[0-9a-f-]{36}$/);
  return page.url();
}

test("another browser sees nothing of it, and a foreign address is as if it were not there", async ({ page, browser }) => {
  const address = await saveOne(page);
  const other = await browser.newContext();
  const stranger = await other.newPage();
  await stranger.goto(new URL("/reflections", address).href);
  await expect(stranger.getByRole("main").getByRole("link", { name: "Begin", exact: true })).toBeVisible();
  await expect(new SavedReflections(stranger).entries()).toHaveCount(0);

  const foreign = await stranger.goto(address);
  const foreignText = await stranger.getByRole("main").innerText();
  const missing = await stranger.goto(address.replace(/[^/]+$/, "00000000-0000-4000-8000-000000000000"));
  expect([foreign?.status(), missing?.status()]).toEqual([404, 404]);
  expect(await stranger.getByRole("main").innerText()).toBe(foreignText);
  await other.close();
});

test("nothing goes to any other host, and no answer into an address, in the whole job", async ({ page, baseURL }) => {
  const requests: URL[] = [];
  page.on("request", (request) => requests.push(new URL(request.url())));
  const addresses = new Set<string>();
  page.on("framenavigated", (frame) => addresses.add(frame.url()));
  await saveOne(page);
  await page.goto("/reflections");
  await page.goto("/help");
  await page.goto("/about");
  await page.goto("/library");

  const outside = requests.filter(({ protocol, origin }) => protocol.startsWith("http") && origin !== new URL(baseURL ?? "").origin);
  expect(outside.map(String)).toEqual([]);
  const told = Object.values(cancelledTrip).flat();
  const words = [...requests.map(String), ...addresses].flatMap((address) => decodeURIComponent(address).split(/[^a-z-]+/i));
  expect(words.filter((word) => word.includes("-") && told.includes(word))).toEqual([]);
});

test("the key cannot be read by a script, and nothing of the answers lies open on the device", async ({ page, context }) => {
  const talk = new Questionnaire(page);
  await talk.open();
  await talk.answerSome(cancelledTrip, 8);
  expect(await storedText(page)).not.toMatch(/he-let-me-down|read-no-reply|one-to-four-weeks|relationship/);

  await saveOne(page);
  const cookies = await context.cookies();
  expect(cookies.filter(({ httpOnly }) => !httpOnly)).toEqual([]);
  expect(cookies.map(({ sameSite }) => sameSite)).not.toContain("None");
});

/** All that scripts can read of the device's storage, as text. */
function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name ?? "");
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((done) => {
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => done(reading.result);
        });
        texts.push(
          JSON.stringify(rows, (_, value) => (value instanceof Uint8Array || value instanceof ArrayBuffer ? asText(value) : value)),
        );
      }
      database.close();
    }
    return texts.join("\n");

    function asText(bytes: Uint8Array | ArrayBuffer): string {
      return new TextDecoder("latin1").decode(bytes);
    }
  });
}

test("after leaving quickly Back shows nothing, and nothing is left on the device", async ({ page }) => {
  const talk = new Questionnaire(page);
  await talk.open();
  await talk.answerSome(cancelledTrip, 4);
  await page
    .getByRole("link", { name: "Leave quickly" })
    .or(page.getByRole("button", { name: "Leave quickly" }))
    .first()
    .click();
  await expect(page).toHaveURL(/\/leave$/);
  await expect(page).not.toHaveTitle(/low tide/i);
  await expect(page.locator("body")).not.toContainText(/low tide|distant|reflection/i);

  for (let steps = 0; steps < 8; steps++) {
    await page.goBack({ waitUntil: "load" }).catch(() => null);
    expect(await page.locator("body").innerText()).not.toMatch(/distant|pull away|he said|see what it may be/i);
  }
  await page.goto("/reflect");
  const fresh = new Questionnaire(page);
  expect((await fresh.question()).id).toBe("age");
  await expect(fresh.main.getByRole("radio", { checked: true })).toHaveCount(0);
});
