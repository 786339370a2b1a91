import { expect, type Page } from "@playwright/test";
import { enoughWords, grade, highestGrade, length } from "@/tests/reading/grade";

const nameOf = (page: Page) => new URL(page.url()).pathname.replace(/[0-9a-f-]{36}/, "[id]");

/** 1280 pixels at 400%. */
const zoomed = { width: 320, height: 256 };

/** What is wider than the window, or cut off within its own box. What scrolls within itself may be wide. */
function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page, by ${scrollWidth - clientWidth}`);
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    for (const element of document.querySelectorAll<HTMLElement>("body *:not(svg, svg *, .sr, .skip, option)")) {
      const box = element.getBoundingClientRect();
      const says = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (!says || box.width === 0 || element.closest(".sr, [inert]") || scrolls(element)) continue;
      const what = `${element.localName} “${element.textContent?.trim().slice(0, 40)}”`;
      if (box.right > clientWidth + 1 || box.left < -1) found.push(`${what} lies outside`);
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => /hidden|clip/.test(overflow);
      if (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) found.push(`${what} is cut off`);
      if (hides(overflowY) && element.scrollHeight > element.clientHeight + 1) found.push(`${what} is cut off below`);
    }
    return found;
  });
}

/** Nothing is lost, and nothing has to be scrolled sideways, at 400% zoom and with text of twice the size. */
export async function expectFits(page: Page): Promise<void> {
  const before = page.viewportSize();
  if (!before) throw new Error("A page without a window fits nowhere");
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    // What sticks out is seen only where it is not clipped.
    document.documentElement.style.overflowX = "visible";
  });
  await page.setViewportSize(zoomed);
  expect.soft(await outside(page), `${nameOf(page)} at 320 pixels`).toEqual([]);
  await page.setViewportSize(before);
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  expect.soft(await outside(page), `${nameOf(page)} with text of twice the size`).toEqual([]);
  await page.evaluate(() => document.documentElement.removeAttribute("style"));
}

/** What can be pressed is 44 pixels high and wide, or stands in a line of text. */
export async function expectTargets(page: Page): Promise<void> {
  const small = await page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("a[href], button, summary, input, select, textarea")) {
      if (!element.checkVisibility({ opacityProperty: false, visibilityProperty: true }) || element.closest(".sr, .skip, nextjs-portal"))
        continue;
      const pressed = element instanceof HTMLInputElement ? (element.closest("label") ?? element) : element;
      const box = pressed.getBoundingClientRect();
      const around = pressed.parentElement;
      const inText =
        getComputedStyle(pressed).display === "inline" &&
        [...(around?.childNodes ?? [])].some((node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ""));
      // Half a pixel is the browser's rounding.
      if (!inText && (box.height < 43.5 || box.width < 43.5))
        found.push(
          `${element.localName} “${pressed.textContent?.trim().slice(0, 40)}” ${Math.round(box.width)} × ${Math.round(box.height)}`,
        );
    }
    return found;
  });
  expect.soft(small, `${nameOf(page)}: smaller than 44 pixels`).toEqual([]);
}

/** The page's text as a whole is read with ease. */
export async function expectReadable(page: Page): Promise<void> {
  const text = await page.getByRole("main").innerText();
  if (length(text) >= enoughWords) expect.soft(grade(text), `reading grade of ${nameOf(page)}`).toBeLessThanOrEqual(highestGrade);
}
