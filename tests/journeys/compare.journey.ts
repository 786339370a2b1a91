import { expect, type Page, test } from "@playwright/test";
import { anId } from "@/tests/builders/an-owner";
import { fiveReflections } from "@/tests/builders/five-reflections";
import { expectAccessible } from "./expect-accessible";

/** What was saved about Jonas: a reflection and two check-ins; and one about Daniel. In the first check-in he had gone silent. */
const savings = fiveReflections
  .map(({ saving }) => saving)
  .filter(({ id }) => [3, 13, 23, 5].map(anId).includes(id))
  .map((saving) => (saving.id === anId(13) ? { ...saving, answers: { ...saving.answers, signs: ["gone-silent"] } } : saving));

async function seed(page: Page, some = savings): Promise<void> {
  await page.goto("/about");
  const statuses = await page.evaluate(async (bodies) => {
    const found: number[] = [];
    for (const body of bodies) {
      const headers = { "Content-Type": "application/json" };
      found.push((await fetch("/api/reflections", { method: "POST", headers, body: JSON.stringify(body) })).status);
    }
    return found;
  }, some);
  expect(statuses).toEqual(some.map(() => 201));
}

test("a reflection and its check-in side by side: in a sentence, drawn, and as a table, with nothing but ids in the address", async ({
  page,
}) => {
  test.slow();
  await seed(page);
  const main = page.getByRole("main");
  await page.goto(`/reflections/${anId(13)}`);
  await main.getByRole("link", { name: "Compare it with its reflection" }).click();
  await expect(page).toHaveURL(new RegExp(`/reflections/compare\\?a=${anId(3)}&b=${anId(13)}$`));
  await expect(page).toHaveTitle("Compare · Low Tide");
  await expect(main.getByText(/answers differ\. .*You were very anxious, and later not coping\./)).toBeVisible();

  const reasons = main.getByRole("figure").first();
  await expect(reasons.getByText("Later, and for it: he has gone silent altogether.").first()).toBeVisible();
  await reasons.getByText("The same as a table").click();
  await expect(reasons.getByRole("columnheader")).toHaveText(["Reason", "Earlier", "Later"]);
  await expect(main.getByRole("heading", { name: "The plan" })).toBeVisible();
  // With the second check-in there are three states of it.
  await expect(main.getByRole("heading", { name: "Over all its check-ins" })).toBeVisible();
  await expect(main.getByRole("img").first()).toHaveAccessibleName(/^(Fits|Can’t|Less)/);
  await expectAccessible(page);
  const response = await page.reload();
  expect(response?.headers()["cache-control"]).toContain("no-store");
});

test("two are chosen by keyboard; of two people it says so", async ({ page }) => {
  test.slow();
  await seed(page);
  const main = page.getByRole("main");
  await page.goto("/reflections/compare");
  await expect(main.getByText("Choose two reflections or check-ins, and see what differs.")).toBeVisible();
  await expectAccessible(page);
  await main.getByLabel("Compare this one").selectOption(anId(5));
  await main.getByLabel("with this one").selectOption(anId(5));
  await main.getByLabel("with this one").press("Tab");
  await expect(main.getByRole("button", { name: "Compare these two" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(main.getByRole("alert")).toContainText("That is the same one twice");
  await expect(main.getByLabel("Compare this one")).toHaveValue(anId(5));
  await main.getByLabel("with this one").selectOption(anId(3));
  await main.getByRole("button", { name: "Compare these two" }).press("Enter");
  await expect(main.getByText("These two are about different people.", { exact: false })).toBeVisible();
  await expect(main.getByRole("heading", { name: "Over all its check-ins" })).toHaveCount(0);
  await expectAccessible(page);
});

test("what is missing is said; with one reflection, or none, there is nothing to compare yet", async ({ page }) => {
  const main = page.getByRole("main");
  await page.goto("/reflections/compare");
  await expect(main.getByText("There is nothing here to compare yet.")).toBeVisible();
  await expectAccessible(page);
  await seed(page, savings.slice(0, 1));
  await page.goto("/reflections/compare");
  await expect(main.getByText("There is only one reflection here that can be compared.")).toBeVisible();
  await expectAccessible(page);
  await seed(page, savings.slice(1));
  await page.goto(`/reflections/compare?a=${anId(3)}&b=${anId(99)}`);
  await expect(main.getByRole("alert")).toContainText("One of the two is not here.");
  await page.goto("/reflections/compare?a=nonsense&b=1");
  await expect(main.getByRole("alert")).toContainText("One of the two is not here.");
});

test("an old reflection says what we would say today, when it is asked", async ({ page }) => {
  await seed(page, savings.slice(0, 1));
  const main = page.getByRole("main");
  await page.goto(`/reflections/${anId(3)}`);
  const section = main.getByRole("region", { name: "What we would say today" });
  await section.getByRole("button", { name: "See what we would say today" }).click();
  await expect(section.getByText("Nothing differs. To these answers we would say the same today.")).toBeFocused();
  await expectAccessible(page);
  expect(new URL(page.url()).search).toBe("");
});
