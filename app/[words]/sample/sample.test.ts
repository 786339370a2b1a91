import { expect, it } from "vitest";
import { catalogue } from "@/lib/catalogue/catalogue";
import { used } from "@/lib/engine/answers";
import { explain } from "@/lib/engine/explain";
import { invented } from "./story";

it("the sample's answers are all ones that can be given", () => {
  expect(used(catalogue.questions, invented)).toEqual(invented);
});

it("the sample shows a result that says something, and frightens nobody", () => {
  const { canTell, reasons, safety, plan } = explain(catalogue, invented);
  expect(canTell).toBe(true);
  expect(reasons.some(({ fit }) => fit === "strong")).toBe(true);
  expect(safety).toMatchObject({ level: "none", minor: false });
  expect(JSON.stringify(plan)).toContain("today");
});
