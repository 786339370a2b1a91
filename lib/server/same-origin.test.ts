import { expect, test } from "vitest";
import { isSameOrigin } from "./same-origin";

const from = (headers: Record<string, string>) =>
  isSameOrigin(new Request("http://127.0.0.1:3000/api", { method: "POST", headers: { host: "low-tide.example", ...headers } }));

test.each([
  ["our own page", { origin: "https://low-tide.example" }],
  ["a command line, which names nothing", {}],
  ["our own page, by a browser that only says where it fetches from", { "sec-fetch-site": "same-origin" }],
  ["a form in our own page, which names no referrer", { origin: "null", "sec-fetch-site": "same-origin" }],
  ["our own page behind a proxy", { origin: "https://tide.example", "x-forwarded-host": "tide.example" }],
])("%s may change something", (_, headers) => {
  expect(from(headers)).toBe(true);
});

test.each([
  ["another site", { origin: "https://evil.example" }],
  ["another port of this machine", { origin: "http://low-tide.example:81" }],
  ["a site whose name begins like ours", { origin: "https://low-tide.example.evil.example" }],
  ["a page that hides where it is from", { origin: "null" }],
  ["another site's page that hides where it is from", { origin: "null", "sec-fetch-site": "cross-site" }],
  ["something that is no address", { origin: "low-tide.example" }],
  ["another site, without an origin", { "sec-fetch-site": "cross-site" }],
  ["a sibling site, without an origin", { "sec-fetch-site": "same-site" }],
])("%s may not", (_, headers) => {
  expect(from(headers)).toBe(false);
});
