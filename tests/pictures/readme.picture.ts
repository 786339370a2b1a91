import { test } from "@playwright/test";
import { Questionnaire } from "@/tests/journeys/questionnaire";
import { cancelledTrip } from "@/tests/journeys/stories";

/** The README's pictures: the screens a newcomer meets, at the width and in the theme of the project's name. */
test("a newcomer's screens", async ({ page }, { project }) => {
  const picture = async (name: string) => {
    // The water has drawn back, and nothing is still fading in.
    await page.waitForTimeout(1_200);
    await page.screenshot({ path: `docs/screenshots/${name}-${project.name}.png` });
  };
  const questions = new Questionnaire(page);
  await page.goto("/");
  await picture("home");
  await questions.begin();
  await questions.answerSome(cancelledTrip, 5);
  const question = await questions.question();
  for (const id of ["busy", "still-cares"]) await questions.option(question, id).check();
  await page.evaluate(() => window.scrollTo(0, 0));
  await picture("question");
  await questions.answerSome(cancelledTrip, 3);
  await questions.link("Check your answers").click();
  await questions.main.getByText("See what it may be").click();
  await page.getByRole("heading", { name: "What it may be" }).waitFor();
  await picture("result");
  await page.getByRole("heading", { name: "Reason by reason" }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 520);
  await picture("evidence");
});
