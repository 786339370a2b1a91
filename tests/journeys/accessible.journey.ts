import { expect, type Page, test } from "@playwright/test";
import { catalogue } from "@/lib/words/usual-catalogue";
import { expectAccessible } from "./expect-accessible";
import { Questionnaire } from "./questionnaire";
import { afraidOfHim, cancelledTrip } from "./stories";

const [reason] = catalogue.reasons;
const [step] = catalogue.steps;

async function expectWithinWindow(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(overflow, `${new URL(page.url()).pathname} is wider than its window`).toBe(0);
}

const plain = [
  "/",
  "/reflections",
  "/patterns",
  "/library",
  `/library/reasons/${reason?.id}`,
  `/library/steps/${step?.id}`,
  "/help",
  "/key",
  "/about",
  "/nowhere",
  "/leave",
  "/message",
  "/sample",
  "/offline",
];

for (const path of plain) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    const response = await page.goto(path);
    // An error page may be accessible too.
    expect(response?.status()).toBe(path === "/nowhere" ? 404 : 200);
    await expectAccessible(page);
  });
}

test("axe finds nothing on the questions, on the list of answers, the result, and what is saved", async ({ page }) => {
  test.slow();
  const talk = new Questionnaire(page);
  await talk.open();
  await talk.button("Continue").click();
  await expectAccessible(page);
  const kinds = new Set<string>();
  while (!(await talk.isAtCheck())) {
    const { kind } = await talk.question();
    // One of each kind: the others differ in their words only, which are as wide as their window lets them be.
    if (!kinds.has(kind)) await expectAccessible(page);
    kinds.add(kind);
    await expectWithinWindow(page);
    await talk.answer(cancelledTrip);
  }
  await expectAccessible(page);
  await talk.seeResult();
  await expectAccessible(page);
  await talk.saving().click();
  await expect(page).toHaveURL(/\/reflections\/[0-9a-f-]{36}$/);
  await expectAccessible(page);
  await page.goto("/reflections");
  await expectAccessible(page);
  await page.goto("/key/keep");
  await page.getByRole("button", { name: "Show my key" }).click();
  await expect(page.getByRole("button", { name: "Go on" })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/key");
  await page.getByRole("button", { name: "Enter this key" }).click();
  await page.getByRole("button", { name: "Lock this device" }).click();
  await page.getByRole("button", { name: "Erase everything" }).click();
  await expectAccessible(page);
});

for (const [when, answers] of [
  ["safety comes first", afraidOfHim],
  ["we can’t tell", {}],
] as const) {
  test(`axe finds nothing where ${when}`, async ({ page }) => {
    const talk = new Questionnaire(page);
    await talk.open();
    await talk.answerAll(answers);
    await talk.seeResult();
    await expectAccessible(page);
  });
}
