import { format } from "node:util";
import { afterAll, afterEach } from "vitest";

/**
 * React, Next and Node say many a real fault on the console only. A test in which something is said there fails.
 * One that expects it says so: `vi.spyOn(console, "error").mockImplementation(() => {})`, and then looks at the spy.
 */
const said: string[] = [];

for (const level of ["error", "warn"] as const) {
  console[level] = (...words: unknown[]) => {
    said.push(`console.${level}: ${format(...words)}`);
  };
}

function refuse() {
  if (said.length === 0) return;
  throw new Error(`Said on the console without being expected:\n${said.splice(0).join("\n")}`);
}

afterEach(refuse);
// Also what is said outside any test, such as while a module loads.
afterAll(refuse);
