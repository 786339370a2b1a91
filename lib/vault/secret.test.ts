import { expect, test } from "vitest";
import { makeSecret, readSecret, writeSecret } from "./secret";

test("a secret has at least 128 bits and is never the same twice", () => {
  expect(makeSecret().length * 8).toBeGreaterThanOrEqual(128);
  expect(new Set(Array.from({ length: 100 }, () => writeSecret(makeSecret()))).size).toBe(100);
});

test("a secret reads back as it was written, whatever its bytes", () => {
  for (const byte of [0, 62, 63, 251, 255]) {
    const secret = new Uint8Array(16).fill(byte);
    expect(writeSecret(secret)).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(readSecret(writeSecret(secret))).toEqual(secret);
  }
});

test.each([
  ["nothing", undefined],
  ["an empty text", ""],
  ["one that was cut short", "AAAAAAAAAAAAAAAAAAAAA"],
  ["one with more at its end", "AAAAAAAAAAAAAAAAAAAAAAA"],
  ["other characters", "AAAAAAAAAAAAAAAAAAAA+/"],
  ["another way of writing the same bytes", "AAAAAAAAAAAAAAAAAAAAAB"],
])("%s is no secret", (_, text) => {
  expect(readSecret(text)).toBeNull();
});
