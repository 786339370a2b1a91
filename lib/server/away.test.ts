import { expect, test } from "vitest";
import { awayCookieLine, isHidden } from "./away";

// What Chromium sends, as tried.
const typed = new Headers({ "sec-fetch-site": "none", "sec-fetch-user": "?1" });
const linked = new Headers({ "sec-fetch-site": "same-origin", "sec-fetch-user": "?1" });
const back = new Headers({ "sec-fetch-site": "same-origin" });

test("whoever has not left sees every page", () => {
  for (const headers of [typed, linked, back, new Headers()]) expect(isHidden(undefined, headers)).toBe(false);
});

test("after leaving by script Back is hidden, and who types the address or follows a link comes in", () => {
  expect(isHidden("1", back)).toBe(true);
  expect([typed, linked, new Headers()].map((headers) => isHidden("1", headers))).toEqual([false, false, false]);
});

test("after leaving without scripts everything is hidden, for Back cannot be told from typing", () => {
  expect([typed, linked, back].map((headers) => isHidden("plain", headers))).toEqual([true, true, true]);
});

test("the cookie goes with the site only, over https where there is https, and ends", () => {
  expect(awayCookieLine("plain", true)).toBe("away=plain; Max-Age=3600; Path=/; SameSite=Strict; Secure");
  expect(awayCookieLine(null, false)).toBe("away=; Max-Age=0; Path=/; SameSite=Strict");
});
