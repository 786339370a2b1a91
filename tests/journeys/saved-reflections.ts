import { expect, type Locator, type Page } from "@playwright/test";

/** What is saved, as a person sees it: the list, and one reflection. */
export class SavedReflections {
  readonly main: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole("main");
  }

  /** The links to what is saved. */
  entries(): Locator {
    return this.main.locator('a[href^="/reflections/"]');
  }

  note(): Locator {
    return this.main.getByRole("textbox", { name: "What happened since, or what you want to remember" });
  }

  async writeNote(text: string): Promise<void> {
    await this.note().fill(text);
    const answered = this.page.waitForResponse((response) => response.request().method() === "PATCH");
    await this.main.getByRole("button", { name: "Save notes" }).click();
    expect((await answered).status()).toBe(200);
  }

  async delete(): Promise<void> {
    const answered = this.page.waitForResponse((response) => response.request().method() === "DELETE");
    await this.main.getByRole("button", { name: /^Delete/ }).click();
    expect((await answered).ok()).toBe(true);
  }

  async undo(): Promise<void> {
    const answered = this.page.waitForResponse((response) => response.url().endsWith("/restore"));
    await this.page.getByRole("button", { name: /undo/i }).click();
    expect((await answered).ok()).toBe(true);
  }
}
