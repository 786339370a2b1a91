import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible } from "./expect-accessible";
import { Keyboard } from "./keyboard";
import { Questionnaire, textOf } from "./questionnaire";
import { cancelledTrip } from "./stories";

const askedForRoom = { ...cancelledTrip, "he-said": ["needs-space"] };

/** Saves a reflection with a plan that gives room. Gives its path. */
async function save(page: Page): Promise<string> {
  const talk = new Questionnaire(page);
  await talk.open();
  await talk.answerAll(askedForRoom);
  await talk.seeResult();
  await talk.saving().click();
  await expect(page).toHaveURL(/\/reflections\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** Waits until what was changed is kept. */
const kept = (page: Page) => page.waitForResponse((response) => response.request().method() === "PATCH" && response.ok());

test("mark steps, hold a limit, check in and see what moved, by keyboard", async ({ page }) => {
  test.slow();
  const keyboard = new Keyboard(page);
  const main = page.getByRole("main");
  const button = (name: string): Locator => main.getByRole("button", { name, exact: true });
  const path = await save(page);

  // The first step is done, and says so after a reload; the next one comes forward.
  const steps = main.getByRole("group", { name: /^How far are you with/ });
  const first = steps.first();
  await expect(main.getByRole("heading", { name: "Next" })).toBeVisible();
  const marked = kept(page);
  await keyboard.tabTo(first.getByRole("radio", { name: "Not yet" }));
  await page.keyboard.press("ArrowDown");
  await marked;
  const done = kept(page);
  await page.keyboard.press("ArrowDown");
  await done;
  await page.reload();
  await expect(first.getByRole("radio", { name: "Done", exact: true })).toBeChecked();
  await expect(main.getByText(/^One of \w+ steps done\.$/)).toBeVisible();

  // A limit: set, paused, gone on with, ended.
  await keyboard.press(main.getByText("Set a limit", { exact: true }));
  await keyboard.choose(main.locator('input[name="limit-suggested"]'), main.getByRole("radio", { name: "14 days" }));
  await keyboard.press(button("Start today"));
  await expect(main.getByRole("heading", { name: "Fourteen days without contact" })).toBeVisible();
  await expect(main.getByText("Day one of fourteen. Thirteen more to go after today.")).toBeVisible();
  for (const [press, says] of [
    ["Pause", "Paused on day one of fourteen."],
    ["Go on", "Day one of fourteen. Thirteen more to go after today."],
  ] as const) {
    const changed = kept(page);
    await keyboard.press(button(press));
    await expect(main.getByText(says)).toBeVisible();
    await changed;
    await expect(button("End it")).toBeEnabled();
  }
  await keyboard.press(button("End it"));
  await keyboard.press(button("Yes, end it"));
  await expect(main.getByText("You ended it on the first day.")).toBeVisible();

  // Two minutes: he has gone silent, and it shows. A reload loses nothing.
  await keyboard.press(main.getByRole("link", { name: "Check in", exact: true }));
  await expect(page).toHaveURL(`${path}/check-in`);
  await expect(main.locator("form[inert]")).toHaveCount(0);
  const signs = main.getByRole("group", { name: textOf("signs") });
  await keyboard.tabTo(signs.first().getByRole("radio", { name: "The same" }));
  await page.keyboard.press("ArrowDown");
  await keyboard.tick(main.getByLabel("He has gone silent altogether", { exact: true }));
  await keyboard.tabTo(
    main
      .getByRole("group", { name: textOf("words-actions") })
      .first()
      .getByRole("radio", { name: "The same" }),
  );
  await page.keyboard.press("ArrowDown");
  await keyboard.choose(main.locator('input[name="words-actions"]'), main.getByLabel("Both have faded", { exact: true }));
  await keyboard.tabTo(main.getByLabel("What did you do since, for him or for yourself?"));
  await page.keyboard.type("I swam.");
  await page.reload();
  await expect(main.locator("form[inert]")).toHaveCount(0);
  await expect(main.getByLabel("What did you do since, for him or for yourself?")).toHaveValue("I swam.");
  await expect(main.getByLabel("He has gone silent altogether", { exact: true })).toBeChecked();
  await keyboard.choose(main.locator('input[name="feeling"]'), main.getByLabel("All right", { exact: true }));
  await keyboard.tick(main.locator('input[name="safe"][value="none"]'));
  await keyboard.press(button("Save this check-in"));

  // What moved, and why; the plan knows what was done.
  await expect(main.getByRole("heading", { name: "What moved" })).toBeVisible();
  await expect(main.getByText("New, and for it: his words and his actions have both faded.").first()).toBeVisible();
  await expect(main.getByText("I swam.", { exact: true })).toBeVisible();
  await expect(main.getByText(/^(One of \w+ steps done\.|Done in an earlier plan of yours.*)$/).first()).toBeVisible();
  const checkIn = new URL(page.url()).pathname;

  // The original stays as it was, and lists its check-in.
  await keyboard.press(main.getByRole("link", { name: "Back to the reflection" }));
  await expect(page).toHaveURL(path);
  await expect(main.getByText("He reads messages and does not answer", { exact: true })).toBeVisible();
  await expect(main.getByText("How you were: “All right”")).toBeVisible();
  await expect(main.locator(`h3 a[href="${checkIn}"]`)).toBeVisible();
});

test("a limit runs out, is kept in mind by a calendar, and nothing in it tells of it", async ({ page }) => {
  test.slow();
  const main = page.getByRole("main");
  await save(page);
  await main.getByText("Set a limit", { exact: true }).click();
  const changed = kept(page);
  await main.getByRole("button", { name: "Start today" }).click();
  await changed;
  await main.getByText("A reminder for when it is over").click();
  const downloading = page.waitForEvent("download");
  await main.getByRole("button", { name: "Make the calendar file" }).first().click();
  expect((await downloading).suggestedFilename()).toBe("a-walk.ics");

  await page.clock.setFixedTime(Date.now() + 8 * 24 * 60 * 60 * 1000);
  await page.reload();
  await expect(main.getByText("All seven days are behind you.")).toBeVisible();
  await expect(main.getByRole("link", { name: "Check in now" })).toBeVisible();
});

test("axe finds nothing on a plan on its way, a limit, a check-in and what moved", async ({ page }) => {
  test.slow();
  const main = page.getByRole("main");
  const path = await save(page);
  const done = kept(page);
  await main
    .getByRole("group", { name: /^How far are you with/ })
    .first()
    .getByText("Done", { exact: true })
    .click();
  await done;
  await expectAccessible(page);
  const set = kept(page);
  await main.getByRole("button", { name: "Start today" }).click();
  await set;
  await expectAccessible(page);
  await page.goto(`${path}/check-in`);
  await main
    .getByRole("group", { name: textOf("words-actions") })
    .first()
    .getByText("It has changed")
    .click();
  await main.getByRole("button", { name: "Save this check-in" }).click();
  await expect(main.getByText("Something is still missing")).toBeVisible();
  await expectAccessible(page);
  await main.getByLabel("Both have faded", { exact: true }).check();
  await main.getByRole("button", { name: "Save this check-in" }).click();
  await expect(main.getByRole("heading", { name: "What moved" })).toBeVisible();
  await expectAccessible(page);
});

test("a step marked in one tab shows in the other, and disturbs nothing there", async ({ page, context }) => {
  test.slow();
  await save(page);
  const other = await context.newPage();
  await other.goto(page.url());
  const group = (where: Page) =>
    where
      .getByRole("main")
      .getByRole("group", { name: /^How far are you with/ })
      .first();
  const done = kept(other);
  await group(other).getByText("Doing", { exact: true }).click();
  await done;
  await other.getByRole("main").getByText("Add a note", { exact: true }).click();
  await other
    .getByRole("main")
    .getByLabel(/^Your note on/)
    .fill("In the kitchen.");
  const noted = kept(other);
  await other.getByRole("main").getByRole("button", { name: "Save this note" }).click();
  await noted;
  // This tab knows nothing of the note, and its mark does not take it away.
  const marked = kept(page);
  await group(page).getByText("Done", { exact: true }).click();
  await marked;
  await expect(page.getByRole("main").getByText("In the kitchen.", { exact: true }).first()).toBeVisible();
});
