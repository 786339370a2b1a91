import { expect, test } from "vitest";
import { keyCookieOptions, ownerOf, ownerOrNew } from "./key-cookie";

test("no cookie, and a damaged one, are nobody's", async () => {
  expect(await ownerOf(undefined)).toBeNull();
  expect(await ownerOf("damaged")).toBeNull();
});

test("somebody new gets a cookie by which they are known from then on", async () => {
  const { owner, cookie } = await ownerOrNew(undefined);
  expect((await ownerOf(cookie))?.owner).toBe(owner.owner);
  expect(await ownerOrNew(cookie)).toMatchObject({ owner: { owner: owner.owner }, cookie });
});

test.each([
  ["http://localhost:3000/", {}, false],
  ["https://low-tide.example/", {}, true],
  ["http://127.0.0.1:3000/", { "x-forwarded-proto": "https" }, true],
  ["http://127.0.0.1:3000/", { "x-forwarded-proto": "http" }, false],
])("from %s %o the cookie is secure: %s", (url, headers, secure) => {
  expect(keyCookieOptions(new Request(url, { headers: headers as Record<string, string> }))).toMatchObject({
    secure,
    httpOnly: true,
    sameSite: "lax",
    path: "/",
  });
});
