import { expect, it, vi } from "vitest";
import { onlyOurScripts } from "./trusted-types";

type Rules = Record<"createScriptURL" | "createHTML" | "createScript", (text: string) => string | null>;

it("vouches for scripts of this site and for nothing else", () => {
  const made = new Map<string, Rules>();
  vi.stubGlobal("trustedTypes", { createPolicy: (name: string, rules: Rules) => made.set(name, rules) });
  onlyOurScripts();
  const rules = made.get("default");
  expect(rules?.createScriptURL("/_next/static/chunks/a.js")).toBe("/_next/static/chunks/a.js");
  for (const foreign of [
    "https://elsewhere.example/a.js",
    "//elsewhere.example/a.js",
    "data:text/javascript,alert(1)",
    "javascript:alert(1)",
  ])
    expect(rules?.createScriptURL(foreign), foreign).toBeNull();
  expect(rules?.createHTML("<img onerror=alert(1)>")).toBeNull();
  expect(rules?.createScript("alert(1)")).toBeNull();
});

it("does nothing where the browser knows of no such thing", () => {
  expect(() => onlyOurScripts()).not.toThrow();
});
