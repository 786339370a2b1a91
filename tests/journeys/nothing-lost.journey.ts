import { expect, test } from "@playwright/test";
import { Questionnaire, textOf } from "./questionnaire";
import { SavedReflections } from "./saved-reflections";
import { cancelledTrip } from "./stories";

test("a reload in the middle loses nothing and stays on the question", async ({ page }) => {
  const talk = new Questionnaire(page);
  await talk.open();
  const before = await talk.answerSome(cancelledTrip, 4);
  const { text } = await talk.question();
  await page.reload();
  await expect(talk.heading).toHaveText(text);
  const after = await talk.answerAll(cancelledTrip);
  expect(new Set([...before, ...after]).size).toBe(before.length + after.length);
  for (const id of before) await expect(talk.listed(id)).toBeVisible();
});

test("a reload on the list of answers and on the result loses nothing", async ({ page }) => {
  const talk = new Questionnaire(page);
  await talk.open();
  await talk.answerAll(cancelledTrip);
  await page.reload();
  await expect(talk.listed("signs")).toContainText("He cancels or avoids plans");
  await talk.seeResult();
  const first = await talk.firstReason();
  await page.reload();
  await expect(talk.main.getByRole("heading", { name: "What it may be", exact: true })).toBeVisible();
  expect(await talk.firstReason()).toBe(first);
});

test("a crashed tab loses nothing", async ({ page, context }) => {
  const talk = new Questionnaire(page);
  await talk.open();
  const before = await talk.answerSome(cancelledTrip, 5);
  const next = await talk.question();
  const crashed = page.waitForEvent("crash");
  const devtools = await context.newCDPSession(page);
  // It never answers: there is nobody left to.
  devtools.send("Page.crash").catch(() => {});
  await crashed;

  const reopened = new Questionnaire(await context.newPage());
  await reopened.page.goto("/reflect");
  await expect(reopened.heading).toHaveText(next.text);
  const after = await reopened.answerAll(cancelledTrip);
  expect(after).not.toEqual(expect.arrayContaining([before[0]]));
  for (const id of before) await expect(reopened.listed(id)).toBeVisible();
});

test("Back, ours and the browser’s, keeps the answers", async ({ page }) => {
  const talk = new Questionnaire(page);
  await talk.open();
  const asked = await talk.answerSome(cancelledTrip, 3);
  await talk.link("Back").click();
  await expect(talk.heading).toHaveText(textOf(asked[2] ?? ""));
  const third = await talk.question();
  await expect(talk.main.getByRole("radio", { checked: true }).or(talk.main.getByRole("checkbox", { checked: true }))).not.toHaveCount(0);
  await page.goBack();
  await expect(talk.heading).toHaveText(textOf(asked[1] ?? ""));
  await page.goForward();
  await expect(talk.heading).toHaveText(third.text);
  await talk.button("Continue").click();
  await expect(talk.heading).not.toHaveText(third.text);
  expect(asked).not.toContain((await talk.question()).id);
});

test("an answer that no longer applies is kept and not used", async ({ page }) => {
  const talk = new Questionnaire(page);
  await talk.open();
  const asked = await talk.answerAll(cancelledTrip);
  if (!asked.includes("life-together")) await talk.answerUnasked("life-together", cancelledTrip);
  await expect(talk.listed("life-together")).toBeVisible();
  await talk.change("bond");
  await talk.answer({ bond: "early-dates" });
  await talk.answerAll({ ...cancelledTrip, bond: "early-dates" });
  await expect(talk.listed("life-together")).toHaveCount(0);
  await talk.change("bond");
  await talk.answer({ bond: "relationship" });
  await talk.answerAll(cancelledTrip);
  await expect(talk.listed("life-together")).toContainText("Not really");
});

test("with the network gone after three questions it goes on to the result; it saves when the network is back", async ({
  page,
  context,
}) => {
  const talk = new Questionnaire(page);
  const saved = new SavedReflections(page);
  await talk.begin();
  await talk.answerSome(cancelledTrip, 3);
  await context.setOffline(true);
  await talk.answerAll(cancelledTrip);
  await talk.change("feeling");
  await talk.answer({ feeling: "low" });
  await talk.seeResult();
  const first = await talk.firstReason();
  await talk.button("Save this reflection").click();
  await expect(talk.main).toContainText(/offline|no connection|not connected/i);
  expect(await talk.firstReason()).toBe(first);

  // It goes by itself.
  await context.setOffline(false);
  await expect(page).toHaveURL(/\/reflections\/[0-9a-f-]{36}$/);
  await page.goto("/reflections");
  await expect(saved.entries()).toHaveCount(1);
});

test("pressing save twice makes one reflection", async ({ page }) => {
  const talk = new Questionnaire(page);
  const saved = new SavedReflections(page);
  await talk.open();
  await talk.answerAll(cancelledTrip);
  await talk.seeResult();
  await talk.button("Save this reflection").dblclick();
  await expect(page).toHaveURL(/\/reflections\/[0-9a-f-]{36}$/);
  await page.goto("/reflections");
  await expect(saved.entries()).toHaveCount(1);
});

test("when the answer to saving is lost on the way, saving again makes no second one", async ({ page }) => {
  const talk = new Questionnaire(page);
  const saved = new SavedReflections(page);
  await talk.open();
  await talk.answerAll(cancelledTrip);
  await talk.seeResult();
  let lost = 0;
  await page.route("**/api/reflections", async (route) => {
    if (route.request().method() !== "POST" || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort("connectionreset");
  });
  await talk.button("Save this reflection").click();
  await expect.poll(() => lost).toBe(1);
  await talk.button("Try again now").click();
  await expect(page).toHaveURL(/\/reflections\/[0-9a-f-]{36}$/);
  await page.goto("/reflections");
  await expect(saved.entries()).toHaveCount(1);
});
