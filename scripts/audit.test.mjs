import { expect, test } from "vitest";
import { holes, signatures } from "./audit.mjs";

const report = (vulnerabilities) =>
  JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: { total: Object.keys(vulnerabilities).length } } });

test("a grave hole fails and is named; a lesser one is counted", () => {
  const found = holes(report({ a: { name: "a", severity: "critical" }, b: { name: "b", severity: "low" } }));
  expect(found.ok).toBe(false);
  expect(found.said).toContain("a (critical)");
  expect(found.said).not.toContain("b (low)");
  expect(holes(report({ b: { name: "b", severity: "moderate" } }))).toEqual({
    ok: true,
    said: "Known holes: none that is grave, 1 in all.",
  });
});

test("a package that is not what was signed fails and is named", () => {
  expect(signatures(JSON.stringify({ invalid: [{ name: "a", version: "1.0.0" }], missing: [] }))).toMatchObject({
    ok: false,
    said: expect.stringContaining("a@1.0.0"),
  });
  expect(signatures(JSON.stringify({ invalid: [], missing: [{ name: "b", version: "2.0.0" }] })).ok).toBe(false);
  expect(signatures(JSON.stringify({ invalid: [], missing: [] })).ok).toBe(true);
});

test.each([
  ["one without the endpoint", JSON.stringify({ statusCode: 405, message: "405 Method Not Allowed" }), "(405)"],
  ["one out of reach", JSON.stringify({ error: { code: "ENOTFOUND" } }), "(ENOTFOUND)"],
  ["one that says nothing in time", null, "no answer."],
  ["one that says something else", "<html>", "no answer."],
])("a registry that cannot be asked is told of, and is no failure: %s", (_, text, why) => {
  for (const { ok, said } of [holes(text), signatures(text)]) {
    expect(ok).toBe(true);
    expect(said).toContain("NOT AUDITED");
    expect(said).toContain(why);
  }
});
