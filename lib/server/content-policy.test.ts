import { expect, test } from "vitest";
import { policyForData, policyForPage } from "./content-policy";

const directives = (policy: string) =>
  new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources] as const;
    }),
  );

const page = directives(policyForPage({ hashes: ["sha256-abc="], nonce: "n0nce==" }));

test("a page may run our files and the scripts inside it that are named", () => {
  expect(page.get("script-src")).toEqual(["'self'", "'sha256-abc='", "'nonce-n0nce=='"]);
  expect(policyForPage({})).toMatch(/script-src 'self'$/);
});

test("no page loads from anywhere else, allows what is inline, or may be framed", () => {
  for (const policy of [policyForPage({ hashes: ["sha256-abc="], nonce: "n0nce" }), policyForData])
    expect(policy).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
  expect(page.get("default-src")).toEqual(["'none'"]);
  for (const name of ["base-uri", "frame-ancestors"]) expect(page.get(name)).toEqual(["'none'"]);
  expect(page.get("form-action")).toEqual(["'self'"]);
});
