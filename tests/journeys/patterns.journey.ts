import { expect, type Page, test } from "@playwright/test";
import { catalogue } from "@/lib/words/usual-catalogue";
import { fiveReflections } from "@/tests/builders/five-reflections";
import { expectAccessible } from "./expect-accessible";
import { Questionnaire } from "./questionnaire";
import { cancelledTrip } from "./stories";

const titleOf = (id: string) => catalogue.reasons.find((reason) => reason.id === id)?.title ?? "";

/** Sends what the app would send, in the order of the days. All of it is saved today. */
async function seed(page: Page): Promise<void> {
  await page.goto("/about");
  const failed = await page.evaluate(async (reflections) => {
    const send = async (method: string, path: string, body: unknown) => {
      const answer = await fetch(path, { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
      return answer.ok ? [] : [`${method} ${answer.status}: ${await answer.text()}`];
    };
    const problems: string[] = [];
    for (const { saving, outcome } of reflections) {
      problems.push(...(await send("POST", "/api/reflections", saving)));
      if (outcome) problems.push(...(await send("PATCH", `/api/reflections/${saving.id}`, { change: "outcome", outcome })));
    }
    return problems;
  }, fiveReflections);
  expect(failed).toEqual([]);
}

test("what is feared before the result and what turned out to be true are kept, and one reflection is no pattern", async ({ page }) => {
  test.slow();
  const talk = new Questionnaire(page);
  const { main } = talk;
  await page.goto("/patterns");
  await expect(main.getByText("Nothing is saved in this browser yet")).toBeVisible();
  await expectAccessible(page);

  await talk.open();
  await talk.answerAll(cancelledTrip);
  await main.getByText("Before you see it: what do you fear, what do you think?").click();
  await main.getByLabel("What do you fear it is?").selectOption({ label: titleOf("someone-else") });
  await main.getByLabel("What do you think it is?").selectOption({ label: titleOf("something-else-in-his-life") });
  await main.getByLabel("Fairly sure").check();
  await expectAccessible(page);
  await talk.seeResult();
  await expect(main.getByText(`You feared: “${titleOf("someone-else")}”.`)).toBeVisible();
  await talk.saving().click();
  await expect(page).toHaveURL(/\/reflections\/[0-9a-f-]{36}$/);
  await expect(main.getByText("You said so before you knew more.")).toBeVisible();

  await main.getByRole("button", { name: "Say what turned out" }).click();
  await main.getByLabel("What was it?").selectOption({ label: titleOf("something-else-in-his-life") });
  await main.getByLabel("He came back").check();
  await main.getByLabel("A note, if you like").fill("His mother was ill.");
  await expectAccessible(page);
  await main.getByRole("button", { name: "Keep what turned out" }).click();
  await expect(main.getByRole("heading", { name: "What turned out to be true" })).toBeFocused();
  await page.reload();
  await expect(main.getByText("His mother was ill.")).toBeVisible();
  await main.getByRole("button", { name: "Take it back" }).click();
  await expect(main.getByRole("button", { name: "Say what turned out" })).toBeVisible();

  await page.goto("/patterns");
  await expect(main.getByText("It is too early to see a pattern.")).toBeVisible();
  await expect(main.getByRole("figure")).toHaveCount(0);
  await expectAccessible(page);
});

test("five reflections show what recurs, each drawing with a sentence and a table, and nothing of it in the address", async ({ page }) => {
  await seed(page);
  await page.goto("/reflections");
  const main = page.getByRole("main");
  await main.getByRole("link", { name: "Patterns across your reflections" }).click();
  await expect(main.getByText("What recurs across your five reflections.")).toBeVisible();
  expect(new URL(page.url()).href).toMatch(/\/patterns$/);

  await expect(main.getByText("You chose “He came on strong” in three of five. It was about Elias and Tom.")).toBeVisible();
  await expect(
    main.getByText("What you feared was true in one of three. What you thought was true in both.", { exact: false }),
  ).toBeVisible();
  await expect(main.getByText("The distance began after one to three months in three of five.")).toBeVisible();
  await expect(main.getByRole("img", { name: "In order: very anxious, not coping, all right" })).toBeVisible();
  const record = main.getByRole("figure").filter({ hasText: "You know what it was in three of five reflections." });
  await record.getByText("The same as a table").click();
  await expect(record.getByRole("row", { name: "What you feared was true 1 3" })).toBeVisible();
  await expectAccessible(page);

  await main.getByRole("link", { name: "Break the cycle" }).click();
  await expect(page).toHaveURL(/\/library\/steps\/break-the-cycle$/);
});

test("the page is never kept by what lies between, and somebody else sees nothing of it", async ({ page, browser }) => {
  await seed(page);
  const response = await page.goto("/patterns");
  expect(response?.headers()["cache-control"]).toContain("no-store");
  await expect(page).toHaveTitle("Patterns · Low Tide");
  const other = await browser.newContext();
  const stranger = await other.newPage();
  await stranger.goto("/patterns");
  await expect(stranger.getByText("Nothing is saved in this browser yet")).toBeVisible();
  await other.close();
});
