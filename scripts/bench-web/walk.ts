import type { Page } from "@playwright/test";

/** Answers so many questions of ours by touching the first option and going on. */
export async function answerOurs(page: Page, howMany: number): Promise<void> {
  const main = page.getByRole("main");
  for (let count = 0; count < howMany; count++) {
    const asked = await main.getByRole("heading", { level: 1 }).innerText();
    await main.locator("label:has(input)").first().tap();
    await main.getByRole("button", { name: "Continue", exact: true }).tap();
    await page.waitForFunction((text) => document.querySelector("main h1")?.textContent !== text, asked);
  }
}

/** Touches as often what does nothing. */
export async function tick(page: Page, howMany: number): Promise<void> {
  for (let count = 0; count < 2 * howMany; count++) await page.locator("label").tap();
}

/** The same in SurveyJS. */
export async function answerPeers(page: Page, howMany: number): Promise<void> {
  for (let count = 0; count < howMany; count++) {
    const asked = await page.locator(".sd-question__title, .sd-element__title").first().innerText();
    await page.locator(".sd-item label, label.sd-selectbase__label").first().tap();
    await page.locator("input.sd-navigation__next-btn, button.sd-navigation__next-btn").first().tap();
    await page.waitForFunction((text) => document.querySelector(".sd-element__title")?.textContent?.trim() !== text.trim(), asked);
  }
}

/** Goes from the first page to a saved reflection. Gives the addresses of what only then is there. */
export async function wholeJob(page: Page, url: string): Promise<{ saved: string }> {
  const main = page.getByRole("main");
  await page.goto(`${url}/reflect`);
  await answerOurs(page, 8);
  await page.goto(`${url}/reflect/check`);
  await main
    .getByRole("link", { name: "See what it may be" })
    .or(main.getByRole("button", { name: "See what it may be" }))
    .click();
  await main.getByRole("heading", { name: "What it may be", exact: true }).waitFor();
  await main.getByRole("button", { name: "Save this reflection" }).click();
  await page.waitForURL(/\/reflections\/[^/]+$/);
  return { saved: page.url() };
}
