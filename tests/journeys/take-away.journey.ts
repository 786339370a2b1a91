import { readFile } from "node:fs/promises";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { expectAccessible } from "./expect-accessible";
import { Questionnaire } from "./questionnaire";
import { cancelledTrip } from "./stories";

/** Fewer words than this, and a page is nearly empty. */
const fewWords = 40;

/** What there is to press, on one page or another. */
const pressed =
  /Leave quickly|Skip to the page|Your key|Save notes|Save name|Save this|Delete this|Set (a|another) limit(?! on contact)|Straight to the plan|Write it together|Add a note|Change what (turned|you foresaw)|Say what (turned|you fear)|A reminder|Print, or|Answer this|Not for me|Take it back/;

/** A reflection with something of everything beside it, and a check-in of it. Gives its id. */
async function saveAll(context: BrowserContext): Promise<string> {
  const [id, checkIn] = [crypto.randomUUID(), crypto.randomUUID()];
  const at = "/api/reflections";
  const answers = { ...cancelledTrip, "he-said": ["needs-space"] };
  const saved = [
    await context.request.post(at, { data: { id, answers, person: "Dan", notes: "He wrote on Sunday.\nI let it rest." } }),
    await context.request.post(at, {
      data: { id: checkIn, answers: { ...answers, feeling: "okay" }, checkIn: { of: id, did: "I swam." }, notes: "Lighter." },
    }),
  ];
  const { journal } = await (await context.request.get(`${at}/${id}`)).json();
  const [first, second] = journal.result.steps;
  for (const data of [
    { change: "step", step: first, state: "done" },
    { change: "step", step: second, state: "doing", note: "Slowly." },
    { change: "limit", limit: { kind: "no-contact", days: 7 } },
    { change: "outcome", outcome: { reasons: ["too-fast"], endings: ["came-back"], day: "2026-11-01", note: "It was the trip." } },
  ])
    saved.push(await context.request.patch(`${at}/${id}`, { data }));
  for (const response of saved) expect(response.ok()).toBe(true);
  return id;
}

/** What stands on each page of its PDF, and the title that it goes by. */
async function printed(page: Page) {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4" })));
  const { text } = await extractText(pdf, { mergePages: false });
  const { info } = await getMeta(pdf);
  return { pages: text, whole: text.join("\n").replaceAll(/\s+/g, " "), title: info?.Title };
}

function expectClean({ pages, whole, title }: Awaited<ReturnType<typeof printed>>): void {
  expect(whole).not.toMatch(pressed);
  expect(whole).not.toMatch(/https?:|\/reflections|\/library/);
  expect(title).toBe("Notes");
  for (const [i, text] of pages.entries())
    if (i < pages.length - 1) expect(text.split(/\s+/).length, `words on page ${i + 1}`).toBeGreaterThan(fewWords);
}

const heading = (page: Page, name: string) => page.getByRole("main").getByRole("heading", { name, exact: true });

test("a reflection is printed with all that belongs to it, and with nothing to press", async ({ page, context }) => {
  test.slow();
  const id = await saveAll(context);
  await page.goto(`/reflections/${id}`);
  await expect(heading(page, "Take it with you")).toBeVisible();
  await expect(page.getByText("Day one of seven.")).toBeVisible();
  const paper = await printed(page);
  expectClean(paper);
  for (const section of [
    "What it may be",
    "Reason by reason",
    "Pulls toward",
    "What it does not mean about you",
    "Still under the water",
    "What would change this",
    "What you can do",
    "Why it helps",
    "Seven days without contact",
    "Check-ins",
    "What turned out to be true",
    "Whom it is about",
    "Your notes",
    "What you had answered",
  ])
    expect(paper.whole, section).toContain(section);
  for (const words of ["Dan", "He wrote on Sunday.", "I let it rest.", "Slowly.", "Lighter.", "It was the trip.", "He came back"])
    expect(paper.whole, words).toContain(words);
  expect(paper.whole).toMatch(/Fits (well|partly)/);
  // What waits to be filled in is no part of it.
  expect(paper.whole).not.toContain("What you feared, and what you thought");
  // The page in the window is as it was.
  await expect(page).toHaveTitle(/^A reflection/);
});

test("on paper it is black on white, by day and by night, with a box to tick at each step", async ({ page, context }) => {
  await page.goto(`/reflections/${await saveAll(context)}`);
  await expect(heading(page, "What you can do")).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ media: "print", colorScheme });
    const looks = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      const steps = [...document.querySelectorAll(".step")];
      const boxes = steps.filter((step) => getComputedStyle(step, "::before").borderTopStyle === "solid");
      const ticks = steps.filter((step) => getComputedStyle(step, "::after").content !== "none");
      return { backgroundColor, color, isBoxed: steps.length > 2 && boxes.length === steps.length, ticks: ticks.length };
    });
    expect(looks, colorScheme).toEqual({ backgroundColor: "rgb(255, 255, 255)", color: "rgb(0, 0, 0)", isBoxed: true, ticks: 1 });
  }
});

test("a result that is not saved, and a page of the library, are printed as clean", async ({ page }) => {
  test.slow();
  const talk = new Questionnaire(page);
  await talk.open();
  await talk.answerAll(cancelledTrip);
  await talk.seeResult();
  const first = await talk.firstReason();
  const result = await printed(page);
  expectClean(result);
  for (const words of [first, "What you can do", "Why it is here."]) expect(result.whole).toContain(words);
  expect(result.whole).not.toContain("Keep this");

  await page.goto("/library/reasons/too-fast");
  const entry = await printed(page);
  expectClean(entry);
  for (const words of ["A pace that was too fast for him", "What speaks for it"]) expect(entry.whole).toContain(words);
});

test("one reflection goes into a file, to read or to bring in again, under a name that says nothing", async ({ page, context }) => {
  const id = await saveAll(context);
  await page.goto(`/reflections/${id}`);
  const take = async (button: string) => {
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  };
  const read = await take("Save a text to read");
  expect(read.name).toMatch(/^notes-\d{4}-\d\d-\d\d\.md$/);
  for (const words of ["# A reflection", "about Dan", "> He wrote on Sunday.", "I swam.", "Slowly."]) expect(read.text).toContain(words);
  await expect(page.getByRole("main")).toContainText(`“${read.name}” is among your downloads.`);
  const kept = await take("Save a file to bring in again");
  expect(kept.name).toMatch(/^notes-\d{4}-\d\d-\d\d\.json$/);
  const { reflections } = JSON.parse(kept.text);
  expect(reflections).toHaveLength(2);
  expect(reflections[0].id).toBe(id);
});

test("without a network there is no file, and it says so; axe finds nothing", async ({ page, context }) => {
  await page.goto(`/reflections/${await saveAll(context)}`);
  await expect(heading(page, "Take it with you")).toBeVisible();
  await context.setOffline(true);
  await page.getByRole("button", { name: "Save a text to read" }).click();
  await expect(page.getByText("There is no file yet.")).toBeVisible();
  await context.setOffline(false);
  await expectAccessible(page);
});
