import { expect, type Locator, type Page, test } from "@playwright/test";
import { catalogue } from "@/lib/words/usual-catalogue";
import { anId } from "@/tests/builders/an-owner";
import { fiveReflections } from "@/tests/builders/five-reflections";
import { expectAccessible } from "./expect-accessible";
import { expectFits, expectReadable, expectTargets } from "./expect-readable";
import { Questionnaire } from "./questionnaire";
import { afraidOfHim, cancelledTrip } from "./stories";

const [reason] = catalogue.reasons;
const [step] = catalogue.steps;

/** Saves five reflections as the app would. */
async function save(page: Page): Promise<void> {
  await page.goto("/about");
  const refused = await page.evaluate(async (all) => {
    const statuses: number[] = [];
    for (const { saving } of all) {
      const headers = { "Content-Type": "application/json" };
      const { ok, status } = await fetch("/api/reflections", { method: "POST", headers, body: JSON.stringify(saving) });
      if (!ok) statuses.push(status);
    }
    return statuses;
  }, fiveReflections);
  expect(refused).toEqual([]);
}

/** As large as a reader needs it, as large as a thumb needs it, and in words that are read with ease. */
async function expectForAnyone(page: Page): Promise<void> {
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
  await expectReadable(page);
  await expectTargets(page);
  await expectFits(page);
}

const plain = [
  "/",
  "/library",
  `/library/reasons/${reason?.id}`,
  `/library/steps/${step?.id}`,
  "/help",
  "/key",
  "/about",
  "/message",
  "/sample",
  "/offline",
  "/nowhere",
];

test("every page that needs nothing saved fits, can be hit and is read with ease", async ({ page }) => {
  test.slow();
  for (const path of plain) {
    await page.goto(path);
    await expectForAnyone(page);
  }
});

test("so do the pages of what is saved, and axe finds nothing on the newer ones", async ({ page }) => {
  test.slow();
  await save(page);
  for (const path of ["/reflections", "/patterns", `/reflections/${anId(1)}`]) {
    await page.goto(path);
    await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toBeVisible();
    await expectForAnyone(page);
  }
  for (const path of [`/reflections/compare?a=${anId(1)}&b=${anId(11)}`, `/reflections/${anId(1)}/check-in`]) {
    await page.goto(path);
    await expect(page.locator("form[inert]")).toHaveCount(0);
    await expectForAnyone(page);
    await expectAccessible(page);
  }
});

test("so do the questions, the answers and the results", async ({ page }) => {
  test.slow();
  const talk = new Questionnaire(page);
  await talk.open();
  await talk.button("Continue").click();
  await expectForAnyone(page);
  await talk.answerAll(afraidOfHim);
  await expectForAnyone(page);
  await talk.seeResult();
  await expectForAnyone(page);
});

test("the header stays one calm row, and small where text is large", async ({ page }) => {
  await page.goto("/about");
  const height = () => page.getByRole("banner").evaluate((header) => header.getBoundingClientRect().height);
  expect(await height()).toBeLessThanOrEqual(60);
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  // Less than a fifth of a phone’s window.
  expect(await height()).toBeLessThanOrEqual(140);
  await expect(page.getByRole("banner").getByRole("link", { name: "Leave quickly" })).toBeInViewport({ ratio: 1 });
});

/** What a style comes to. */
const style = (element: Locator, name: string) => element.evaluate((it, what) => getComputedStyle(it).getPropertyValue(what), name);

test("in forced colours buttons keep their edge, the focus its ring, the chosen its mark, and drawings are seen", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const talk = new Questionnaire(page);
  await talk.open();
  const question = await talk.question();
  const option = talk.option(question, "adult");
  await option.check();
  // The system's own radio button, which shows what is chosen in its colours.
  expect(await style(option, "appearance")).toBe("auto");
  expect(await style(talk.button("Continue"), "border-top-style")).toBe("solid");
  expect(await style(talk.button("Continue"), "border-top-color")).not.toBe(await style(talk.button("Continue"), "background-color"));
  await page.keyboard.press("Tab");
  const focused = page.locator(":focus");
  expect(await style(focused, "outline-style")).toBe("solid");
  expect(await style(focused, "outline-width")).toBe("3px");
  const line = page.locator(".strand .w-line").first();
  expect(await style(line, "stroke")).toBe(await style(page.locator("body"), "color"));

  // One of a few, in a line: only the chosen one is underlined.
  await page.goto("/message");
  await page.getByRole("main").getByText("Add a few facts").click();
  const few = page.locator(".who").first();
  await few.getByRole("radio").first().check({ force: true });
  const [chosen, other] = [few.locator("input:checked + span").first(), few.locator("input:not(:checked) + span").first()];
  expect(await style(other, "border-bottom-color")).toBe(await style(page.locator("body"), "background-color"));
  expect(await style(chosen, "border-bottom-color")).not.toBe(await style(other, "border-bottom-color"));
});

/** What moves on the page just now; what only follows the scrolling does not count. */
const moving = (page: Page) =>
  page.evaluate(
    () =>
      document
        .getAnimations()
        .filter(({ timeline, effect }) => timeline instanceof DocumentTimeline && Number(effect?.getTiming().duration) > 0).length,
  );

test("with reduced motion nothing moves; otherwise the water draws back", async ({ page }) => {
  const talk = new Questionnaire(page);
  await talk.open();
  await talk.answerSome(cancelledTrip, 1);
  await expect.poll(() => moving(page), { intervals: [20] }).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await talk.answerSome(cancelledTrip, 1);
  expect(await moving(page)).toBe(0);
});

test("a screen reader is told where it is: the ways, the question, what is wrong, the answers, the result", async ({ page }) => {
  test.slow();
  await page.goto("/");
  await expect(page.getByRole("banner")).toMatchAriaSnapshot(`
    - link "Low Tide"
    - link "Help"
    - link "Leave quickly"
  `);
  await expect(page.getByRole("contentinfo")).toMatchAriaSnapshot(`
    - navigation "More":
      - list:
        - listitem:
          - link "Your reflections"
        - listitem:
          - link "All reasons and steps"
        - listitem:
          - link "One message"
        - listitem:
          - link "Your key"
        - listitem:
          - link "How this works"
        - listitem:
          - link "Help now"
        - listitem:
          - button "Day or night"
          - status
  `);
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - heading "When someone you care about draws away" [level=1]
    - paragraph:
      - link "Begin"
    - region "What you will see"
    - region "What we hold to"
    - region "If you are in danger":
      - paragraph
      - paragraph:
        - link "People you can reach now"
  `);

  const talk = new Questionnaire(page);
  await talk.open();
  await talk.button("Continue").click();
  await expect(talk.main).toMatchAriaSnapshot(`
    - link "Back"
    - alert "There is no answer yet":
      - heading "There is no answer yet" [level=2]
      - list:
        - listitem:
          - link "Choose an answer, or skip this question"
    - group "Are you 18 or older?":
      - heading "Are you 18 or older?" [level=1]
      - paragraph: Choose one.
      - group: Why we ask
      - radio "Yes, 18 or older"
      - radio "No, younger"
    - button "Continue"
    - button "Skip this question"
  `);
  await talk.answerAll(cancelledTrip);
  await expect(talk.main).toMatchAriaSnapshot(`
    - heading "Check your answers" [level=1]
    - list:
      - listitem:
        - heading "Are you 18 or older?" [level=2]
        - paragraph: Yes, 18 or older
        - 'link "Change: Are you 18 or older?"'
    - link "See what it may be"
    - button "Start again"
  `);
  await talk.seeResult();
  await expect(talk.main).toMatchAriaSnapshot(`
    - heading "What it may be" [level=1]
    - region "Reason by reason":
      - heading "Reason by reason" [level=2]
      - article:
        - heading [level=3]
        - list "What in your answers speaks for it and against it":
          - listitem: Pulls toward
        - heading "What it does not mean about you" [level=4]
        - heading "How you could tell" [level=4]
    - region "What you can do"
  `);
});

test("the page of components is not served to people", async ({ page }) => {
  const response = await page.goto("/dev/components");
  expect(response?.status()).toBe(404);
});
