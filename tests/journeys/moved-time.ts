import { writeFileSync } from "node:fs";
import process from "node:process";
import type { Page } from "@playwright/test";

/** The file that the clock of this journey's server is ahead by. */
function clockFile(): string {
  const file = process.env.JOURNEYS_CLOCK;
  if (!file) throw new Error("JOURNEYS_CLOCK is not set. The journey through a month runs by: npm test -- journeys");
  return file;
}

/** Sets the server's clock. It goes on from there. */
export function moveServer(iso: string): void {
  writeFileSync(clockFile(), String(Date.parse(iso) - Date.now()));
}

/** Sets the server's clock and the browser's. The browser's stands still until it is moved again. */
export async function moveTo(page: Page, iso: string): Promise<void> {
  moveServer(iso);
  await page.clock.setFixedTime(iso);
}
