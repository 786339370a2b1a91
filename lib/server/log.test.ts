import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { log, placeOf, quietConsole } from "./log";

const theirs = "He said he never wants to see me again";

let said: string[] = [];
const real = { warn: console.warn, error: console.error };
beforeEach(() => {
  said = [];
  console.warn = console.error = (...words: unknown[]) => said.push(words.join(" "));
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    said.push(String(text).trimEnd());
    return true;
  });
});
afterEach(() => {
  Object.assign(console, real);
  delete (globalThis as { lowTideSay?: unknown }).lowTideSay;
});

const lines = () => said.map((line) => JSON.parse(line));

test("an event is one line of JSON, with its time, its level and what is known of it", () => {
  log("error", "request-failed", { method: "POST", route: "/api/reflections", kind: "TypeError" });
  log("info", "purge-failed");
  expect(said.every((line) => !line.includes("\n"))).toBe(true);
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(lines()).toEqual([
    { time, level: "error", event: "request-failed", method: "POST", route: "/api/reflections", kind: "TypeError" },
    { time, level: "info", event: "purge-failed" },
  ]);
});

test("nothing that is not among its fields gets in", () => {
  const more = { method: "POST", body: theirs, message: theirs };
  log("error", "request-failed", more);
  expect(said.join()).not.toContain(theirs);
  expect(said.join()).toContain("POST");
});

test("what a library says is told by its kind only, and our own lines pass", () => {
  quietConsole();
  const error = new TypeError(theirs);
  console.error(`⨯ ${theirs}`, error);
  console.warn(theirs);
  log("error", "purge-failed", { kind: "RangeError" });
  expect(lines()).toMatchObject([
    { level: "error", event: "said-by-a-library", kind: "TypeError", at: expect.stringContaining("log.test.ts") },
    { level: "warn", event: "said-by-a-library" },
    { level: "error", event: "purge-failed", kind: "RangeError" },
  ]);
  expect(said.join()).not.toContain(theirs);
});

test("a place in the code is told without the message, even where the message looks like one", () => {
  expect(placeOf(new Error(`${theirs}\n    at ${theirs} (file.ts:1:1)`))).not.toContain(theirs);
  const changed = new Error(theirs);
  expect(changed.stack).toContain(theirs);
  changed.message = "another";
  expect(placeOf(changed)).toBeUndefined();
  expect(placeOf(theirs)).toBeUndefined();
});
