import { expect, test } from "@playwright/test";
import { chosen } from "@/lib/engine/answers";
import { Keyboard } from "./keyboard";
import { Questionnaire, textOf } from "./questionnaire";
import { SavedReflections } from "./saved-reflections";
import { cancelledTrip } from "./stories";

test("the whole job by keyboard alone", async ({ page }) => {
  test.slow();
  const keyboard = new Keyboard(page);
  const talk = new Questionnaire(page);
  const saved = new SavedReflections(page);

  await page.goto("/");
  await keyboard.press(talk.link("Begin").first());
  for (let isFirst = true; !(await talk.isAtCheck()); isFirst = false) {
    const question = await talk.question();
    if (!isFirst) await expect(talk.heading).toBeFocused();
    const answer = cancelledTrip[question.id] ?? null;
    for (const id of chosen(answer)) {
      const option = talk.option(question, id);
      if (question.kind === "multi") await keyboard.tick(option);
      else await keyboard.choose(talk.main.getByRole("radio"), option);
    }
    await keyboard.press(talk.button("Continue"));
    await expect(talk.heading).not.toHaveText(question.text);
  }

  await expect(talk.heading).toBeFocused();
  await keyboard.press(talk.link(`Change: ${textOf("feeling")}`));
  await expect(talk.heading).toHaveText(textOf("feeling"));
  await keyboard.press(talk.link("Back"));
  await expect(talk.heading).toHaveText("Check your answers");

  await keyboard.press(talk.link("See what it may be").or(talk.button("See what it may be")));
  await expect(talk.main.getByRole("heading", { name: "What it may be", exact: true })).toBeVisible();
  await keyboard.press(talk.button("Save this reflection"));
  await expect(page).toHaveURL(/\/reflections\/[0-9a-f-]{36}$/);

  await keyboard.tabTo(saved.note());
  await page.keyboard.type("By keyboard.");
  await keyboard.press(saved.main.getByRole("button", { name: "Save notes" }));
  await expect(saved.main.getByRole("status").getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(saved.note()).toHaveValue("By keyboard.");
});

test("the first stop leads past the header, and Escape twice leaves", async ({ page }) => {
  await page.goto("/reflect");
  // Until the draft is back nothing can be answered, and the keyboard passes the form by.
  await expect(page.locator("form[inert]")).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: /skip to/i })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/leave$/);
});
