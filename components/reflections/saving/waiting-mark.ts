/** By this every page knows that something may wait, without the code that sends it. It says no more than that. */
const mark = "low-tide:waiting";

/** Whether something may wait on this device. */
export function isMarked(): boolean {
  try {
    return localStorage.getItem(mark) !== null;
  } catch {
    return false;
  }
}

/** Notes whether something waits. */
export function markWaiting(waits: boolean): void {
  try {
    if (waits) localStorage.setItem(mark, "1");
    else localStorage.removeItem(mark);
  } catch {
    // Storage is switched off. What waits is then sent from the pages that show it.
  }
}
