import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { Questionnaire } from "./questionnaire";
import { SavedReflections } from "./saved-reflections";
import { cancelledTrip } from "./stories";

/** Answers, saves, and gives the address of what was saved. */
async function saveOne(page: Page): Promise<string> {
  const talk = new Questionnaire(page);
  await talk.open();
  await talk.answerAll(cancelledTrip);
  await talk.seeResult();
  await talk.saving().click();
  await expect(page).toHaveURL(/\/reflections\/[0-9a-f-]{36}$/);
  return page.url();
}

const button = (page: Page, name: string) => page.getByRole("main").getByRole("button", { name, exact: true });

/** Has the key shown, and reads it from the screen. */
async function readKey(page: Page): Promise<string> {
  await button(page, "Show my key").click();
  await expect(page.locator(".key")).toBeVisible();
  return (await page.locator(".key > span:not(.sr)").allInnerTexts()).map((group) => group.trim()).join(" ");
}

async function enter(page: Page, key: string): Promise<void> {
  await page.getByLabel("Your key", { exact: true }).fill(key);
  await button(page, "Enter this key").click();
}

/** The check of one group, from what was kept. */
async function proveKept(page: Page, key: string): Promise<void> {
  await button(page, "Go on").click();
  const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];
  const field = page.getByRole("textbox", { name: /^From what you kept/ });
  await expect(field).toBeFocused();
  const label = (await page.locator("label", { hasText: "From what you kept" }).innerText()).toLowerCase();
  const group = ordinals.findIndex((word) => label.includes(word));
  await field.fill(key.split(" ")[group] ?? "");
  await button(page, "I’ve kept it").click();
}

test("the key is kept once, opens the same on another device, and each can be locked", async ({ page, browser, baseURL }) => {
  test.slow();
  const told: string[] = [];
  page.on("response", async (response) => {
    if (response.request().resourceType() === "document" || response.url().includes("_rsc"))
      told.push(await response.text().catch(() => ""));
  });
  const addresses = new Set<string>();
  page.on("request", (request) => addresses.add(request.url()));

  // The first save leads to the key, and the page holds nothing of it before it is asked for.
  await saveOne(page);
  await page.getByRole("main").getByRole("link", { name: "Keep your key" }).click();
  await expect(page).toHaveURL(/\/key\/keep$/);
  await expect(page.getByRole("heading", { level: 1, name: "Keep your key" })).toBeVisible();
  const key = await readKey(page);
  expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  await proveKept(page, key);
  await expect(page).toHaveURL(/\/reflections$/);
  await expect(page.getByText("You have not kept a copy")).toHaveCount(0);
  expect(told.filter((text) => text.includes(key.slice(0, 4)) && text.includes(key.slice(5, 9)))).toEqual([]);
  expect([...addresses].filter((address) => address.toUpperCase().includes(key.slice(0, 9).replace(" ", "-")))).toEqual([]);

  // Another device, with the key typed as somebody types it.
  const other = await browser.newContext({ baseURL: baseURL ?? "" });
  const second = await other.newPage();
  await second.goto("/key");
  await enter(second, `${key.slice(0, -1)}${key.endsWith("0") ? "1" : "0"}`);
  await expect(second.getByText(/One character is wrong/)).toBeVisible();
  await enter(second, key.toLowerCase().replaceAll(" ", "-").replaceAll("0", "o"));
  await expect(second.getByText("It opens 1 reflection.")).toBeVisible();
  await second.getByRole("status").getByRole("link", { name: "Your reflections" }).click();
  const theirs = new SavedReflections(second);
  await expect(theirs.entries()).toHaveCount(1);
  await theirs.entries().first().click();
  await expect(second.getByRole("heading", { name: "What it may be", exact: true })).toBeVisible();

  // Locked, it shows nothing, and neither does Back; the first device is not touched by it.
  await second.goto("/key");
  await button(second, "Lock this device").click();
  await button(second, "Lock it now").click();
  await expect(second.getByText("This device is locked.")).toBeVisible();
  expect((await other.cookies()).map(({ name }) => name)).not.toContain("low-tide-key");
  for (let steps = 0; steps < 3; steps++) {
    await second.goBack({ waitUntil: "load" }).catch(() => null);
    await expect(second.getByRole("heading", { name: "What it may be", exact: true })).toHaveCount(0);
    await expect(theirs.entries()).toHaveCount(0);
  }
  await second.goto("/reflections");
  await expect(theirs.entries()).toHaveCount(0);
  await other.close();
  await page.goto("/reflections");
  await expect(new SavedReflections(page).entries()).toHaveCount(1);
});

test("everything can be taken along, erased, and brought in again", async ({ page, context }) => {
  test.slow();
  const address = await saveOne(page);
  const saved = new SavedReflections(page);
  await saved.writeNote("He rang on Sunday.");
  await page.goto("/key");

  const downloading = page.waitForEvent("download");
  await button(page, "Save a file to keep").click();
  const path = await (await downloading).path();
  const text = await readFile(path, "utf8");
  expect(JSON.parse(text)).toMatchObject({
    app: "low-tide",
    format: 2,
    reflections: [{ journal: { notes: { text: "He rang on Sunday." } } }],
  });

  await page.getByRole("textbox", { name: /erase everything/ }).fill("erase everything");
  await button(page, "Erase everything").click();
  await expect(page.getByText("Everything is erased.")).toBeVisible();
  expect((await context.cookies()).map(({ name }) => name)).not.toContain("low-tide-key");
  expect((await page.request.get(address)).status()).toBe(404);

  await page
    .getByLabel("The file with your reflections")
    .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await expect(page.getByText("1 came in.")).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "What it may be", exact: true })).toBeVisible();
  await expect(saved.note()).toHaveValue("He rang on Sunday.");
});

test("putting it off is as easy, and it is remembered", async ({ page }) => {
  test.slow();
  const address = await saveOne(page);
  await button(page, "Later").click();
  await expect(button(page, "Later")).toHaveCount(0);
  await page.goto("/reflections");
  await expect(page.getByText("You have not kept a copy of your key yet.")).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "What it may be", exact: true })).toBeVisible();
  await expect(button(page, "Later")).toHaveCount(0);
});
