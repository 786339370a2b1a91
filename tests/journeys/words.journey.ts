import { expect, type Page, test } from "@playwright/test";
import { chosen } from "@/lib/engine/answers";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { translatorFor } from "@/lib/words/translator";
import type { Words } from "@/lib/words/words";
import { expectAccessible } from "./expect-accessible";
import { cancelledTrip } from "./stories";

const ella: Words = { locale: "es", who: "she" };
const spanish = catalogueIn(ella);

/** English that would have stayed behind; names and what another language borrows are not among it. */
const leftInEnglish = /\b(the|your|you|with|what|this|and|from|have|reasons?|steps?|reflections?)\b/i;

async function choose(page: Page, language: string, who: string): Promise<void> {
  const foot = page.getByRole("contentinfo");
  await foot.locator("summary").click();
  const [languages, people] = [foot.getByRole("combobox").first(), foot.getByRole("combobox").last()];
  await languages.selectOption(language);
  await people.selectOption(who);
  await foot.getByRole("button").last().click();
  await page.waitForLoadState("load");
}

/** What stands on the page, but for what is said to be in another language. */
function own(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.querySelector("main")?.cloneNode(true) as HTMLElement;
    const tongue = document.documentElement.lang;
    for (const other of copy.querySelectorAll("[lang]")) if (other.getAttribute("lang") !== tongue) other.remove();
    for (const silent of copy.querySelectorAll("script, style, template")) silent.remove();
    return copy.textContent ?? "";
  });
}

async function expectSpanish(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  // A part of an article is named by its heading, as it stands there.
  const english = leftInEnglish.exec((await own(page)).replaceAll(/apartado «[^»]*»/g, ""));
  expect.soft(english?.[0], `${new URL(page.url()).pathname} says something in English`).toBeUndefined();
}

test("who is asked first, and the questions then speak of that person", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("main").getByRole("button", { name: "She", exact: true }).click();
  await expect(page.getByRole("button", { name: "She", exact: true })).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/\/$/);
  await page.goto("/library");
  const text = await own(page);
  expect(text).toMatch(/\b(she|her)\b/i);
  expect(text).not.toMatch(/\b(he|him)\b/i);
});

test("the whole job in Spanish, of her: questions, result, saving, coming back", async ({ page }) => {
  test.slow();
  await page.goto("/library");
  await choose(page, "es", "she");
  await expect(page).toHaveURL(/\/library$/);
  await expectSpanish(page);
  await page.goto("/");
  await expectSpanish(page);
  const main = page.getByRole("main");
  await main.getByRole("link", { name: "Empezar", exact: true }).first().click();
  const heading = main.getByRole("heading", { level: 1 });
  for (let asked = 0; (await heading.innerText()) !== "Revisa tus respuestas"; asked++) {
    expect(asked).toBeLessThan(spanish.questions.length);
    const text = await heading.innerText();
    const question = spanish.questions.find((one) => one.text === text);
    expect(question, `"${text}" is a question`).toBeDefined();
    await expectSpanish(page);
    const answer = cancelledTrip[question?.id ?? ""] ?? null;
    for (const id of chosen(answer)) {
      const label = question?.options.find((option) => option.id === id)?.label ?? "";
      await main.getByLabel(label, { exact: true }).check();
    }
    await main.getByRole("button", { name: answer === null ? "Saltar esta pregunta" : "Continuar", exact: true }).click();
    await expect(heading).not.toHaveText(text);
  }
  await expectSpanish(page);
  await expectAccessible(page);
  await main
    .getByRole("link", { name: "Ver qué puede ser" })
    .or(main.getByRole("button", { name: "Ver qué puede ser" }))
    .click();
  await expect(main.getByRole("heading", { name: "Qué puede ser", exact: true })).toBeVisible();
  await expectSpanish(page);
  await expectAccessible(page);
  // On a wide screen the fit stands in the margin; its words are longer than the English ones.
  const phone = page.viewportSize() ?? { width: 360, height: 740 };
  await page.setViewportSize({ width: 1280, height: 800 });
  const overlapping = await main.locator(".hang .fit").evaluateAll((labels) => {
    const right = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect().right;
    };
    return labels.filter((label) => right(label) > (label.closest(".hang")?.getBoundingClientRect().right ?? 0) + 1).length;
  });
  expect(overlapping).toBe(0);
  await page.setViewportSize(phone);
  await main.getByRole("button", { name: "Guardar esta reflexión" }).click();
  await expect(page).toHaveURL(/\/reflections\/[0-9a-f-]{36}$/);
  await expectSpanish(page);
  await expectAccessible(page);
  const saved = page.url();
  // The markup is that of the English pages, which axe has seen.
  for (const path of ["/reflections", `${saved}/check-in`, "/patterns", "/message", "/key", "/key/keep"]) {
    await page.goto(path);
    await expectSpanish(page);
  }
});

test("what was saved in English stays in it among Spanish, and is said to be", async ({ page, context }) => {
  const id = crypto.randomUUID();
  const save = (own: string, data: object) =>
    context.request.post("/api/reflections", { data: { id: own, answers: cancelledTrip, ...data } });
  expect((await save(id, {})).status()).toBe(201);
  const later = crypto.randomUUID();
  await page.goto("/library");
  await choose(page, "es", "she");
  const answers = { ...cancelledTrip, signs: ["gone-silent"], "he-said": ["nothing"] };
  expect((await save(later, { answers, checkIn: { of: id, did: "" } })).status()).toBe(201);
  await page.goto("/reflections");
  await expectSpanish(page);
  const title = page.getByRole("main").locator(`h3 a[href="/reflections/${id}"] [lang]`);
  await expect(title).toHaveAttribute("lang", "en-GB");
  const first = await title.innerText();
  for (const path of [id, later, `${id}/check-in`, `compare?a=${id}&b=${later}`]) {
    await page.goto(`/reflections/${path}`);
    await expectSpanish(page);
    await expectAccessible(page);
  }
  await page.goto(`/reflections/${id}`);
  await expect(page.getByRole("main").getByRole("heading", { level: 3, name: first }).locator("[lang='en-GB']").first()).toBeVisible();
  const t = translatorFor(ella, "compare");
  await page.getByRole("button", { name: t("now.see"), exact: true }).click();
  // Held against the words it was saved in, and not against the reader's.
  await expect(page.getByText(t("now.alike"))).toBeVisible();
  await expectSpanish(page);
});

test("whoever's browser asks for Spanish is spoken to in Spanish, and can choose otherwise", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: "es-MX", ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  const [reason, step] = [spanish.reasons[0]?.id, spanish.steps[0]?.id];
  for (const path of ["/", "/help", "/about", "/sample", "/offline", "/library", `/library/reasons/${reason}`, `/library/steps/${step}`]) {
    await page.goto(path);
    await expectSpanish(page);
  }
  await page.goto("/help");
  await choose(page, "en", "they");
  await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
  await context.close();
});

test("words are chosen without scripts too", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("/help");
  await choose(page, "es", "they");
  // Without scripts nobody knows which page it was; the address says no words in any case.
  expect(new URL(page.url()).pathname).toBe("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.getByRole("main").getByRole("button", { name: "Esa persona", exact: true })).toHaveAttribute("aria-pressed", "true");
  await context.close();
});

test("choosing words leads back to the very page, and leaving quickly forgets whom it was about", async ({ page, context }) => {
  const [a, b] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];
  await page.goto(`/reflections/compare?a=${a}&b=${b}`);
  await choose(page, "es", "she");
  await expect(page).toHaveURL(`/reflections/compare?a=${a}&b=${b}`);
  const words = async () => (await context.cookies()).find(({ name }) => name === "low-tide-words")?.value;
  expect(await words()).toBe("es-she");
  await page.goto("/help");
  await page.getByRole("link", { name: "Salir rápido" }).click();
  await expect(page).toHaveURL(/\/leave$/);
  await expect.poll(words).toBe("es-he");
});

/** No language of ours runs from right to left yet; the pages would bear one. */
test("from right to left nothing leaves its window", async ({ page }) => {
  for (const path of [
    "/",
    "/reflect",
    "/library",
    `/library/reasons/${spanish.reasons[0]?.id}`,
    "/help",
    "/about",
    "/sample",
    "/message",
    "/key",
  ]) {
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    const { over, out } = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const leaving = [...document.querySelectorAll("main :is(h1, h2, h3, p, li, label, button, a, input, select, td, th)")].filter(
        (element) => {
          const box = element.getBoundingClientRect();
          return box.width > 1 && (box.left < -1 || box.right > width + 1) && !element.closest(".sr, [hidden]");
        },
      );
      return {
        over: document.documentElement.scrollWidth - width,
        out: leaving.map((element) => element.outerHTML.slice(0, 120)),
      };
    });
    expect.soft({ path, over, out }).toEqual({ path, over: 0, out: [] });
    const starts = await page.evaluate(() => getComputedStyle(document.querySelector("main h1") as Element).textAlign);
    expect.soft(starts, `${path} begins its heading where the language does`).toMatch(/start|right/);
  }
});
