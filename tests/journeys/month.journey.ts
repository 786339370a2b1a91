import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { catalogue } from "@/lib/words/usual-catalogue";
import { fiveReflections } from "@/tests/builders/five-reflections";
import { moveServer, moveTo } from "./moved-time";
import { Questionnaire, textOf } from "./questionnaire";
import { SavedReflections } from "./saved-reflections";
import { cancelledTrip } from "./stories";

/**
 * Evenings in the browser's zone, St John's. In Greenwich, and where the server is, it is the next day by then, so that a
 * day that is counted in the wrong place shows.
 */
const evenings = {
  first: "2026-11-12T22:40:00-03:30",
  fourth: "2026-11-15T22:50:00-03:30",
  afterTheLimit: "2026-11-20T21:05:00-03:30",
  afterTwoWeeks: "2026-11-27T21:10:00-03:30",
  hearing: "2026-12-06T22:15:00-03:30",
  last: "2026-12-12T21:30:00-03:30",
} as const;

const titleOf = (id: string) => catalogue.reasons.find((reason) => reason.id === id)?.title ?? "";

/** Waits until what was changed is kept. */
const kept = (page: Page) => page.waitForResponse((response) => response.request().method() === "PATCH" && response.ok());

/** What was saved in the year before, each on its day, by the same person. */
async function seedTheYear(page: Page): Promise<void> {
  for (const { day, saving, outcome } of fiveReflections) {
    moveServer(`${day}T18:00:00Z`);
    expect((await page.request.post("/api/reflections", { data: saving })).status()).toBe(201);
    if (!outcome) continue;
    moveServer(`${outcome.day}T18:00:00Z`);
    expect((await page.request.patch(`/api/reflections/${saving.id}`, { data: { change: "outcome", outcome } })).status()).toBe(200);
  }
}

/** A file that a press of this button gives. */
async function take(page: Page, name: string): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("main").getByRole("button", { name, exact: true }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** Has the page ask for a file, as soon as it can, and gives it this one. */
async function choose(page: Page, text: string): Promise<void> {
  await expect(async () => {
    const asking = page.waitForEvent("filechooser", { timeout: 1_000 });
    await Promise.all([asking, page.getByRole("main").getByRole("button", { name: "Choose a file" }).click()]);
    await (await asking).setFiles({ name: "notes.json", mimeType: "application/json", buffer: Buffer.from(text) });
  }).toPass();
}

test("a month: reflect, hold a limit, check in twice, compare, say what it was, see patterns, find it, take it along", async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const main = page.getByRole("main");
  const saved = new SavedReflections(page);
  const talk = new Questionnaire(page);
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  const marks = main.getByRole("group", { name: /^How far are you with/ });
  let path = "";

  await seedTheYear(page);

  await test.step("12 November: reflect, say what is feared, save it with a name", async () => {
    await moveTo(page, evenings.first);
    await talk.open();
    await talk.answerAll({ ...cancelledTrip, "he-said": ["needs-space"], feeling: "very-anxious" });
    await main.getByText("Before you see it: what do you fear, what do you think?").click();
    await main.getByLabel("What do you fear it is?").selectOption({ label: titleOf("someone-else") });
    await main.getByLabel("What do you think it is?").selectOption({ label: titleOf("something-else-in-his-life") });
    await main.getByLabel("Fairly sure").check();
    await talk.seeResult();
    await page.getByRole("textbox", { name: /^Whom is it about/ }).fill("Ruben");
    await talk.saving().click();
    await expect(page).toHaveURL(/\/reflections\/[0-9a-f-]{36}$/);
    path = new URL(page.url()).pathname;
    await expect(main.getByText("Saved on 12 November 2026", { exact: false }).first()).toBeVisible();
    await expect(main.getByText("You said so before you knew more.")).toBeVisible();
  });

  await test.step("the same evening: a step begun, a note, seven days without contact", async () => {
    const begun = kept(page);
    await marks.first().getByText("Doing", { exact: true }).click();
    await begun;
    await saved.writeNote("Nothing since Sunday. I put the phone in the kitchen.");
    await main.getByText("Set a limit", { exact: true }).click();
    const set = kept(page);
    await main.getByRole("button", { name: "Start today" }).click();
    await set;
    await expect(main.getByText("Day one of seven. Six more to go after today.")).toBeVisible();
    await expect(main.getByText("The last day is 18 November 2026.")).toBeVisible();
  });

  await test.step("15 November: the fourth day; the step is done", async () => {
    await moveTo(page, evenings.fourth);
    await page.goto(path);
    await expect(main.getByText("Day four of seven. Three more to go after today.")).toBeVisible();
    await expect(marks.first().getByRole("radio", { name: "Doing", exact: true })).toBeChecked();
    const done = kept(page);
    await marks.first().getByText("Done", { exact: true }).click();
    await done;
    await expect(main.getByText(/^Done on 15 November 2026/).first()).toBeVisible();
  });

  await test.step("20 November: the limit is over, and a first check-in", async () => {
    await moveTo(page, evenings.afterTheLimit);
    await page.goto("/reflections");
    await expect(page.getByRole("heading", { name: "It is a week since you last wrote about Ruben" })).toBeVisible();
    await page.goto(path);
    await expect(main.getByText("All seven days are behind you.")).toBeVisible();
    await expect(main.getByText(/^One of \w+ steps done\.$/)).toBeVisible();
    await main.getByRole("link", { name: "Check in now" }).click();
    await checkIn({ now: "Both have faded", did: "I swam twice.", feeling: "Low" });
    await expect(main.getByText("Checked in on 20 November 2026", { exact: false }).first()).toBeVisible();
    await expect(main.getByText("Beside how it was on 12 November 2026.")).toBeVisible();
    await expect(main.getByText("New, and for it: his words and his actions have both faded.").first()).toBeVisible();
  });

  await test.step("27 November: a second check-in, held against the first", async () => {
    await moveTo(page, evenings.afterTwoWeeks);
    await page.goto("/reflections");
    const notice = page.getByRole("heading", { name: "It is a week since you last wrote about Ruben" });
    await expect(notice).toBeVisible();
    await main.getByRole("link", { name: "Check in", exact: true }).click();
    await checkIn({ now: "Both are still warm, only less often", did: "I told my sister.", feeling: "All right" });
    await expect(main.getByText("Beside how it was on 20 November 2026.")).toBeVisible();
    await expect(main.getByText("No longer for it: his words and his actions have both faded.").first()).toBeVisible();
  });

  await test.step("compare it with how it began", async () => {
    await main.getByRole("link", { name: "Compare it with its reflection" }).click();
    await expect(page).toHaveURL(/\/reflections\/compare\?a=[0-9a-f-]{36}&b=[0-9a-f-]{36}$/);
    await expect(main.getByText(/answers differ\. .*You were very anxious, and later all right\./)).toBeVisible();
    await expect(main.getByRole("link", { name: "Reflection on Ruben, 12 November 2026" })).toBeVisible();
    await expect(main.getByRole("link", { name: "Check-in on Ruben, 27 November 2026" })).toBeVisible();
    await expect(main.getByRole("heading", { name: "Over all its check-ins" })).toBeVisible();
  });

  await test.step("6 December: what it was", async () => {
    await moveTo(page, evenings.hearing);
    await page.goto(path);
    // Only the person's own clock says so: the page is theirs by then, and can be used.
    await expect(main.getByText("All seven days are behind you.")).toBeVisible();
    await main.getByRole("button", { name: "Say what turned out" }).click();
    await main.getByLabel("What was it?").selectOption({ label: titleOf("something-else-in-his-life") });
    await main.getByLabel("He came back").check();
    await main.getByLabel("A note, if you like").fill("His mother was in hospital.");
    await main.getByRole("button", { name: "Keep what turned out" }).click();
    await expect(main.getByText("You have known since 6 December 2026.")).toBeVisible();
  });

  await test.step("12 December: patterns over this and five before it", async () => {
    await moveTo(page, evenings.last);
    await page.goto("/reflections");
    await expect(page.getByRole("region", { name: "On this day" })).toContainText("A month ago. Reflection on Ruben.");
    await main.getByRole("link", { name: "Patterns across your reflections" }).click();
    await expect(main.getByText("What recurs across your six reflections.")).toBeVisible();
    await expect(main.getByText("You know what it was in four of six reflections.", { exact: false })).toBeVisible();
    await expect(
      main.getByText("What you feared was true in one of four. What you thought was true in all three.", { exact: false }),
    ).toBeVisible();
    await expect(main.getByRole("img", { name: "In order: very anxious, low, all right" })).toBeVisible();
  });

  await test.step("find it by a word", async () => {
    await page.goto("/reflections");
    const entries = main.locator(".timeline h3");
    await page.getByRole("searchbox", { name: "Find a word" }).fill("sister");
    await expect(entries).toHaveText([/^Check-in on Ruben/]);
    await page.getByRole("searchbox", { name: "Find a word" }).fill("hospital");
    await expect(entries).toHaveText([new RegExp(titleOf("something-else-in-his-life"))]);
    await entries.getByRole("link").click();
    await expect(page).toHaveURL(path);
  });

  await test.step("on paper, and as a text", async () => {
    await expect(main.getByText("All seven days are behind you.")).toBeVisible();
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4" }))), { mergePages: true });
    const paper = text.replaceAll(/\s+/g, " ");
    const one = await take(page, "Save a text to read");
    expect(one.name).toMatch(/^notes-2026-12-1[23]\.md$/);
    for (const words of [
      "Ruben",
      "I put the phone in the kitchen.",
      "His mother was in hospital.",
      titleOf("something-else-in-his-life"),
    ]) {
      expect(paper, "on paper").toContain(words);
      expect(one.text, "as a text").toContain(words);
    }
    expect(paper).toContain("Saved on 12 November 2026");
    expect(paper).not.toMatch(/Leave quickly|Save notes/);
    expect(one.text).toContain("I told my sister.");
  });

  await test.step("all of it along, and into another browser", async () => {
    await page.getByRole("contentinfo").getByRole("link", { name: "Your key", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Your key" })).toBeVisible();
    const readable = await take(page, "Save a text to read");
    for (const words of ["Elias", "Ruben", "I swam twice."]) expect(readable.text).toContain(words);
    const file = await take(page, "Save a file to keep");
    const other = await browser.newContext({ baseURL: baseURL ?? "" });
    const second = await other.newPage();
    await second.clock.setFixedTime(evenings.last);
    await second.goto("/key");
    await choose(second, file.text);
    await expect(second.getByText("12 came in.")).toBeVisible();
    await second.goto(path);
    await expect(second.getByText("His mother was in hospital.", { exact: true })).toBeVisible();
    await expect(second.getByText("Saved on 12 November 2026", { exact: false }).first()).toBeVisible();
    await second.goto("/key");
    expect(JSON.parse((await take(second, "Save a file to keep")).text).reflections).toEqual(JSON.parse(file.text).reflections);
    await other.close();
  });

  const told = /Ruben|Elias|kitchen|swam|sister|hospital|needs-space|very-anxious/i;
  expect(addresses.map(decodeURIComponent).filter((address) => told.test(address))).toEqual([]);

  /** His words and his actions are otherwise now. */
  async function checkIn({ now, did, feeling }: { now: string; did: string; feeling: string }): Promise<void> {
    await expect(page).toHaveURL(`${path}/check-in`);
    await expect(main.locator("form[inert]")).toHaveCount(0);
    await main
      .getByRole("group", { name: textOf("words-actions") })
      .first()
      .getByText(/^(It has changed|Answer it)$/)
      .click();
    await main.getByLabel(now, { exact: true }).check();
    await main.getByLabel("What did you do since, for him or for yourself?").fill(did);
    await main.getByLabel(feeling, { exact: true }).check();
    await main.locator('input[name="safe"][value="none"]').check();
    await main.getByRole("button", { name: "Save this check-in" }).click();
    await expect(main.getByRole("heading", { name: "What moved" })).toBeVisible();
  }
});
