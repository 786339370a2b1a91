import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./expect-accessible";
import { Questionnaire } from "./questionnaire";
import { cancelledTrip } from "./stories";

const address = "/api/reflections";

async function save(request: APIRequestContext, saving: object = {}): Promise<string> {
  const id = randomUUID();
  const response = await request.post(address, { data: { id, answers: cancelledTrip, ...saving } });
  expect(response.status()).toBe(201);
  return id;
}

const entries = (page: Page) => page.getByRole("main").locator(".timeline h3");

/** In so many days, as the page sees it. */
async function inDays(page: Page, days: number): Promise<void> {
  await page.clock.setFixedTime(Date.now() + days * 86_400_000);
}

/** About Marco, with how it turned out; about Daniel, with a check-in. */
async function seed(request: APIRequestContext): Promise<{ marco: string; daniel: string }> {
  const marco = await save(request, {
    person: "Marco",
    answers: { ...cancelledTrip, feeling: "low" },
    notes: "An umbrella, left at the lighthouse.",
  });
  const today = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const told = await request.patch(`${address}/${marco}`, {
    data: { change: "outcome", outcome: { reasons: ["not-over-ex"], endings: ["ended"], day: today, note: "I’d known for a while." } },
  });
  expect(told.status()).toBe(200);
  const daniel = await save(request, { person: "Daniel" });
  await save(request, { checkIn: { of: daniel, did: "Wrote him a postcard" }, answers: { ...cancelledTrip, feeling: "okay" } });
  return { marco, daniel };
}

test("a word, a person, a day: each finds its entries, and the word goes nowhere", async ({ page }) => {
  const { marco } = await seed(page.request);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(`${request.url()} ${request.postData() ?? ""}`));
  await page.goto("/reflections");
  await expect(entries(page)).toHaveCount(4);
  await expect(page.getByText("Two of them, since", { exact: false })).toBeVisible();

  const field = page.getByRole("searchbox", { name: "Find a word" });
  await field.fill("Umbrela");
  await expect(page.getByRole("status").filter({ hasText: "One found. It comes near." })).toBeVisible();
  await expect(page.locator("mark")).toHaveText("umbrella");
  await field.fill("postc");
  await expect(entries(page)).toHaveText([/^Check-in on Daniel/]);

  // Who opens a finding and comes back finds what they were looking at.
  await field.fill("lighthouse");
  await entries(page).getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`/reflections/${marco}$`));
  await page.goBack();
  await expect(field).toHaveValue("lighthouse");
  await expect(entries(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect(entries(page)).toHaveCount(4);
  await expect(field).toBeFocused();

  await page.getByText("Daniel", { exact: true }).click();
  await expect(entries(page)).toHaveText([/^Check-in on Daniel/, /./]);
  await page.getByText("Everyone", { exact: true }).click();
  await page.getByText("More ways to find").click();
  await page.getByLabel("How you were").selectOption({ label: "Low" });
  await expect(entries(page)).toHaveCount(1);
  await page.getByLabel("A plan").selectOption({ index: 1 });
  await page.getByText("Daniel", { exact: true }).click();
  await expect(page.getByRole("heading", { name: "Nothing here is all of that" })).toBeVisible();
  await page.getByRole("button", { name: "Show everything" }).click();

  await page.getByText("Calendar", { exact: true }).click();
  await page.getByRole("table").getByRole("button").last().press("Enter");
  await expect(entries(page)).toHaveCount(3);

  for (const word of ["umbrel", "postc", "lighthouse", "Daniel"]) expect(requests.filter((each) => each.includes(word))).toEqual([]);
});

test("it is readable by day and by night, found or not, and while two are chosen", async ({ page }) => {
  test.slow();
  await seed(page.request);
  await inDays(page, 8);
  await page.goto("/reflections");
  await expect(page.getByRole("heading", { name: "It is a week since you last wrote about Daniel" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("searchbox").fill("lighthouse");
  await expect(page.locator("mark")).toHaveText("lighthouse");
  await expectAccessible(page);
  await page.getByRole("searchbox").fill("zzyzx");
  await expect(page.getByRole("heading", { name: "Nothing here has “zzyzx”" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Show everything" }).click();
  await page.getByRole("button", { name: "Compare two" }).click();
  await page
    .getByRole("checkbox", { name: /^Compare/ })
    .first()
    .press("Space");
  await page
    .getByRole("checkbox", { name: /^Compare/ })
    .last()
    .press("Space");
  const compare = page.getByRole("link", { name: "Compare these two" });
  await expect(compare).toHaveAttribute("href", /^\/reflections\/compare\?a=[0-9a-f-]{36}&b=[0-9a-f-]{36}$/);
  await expect(compare).toBeInViewport();
  await expectAccessible(page);
});

test("four years later it is on this day, and nobody is asked what has changed", async ({ page }) => {
  await save(page.request, { person: "Daniel" });
  const day = new Date();
  // Every day has come round again by then, the one of a leap year too.
  day.setUTCFullYear(day.getUTCFullYear() + 4);
  await page.clock.setFixedTime(day);
  await page.goto("/reflections");
  await expect(page.getByRole("region", { name: "On this day" })).toContainText("Four years ago. Reflection on Daniel.");
  await expect(page.getByRole("heading", { name: /since you last wrote/ })).toHaveCount(0);
});

test("the list goes on a page at a time, and a search looks through all of it", async ({ page }) => {
  test.slow();
  const first = await save(page.request, { person: "Elias", notes: "The very first one" });
  for (let i = 0; i < 21; i++) await save(page.request, { person: "Tom" });
  await page.goto("/reflections");
  await expect(entries(page)).toHaveCount(20);
  await page.getByRole("searchbox").fill("very first");
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page).getByRole("link")).toHaveAttribute("href", `/reflections/${first}`);
  await page.getByRole("button", { name: "Show everything" }).click();
  await page.getByRole("button", { name: "Show earlier ones" }).click();
  await expect(entries(page)).toHaveCount(22);
  await expect(entries(page).nth(20).getByRole("link")).toBeFocused();
});

test("offline, what is here is looked through", async ({ page, context }) => {
  await seed(page.request);
  await page.goto("/reflections");
  await page.getByRole("searchbox").fill("umbrella");
  await expect(entries(page)).toHaveCount(1);
  await context.setOffline(true);
  await page.getByRole("searchbox").fill("postcard");
  await expect(entries(page)).toHaveText([/^Check-in on Daniel/]);
});

test("offline from the start, a search that cannot be fetched says so", async ({ page, context }) => {
  await seed(page.request);
  await page.goto("/reflections");
  await expect(entries(page)).toHaveCount(4);
  await context.setOffline(true);
  await page.getByRole("searchbox").fill("umbrella");
  await expect(page.getByRole("alert").filter({ hasText: "The search could not be fetched." })).toBeVisible();
  await expect(entries(page)).toHaveCount(4);
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(entries(page)).toHaveCount(1);
});

test("a name given at saving stands in the list and in no address or title; it can be changed", async ({ page }) => {
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  await save(page.request, { person: "Marco" });
  const talk = new Questionnaire(page);
  await talk.open();
  await talk.answerAll(cancelledTrip);
  await talk.seeResult();
  const name = page.getByRole("textbox", { name: /^Whom is it about/ });
  await name.focus();
  await page.getByRole("group", { name: "Names you have used" }).getByRole("button", { name: "Marco" }).click();
  await expect(name).toHaveValue("Marco");
  await name.fill("Danielson");
  await talk.saving().click();
  await expect(page).toHaveURL(/\/reflections\/[0-9a-f-]{36}$/);

  const later = page.getByRole("textbox", { name: "A name only you need to know" });
  await expect(later).toHaveValue("Danielson");
  await later.fill("Marcosson");
  await page.getByRole("button", { name: "Save name" }).click();
  await expect(page.getByRole("region", { name: "Whom it is about" }).getByRole("status")).toHaveText("Saved.");
  expect(await page.title()).not.toMatch(/Danielson|Marcosson/);
  await page.goto("/reflections");
  await expect(page.getByText("Reflection on Marcosson")).toBeVisible();
  expect(await page.title()).not.toMatch(/Danielson|Marcosson/);
  expect(addresses.filter((each) => /Danielson|Marcosson/.test(each))).toEqual([]);
});
