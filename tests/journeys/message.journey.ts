import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible } from "./expect-accessible";
import { Keyboard } from "./keyboard";
import { Questionnaire } from "./questionnaire";
import { afraidOfHim, cancelledTrip } from "./stories";

// In the zone of the browser, not of this machine.
const afternoon = new Date("2026-11-21T14:00:00-03:30");
const night = new Date("2026-11-21T23:40:00-03:30");

const own = "I miss our walks. You never answer me, and I am sad. Zanzibar.";

/** The page of the message as a person sees it. */
class Message {
  readonly main: Locator;
  readonly box: Locator;
  readonly undo: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole("main");
    this.box = this.main.getByLabel("Change it until it sounds like you");
    this.undo = this.button("Undo");
  }

  /** Opens the page at a fixed time of the day. */
  async open(now = afternoon): Promise<void> {
    await this.page.clock.setFixedTime(now);
    await this.page.goto("/message");
    await this.ready();
  }

  /** It is known whether a message suits; until then there is nothing to press. */
  async ready(): Promise<void> {
    await expect(this.main.getByText(/^One moment/)).toHaveCount(0);
  }

  button(name: string) {
    return this.main.getByRole("button", { name, exact: true });
  }

  mark(title: string) {
    return this.main.getByRole("listitem").filter({ has: this.page.getByRole("heading", { name: title }) });
  }
}

test("a message: drafted, changed by hand, looked over, put kindly, taken back, copied", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-write"]);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  const message = new Message(page);
  await message.open();
  await message.main.getByLabel("Leave a door open").check();
  await message.main.getByText("Add a few facts").click();
  // What lies half beneath the header would count as too small a target.
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page);
  await message.main.getByLabel("What you call him").fill("Sam");
  await message.button("Write a draft").click();
  await expect(message.box).toHaveValue(/^Hi Sam, I am here whenever you feel like talking\./);
  await expect(message.main.getByText("We found nothing to mark.").first()).toBeVisible();
  const draft = await message.box.inputValue();
  await message.button("Another wording").click();
  await expect(message.box).not.toHaveValue(draft);

  await message.box.fill(own);
  await expect(message.main.getByRole("status").filter({ hasText: "One thing to look at." })).toHaveCount(1);
  const blame = message.mark("This may sound like blame");
  await expect(blame.getByRole("blockquote")).toHaveText("“You never answer me”");
  await expectAccessible(page);
  await blame.getByRole("button", { name: "Show where" }).click();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe("You never answer me");
  await blame.getByRole("button", { name: "Put this in" }).click();
  await expect(message.box).toHaveValue("I miss our walks. I would love to hear from you more often, and I am sad. Zanzibar.");
  await expect(blame).toHaveCount(0);
  await expect(message.undo).toBeFocused();
  await message.undo.click();
  await expect(message.box).toHaveValue(own);

  await message.button("Copy").click();
  await expect(message.main.getByText(/^Copied\./)).toBeVisible();
  await message.button("Clear").click();
  await expect(message.box).toHaveValue("");
  await message.box.press("ControlOrMeta+V");
  await expect(message.box).toHaveValue(own);

  // Help and back: it is still there, in this tab alone.
  await page.getByRole("link", { name: "Help", exact: true }).click();
  await expect(page).toHaveURL(/\/help$/);
  await page.goBack();
  await message.ready();
  await expect(message.box).toHaveValue(own);
  expect(sent.filter((request) => /zanzibar|never(?:%20|\+| )answer/i.test(request))).toEqual([]);
  expect(sent.filter((request) => !request.startsWith(baseURL ?? "") && request.startsWith("http"))).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage, state: history.state }))).not.toMatch(/zanzibar/i);
  await page.reload();
  await message.ready();
  await expect(message.box).toHaveValue("");
});

test("leaving quickly takes the message along, and nothing of it comes back", async ({ page }) => {
  const message = new Message(page);
  await message.open();
  await message.box.fill(own);
  await page.getByRole("link", { name: "Leave quickly" }).click();
  await expect(page).toHaveURL(/\/leave$/);
  await page.goBack({ waitUntil: "load" }).catch(() => null);
  expect(await page.locator("body").innerText()).not.toMatch(/zanzibar/i);
  await message.open();
  await expect(message.box).toHaveValue("");
});

test("where copying is forbidden, the message is selected and the page says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("forbidden")) } });
    document.execCommand = () => false;
  });
  const message = new Message(page);
  await message.open();
  await message.box.fill(own);
  await message.button("Copy").click();
  await expect(message.main.getByText(/please copy it yourself/)).toBeVisible();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(own);
});

test("danger leads to help, and late at night the page says so", async ({ page }) => {
  const message = new Message(page);
  await message.open(night);
  await message.box.fill("If you leave me I'll kill myself.");
  await expect(message.main.getByRole("heading", { level: 3 })).toHaveText(["This comes first", "It is late"]);
  await expectAccessible(page);
  await message.mark("This comes first").getByRole("link", { name: "People you can reach now" }).click();
  await expect(page).toHaveURL(/\/help$/);
});

test("by keyboard alone: a draft, a mark, a kinder wording", async ({ page }) => {
  const keyboard = new Keyboard(page);
  const message = new Message(page);
  await message.open();
  await keyboard.choose(message.main.locator("input[name=message-purpose]"), message.main.getByLabel("Say how it affects me"));
  await keyboard.press(message.button("Write a draft"));
  await expect(message.main.getByRole("heading", { name: "Your message" })).toBeFocused();
  await expect(message.box).toHaveValue(/I feel unsettled/);
  await keyboard.tabTo(message.box);
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(" Answer me or it's over.");
  await keyboard.press(message.mark("An ultimatum").getByRole("button", { name: "Put this in" }));
  await expect(message.box).toHaveValue(/I would be glad of an answer when you are ready\.$/);
  await page.keyboard.press("Enter");
  await expect(message.box).toHaveValue(/it's over\.$/);
});

test("from a step toward him the plan leads here, with what was answered", async ({ page }) => {
  test.slow();
  const talk = new Questionnaire(page);
  await talk.open();
  await talk.answerAll({ ...cancelledTrip, hope: "reconnect", "words-actions": "match-less" });
  await talk.seeResult();
  await talk.main.getByRole("link", { name: "Write it together" }).first().click();
  await expect(page).toHaveURL(/\/message$/);
  const message = new Message(page);
  await message.ready();
  await message.button("Write a draft").click();
  await expect(message.box).toHaveValue(/quiet between us for a few weeks\. .*I feel unsettled/);
});

for (const [what, answers, title, link] of [
  ["somebody afraid of him", afraidOfHim, "A message to him can wait", "People you can reach now"],
  ["what is over", { ...cancelledTrip, "he-said": ["ended-it"] }, "Your plan has no message in it", "See your plan"],
] as const) {
  test(`no message is offered to ${what}: the page says why, and where to go`, async ({ page }) => {
    test.slow();
    const talk = new Questionnaire(page);
    await talk.open();
    await talk.answerAll(answers);
    await page.goto("/message");
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
    await expect(page.getByRole("textbox")).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("link", { name: link })).toBeVisible();
    await expectAccessible(page);
  });
}
