import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./expect-accessible";
import { Questionnaire } from "./questionnaire";
import { SavedReflections } from "./saved-reflections";
import { cancelledTrip } from "./stories";

const waits = (page: Page) => page.getByRole("main").getByText("Waiting on this device, not saved yet.");
const onePage = /\/reflections\/[0-9a-f-]{36}$/;

/** All that is kept in the databases of this browser, as far as it can be read. */
const readable = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const values = await new Promise<unknown[]>((resolve) => {
          const asking = database.transaction(store).objectStore(store).getAll();
          asking.onsuccess = () => resolve(asking.result);
        });
        for (const value of values) {
          if (value instanceof CryptoKey) found.push(value.extractable ? "a key that can be taken out" : "a key");
          else found.push(`${name} ${JSON.stringify(value)} ${new TextDecoder("latin1").decode((value as { bytes?: ArrayBuffer }).bytes)}`);
        }
      }
      database.close();
    }
    return found.join("\n");
  });

/** Answers all, loses the network and saves. */
async function saveOffline(page: Page, context: BrowserContext): Promise<Questionnaire> {
  const talk = new Questionnaire(page);
  await talk.open();
  await talk.answerAll(cancelledTrip);
  await talk.seeResult();
  await page.getByRole("textbox", { name: /^Whom is it about/ }).fill("Dan");
  await context.setOffline(true);
  await talk.button("Save this reflection").click();
  await expect(waits(page)).toBeVisible();
  return talk;
}

/** Saves one over the interface and opens it. Gives its id. */
async function openSaved(page: Page, context: BrowserContext): Promise<string> {
  const id = crypto.randomUUID();
  expect((await context.request.post("/api/reflections", { data: { id, answers: cancelledTrip } })).status()).toBe(201);
  await page.goto(`/reflections/${id}`);
  await expect(page.getByRole("heading", { name: "Your notes" })).toBeVisible();
  return id;
}

test("a first save without a network waits sealed, and goes by itself when it is back; of two tabs one sends it", async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto("/help");
  // A tab behind another paints nothing, so nothing in it ever stands still to be pressed.
  await page.bringToFront();
  await saveOffline(page, context);
  const kept = await readable(page);
  expect(kept).toContain("low-tide-waiting");
  expect(kept).not.toMatch(/Dan\b|cancels|relationship|can be taken out/);
  let sent = 0;
  context.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/api/reflections")) sent += 1;
  });
  await context.setOffline(false);
  await expect(page).toHaveURL(onePage);
  await expect(page.getByRole("textbox", { name: "A name only you need to know" })).toHaveValue("Dan");
  expect(sent).toBe(1);
  await page.goto("/reflections");
  await expect(new SavedReflections(page).entries()).toHaveCount(1);
  await expect(waits(page)).toHaveCount(0);
  expect(await readable(page)).toBe("");
});

test("it waits through a closed tab; the list says which is which, and sends it when asked", async ({ page, context }) => {
  test.slow();
  await saveOffline(page, context);
  await page.close();
  await context.setOffline(false);
  // The network is there, and the server is not.
  await context.route("**/api/reflections", (route) =>
    route.request().method() === "POST" ? route.abort("connectionrefused") : route.continue(),
  );
  const again = await context.newPage();
  await again.goto("/reflections");
  await expect(again.getByRole("heading", { name: "Not saved yet" })).toBeVisible();
  await expect(waits(again)).toHaveCount(1);
  await expectAccessible(again);
  await again.getByRole("button", { name: "Try again now" }).click();
  await expect(again.getByText("That did not work yet. It goes on waiting.")).toBeVisible();
  await context.unroute("**/api/reflections");
  await again.getByRole("button", { name: "Try again now" }).click();
  await expect(waits(again)).toHaveCount(0);
  await expect(new SavedReflections(again).entries()).toHaveCount(1);
  // What it was made from has gone as well.
  expect(await readable(again)).toBe("");
});

test("one that waits is sent when any page opens", async ({ page, context }) => {
  await saveOffline(page, context);
  await page.close();
  await context.setOffline(false);
  const help = await context.newPage();
  const saved = help.waitForResponse((response) => response.request().method() === "POST" && response.url().endsWith("/api/reflections"));
  await help.goto("/help");
  expect((await saved).status()).toBe(201);
});

test("a check-in waits and goes the same way", async ({ page, context }) => {
  const id = await openSaved(page, context);
  await page.goto(`/reflections/${id}/check-in`);
  await expect(page.locator("form[inert]")).toHaveCount(0);
  await page.getByLabel("What did you do since, for him or for yourself?").fill("I swam.");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Save this check-in" }).click();
  await expect(waits(page)).toBeVisible();
  await context.setOffline(false);
  await expect(page).toHaveURL(onePage);
  await expect(page.getByText("I swam.", { exact: true })).toBeVisible();
});

test("notes that wait and meet others are told, and neither text is lost", async ({ page, context }) => {
  const saved = new SavedReflections(page);
  const id = await openSaved(page, context);
  await context.setOffline(true);
  await saved.note().fill("From this phone.");
  await page.getByRole("button", { name: "Save notes" }).click();
  await expect(waits(page)).toBeVisible();
  const elsewhere = { change: "notes", notes: "From the other one.", version: 1 };
  expect((await context.request.patch(`/api/reflections/${id}`, { data: elsewhere })).status()).toBe(200);
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/reflections/${id}`);
  await expect(again.getByText("These notes were changed somewhere else in the meantime.")).toBeVisible();
  await expectAccessible(again);
  await again.getByRole("button", { name: "Put both together" }).click();
  const noted = again.waitForResponse((response) => response.request().method() === "PATCH");
  await again.getByRole("button", { name: "Save notes" }).click();
  expect((await noted).status()).toBe(200);
  await again.reload();
  await expect(new SavedReflections(again).note()).toHaveValue("From the other one.\n\nFrom this phone.");
  await expect(waits(again)).toHaveCount(0);
});

test("Leave quickly says that it takes away what waits, and does", async ({ page, context }) => {
  await saveOffline(page, context);
  await expect(page.getByText("“Leave quickly” takes it away")).toBeVisible();
  await context.setOffline(false);
  await context.route("**/api/reflections", (route) => route.abort("connectionrefused"));
  await page.getByRole("link", { name: "Leave quickly" }).click();
  await expect(page).toHaveURL(/\/leave$/);
  await context.unroute("**/api/reflections");
  await page.goto("/reflections");
  await expect(page.getByText("Nothing is saved in this browser yet.")).toBeVisible();
  await expect(waits(page)).toHaveCount(0);
});
