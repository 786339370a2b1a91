import { expect, type Locator, type Page } from "@playwright/test";

/** More presses than any page has places to stop at. */
const mostPresses = 120;

/** What a keyboard does, and nothing else: no click, no touch, no focus from a script. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Presses Tab until this is focused; fails where Tab does not lead there, or where the way is not visible. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < mostPresses; presses++) {
      if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) {
        await expect(target).toBeInViewport();
        return;
      }
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not lead to ${target}`);
  }

  async press(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press("Enter");
  }

  /** Ticks one of several; each is a stop of its own. */
  async tick(checkbox: Locator): Promise<void> {
    await this.tabTo(checkbox);
    await this.page.keyboard.press("Space");
    await expect(checkbox).toBeChecked();
  }

  /** Chooses one of a group: Tab leads into the group, the arrows lead through it. */
  async choose(group: Locator, radio: Locator): Promise<void> {
    const count = await group.count();
    for (let presses = 0; presses < mostPresses && !(await this.isIn(group)); presses++) await this.page.keyboard.press("Tab");
    await this.page.keyboard.press("Space");
    for (let presses = 0; presses < count && !(await radio.isChecked()); presses++) await this.page.keyboard.press("ArrowDown");
    await expect(radio).toBeChecked();
  }

  private isIn(group: Locator): Promise<boolean> {
    return group.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
  }
}
