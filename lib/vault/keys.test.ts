import { expect, test } from "vitest";
import { deriveKeys } from "./keys";
import { open } from "./seal";
import { makeSecret } from "./secret";

const zeros = new Uint8Array(16);

test("the same secret always leads to the same owner, or what was saved would be lost", async () => {
  // Reckoned with OpenSSL, not with this code; a change here locks everybody out.
  expect((await deriveKeys(zeros)).owner).toBe("55e01431dd3f4cc5097c228b1e9de183");
});

test("what the same secret sealed before still opens", async () => {
  const sealed = "000102030405060708090a0b250930c55043926829ab86b60037779d6aa7d1f40db059038a8fcccbe295f8ec0e412a";
  const { sealing } = await deriveKeys(zeros);
  const place = { owner: "an-owner", row: "a-row", kind: "reflection", format: 1 };
  const plain = await open(sealing, place, new Uint8Array(Buffer.from(sealed, "hex")));
  expect(new TextDecoder().decode(plain ?? undefined)).toBe("He says he is busy.");
});

test("one bit makes another owner", async () => {
  const other = zeros.slice();
  other[15] = 1;
  expect((await deriveKeys(other)).owner).not.toBe((await deriveKeys(zeros)).owner);
});

test("the sealing key cannot be exported", async () => {
  const { sealing } = await deriveKeys(makeSecret());
  await expect(crypto.subtle.exportKey("raw", sealing)).rejects.toThrow();
});
