import { expect, test } from "vitest";
import { parseArguments } from "./arguments";

test("paths and flags, in any order", () => {
  expect(parseArguments([])).toEqual({ paths: [], json: false, write: false });
  expect(parseArguments(["a.jsonl", "--json", "b.jsonl"])).toEqual({ paths: ["a.jsonl", "b.jsonl"], json: true, write: false });
});

test("an unknown flag is refused by its name, and so are foreign files for the published figures", () => {
  expect(parseArguments(["--fast"])).toEqual({ refused: expect.stringContaining("--fast") });
  expect(parseArguments(["--write", "a.jsonl"])).toEqual({ refused: expect.stringContaining("--write") });
});
