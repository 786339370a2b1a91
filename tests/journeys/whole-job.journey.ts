import { expect, test } from "@playwright/test";
import { Questionnaire, textOf } from "./questionnaire";
import { SavedReflections } from "./saved-reflections";
import { afraidOfHim, cancelledTrip } from "./stories";

test("answer, change an answer, understand, save, come back, note, delete, undo", async ({ page }) => {
  const talk = new Questionnaire(page);
  const saved = new SavedReflections(page);

  await test.step("answer", async () => {
    await talk.begin();
    const asked = await talk.answerAll(cancelledTrip);
    expect(asked.length).toBeGreaterThanOrEqual(10);
    expect(asked.length).toBeLessThanOrEqual(16);
    expect(new Set(asked).size).toBe(asked.length);
    await expect(page).toHaveURL(/\/reflect\/check$/);
  });

  await test.step("change one answer and come back to the list", async () => {
    await talk.change("feeling");
    expect((await talk.question()).id).toBe("feeling");
    await expect(talk.option(await talk.question(), "unsettled")).toBeChecked();
    await talk.answer({ feeling: "low" });
    await expect(talk.heading).toHaveText("Check your answers");
    await expect(talk.listed("feeling")).toContainText("Low");
  });

  await test.step("understand", async () => {
    await talk.seeResult();
    await expect(page.getByRole("heading", { name: "What it may be", exact: true })).toBeVisible();
    await expect(page.getByRole("heading", { name: "What you can do", exact: true })).toBeVisible();
  });

  const first = await talk.firstReason();

  await test.step("save", async () => {
    await talk.button("Save this reflection").click();
    await expect(page).toHaveURL(/\/reflections\/[0-9a-f-]{36}$/);
    await expect(page.getByRole("heading", { name: "What it may be", exact: true })).toBeVisible();
  });

  await test.step("come back", async () => {
    await page.goto("/");
    await page.getByRole("main").getByRole("link", { name: "Your reflections", exact: true }).click();
    await expect(saved.entries()).toHaveCount(1);
    await expect(saved.entries().first()).toContainText(first);
    await saved.entries().first().click();
    await expect(page.getByRole("heading", { name: "What you can do", exact: true })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(first);
    await expect(page.getByRole("main")).toContainText(textOf("feeling"));
  });

  await test.step("keep a note", async () => {
    await saved.writeNote("He rang. We talk on Sunday.");
    await page.reload();
    await expect(saved.note()).toHaveValue("He rang. We talk on Sunday.");
  });

  await test.step("delete, undo, and find it whole", async () => {
    await saved.delete();
    await saved.undo();
    await page.goto("/reflections");
    await saved.entries().first().click();
    await expect(saved.note()).toHaveValue("He rang. We talk on Sunday.");
  });

  await test.step("delete it and leave it so", async () => {
    const address = page.url();
    await saved.delete();
    await page.goto("/reflections");
    await expect(page.getByRole("main").getByRole("link", { name: "Begin", exact: true })).toBeVisible();
    await expect(saved.entries()).toHaveCount(0);
    // For an hour its address offers to bring it back; until then it shows nothing of it.
    await page.goto(address);
    await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText(first);
    expect((await page.request.get(address.replace("/reflections/", "/api/reflections/"))).status()).toBe(404);
  });
});

test("somebody who is afraid is offered help before all else", async ({ page }) => {
  const talk = new Questionnaire(page);
  await talk.open();
  await talk.answerAll(afraidOfHim);
  await talk.seeResult();
  const help = talk.main.locator('a[href="/help"]').first();
  await expect(help).toBeInViewport();
  const [helpAt, headingAt] = [await help.boundingBox(), await talk.heading.boundingBox()];
  expect(helpAt?.y).toBeLessThan(headingAt?.y ?? 0);
  await help.click();
  await expect(page).toHaveURL(/\/help/);
});

test("somebody who skips everything is told that we can’t tell", async ({ page }) => {
  const talk = new Questionnaire(page);
  await talk.open();
  await talk.answerAll({});
  await talk.seeResult();
  await expect(talk.main).toContainText(/can’t tell/i);
  await expect(page.getByRole("heading", { name: "What you can do", exact: true })).toBeVisible();
});

test("whoever stops early is asked about danger before they look", async ({ page }) => {
  const talk = new Questionnaire(page);
  await talk.open();
  await talk.answerSome(cancelledTrip, 6);
  await page.goto("/reflect/check");
  await talk.main
    .getByText(/decides whether a plan is safe for you/)
    .getByRole("link", { name: textOf("safe") })
    .click();
  await expect(talk.heading).toHaveText(textOf("safe"));
  await talk.answer(cancelledTrip);
  await expect(talk.heading).toHaveText("Check your answers");
  await expect(talk.main.getByText(/decides whether a plan is safe/)).toHaveCount(0);
});

test("one question gives way to the next as a transition, where motion is welcome", async ({ page }) => {
  await page.addInitScript(() => {
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (update) => {
      document.documentElement.dataset.transitions = String(Number(document.documentElement.dataset.transitions ?? 0) + 1);
      return start(update);
    };
  });
  const talk = new Questionnaire(page);
  await talk.open();
  await talk.answerSome(cancelledTrip, 2);
  await expect(page.locator("html")).toHaveAttribute("data-transitions", "2");
  const seconds = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--soft").trim());
  expect(await seconds()).not.toMatch(/^0m?s$/);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await seconds()).toMatch(/^0m?s$/);
});

test("somebody under 18 is asked nothing about sex", async ({ page }) => {
  const talk = new Questionnaire(page);
  await talk.open();
  const asked: string[] = [];
  while (!(await talk.isAtCheck())) {
    const question = await talk.question();
    for (const option of question.options.filter(({ adult }) => adult)) {
      await expect(talk.main.getByLabel(option.label, { exact: true })).toHaveCount(0);
    }
    asked.push(await talk.answer({ ...cancelledTrip, age: "under-18" }));
  }
  expect(asked).not.toContain("sexting");
});

test("continuing without an answer says what to do, and leads there", async ({ page }) => {
  const talk = new Questionnaire(page);
  await talk.open();
  const { text } = await talk.question();
  await talk.button("Continue").click();
  const summary = page.getByRole("alert").filter({ hasText: "Choose an answer, or skip this question" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link").click();
  await expect(talk.main.getByRole("radio").first()).toBeFocused();
  await expect(talk.heading).toHaveText(text);
});
