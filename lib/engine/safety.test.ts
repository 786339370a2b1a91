import { expect, test } from "vitest";
import { safety } from "./safety";

test.each(["self-harm", "afraid", "controlled", "pressured", "images-threat"])("safe.%s is urgent", (option) => {
  expect(safety(new Set([`safe.${option}`, "bond.casual"]))).toEqual({ level: "urgent", concerns: [`safe.${option}`], minor: false });
});

test.each(["safe.worried-for-him", "feeling.not-coping"])("%s asks for care", (option) => {
  expect(safety(new Set([option]))).toEqual({ level: "care", concerns: [option], minor: false });
});

test("the most urgent concern stands first, whatever the order of the answers", () => {
  expect(safety(new Set(["feeling.not-coping", "safe.afraid", "safe.self-harm"])).concerns).toEqual([
    "safe.self-harm",
    "safe.afraid",
    "feeling.not-coping",
  ]);
});

test("nothing said is nothing found, and somebody under 18 is known as such", () => {
  expect(safety(new Set(["safe.none", "age.under-18"]))).toEqual({ level: "none", concerns: [], minor: true });
});
