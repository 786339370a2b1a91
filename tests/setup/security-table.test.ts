import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The rows of the tables in docs/security.md that begin with a requirement's number. */
const rows = readFileSync("docs/security.md", "utf8")
  .split("\n")
  .filter((line) => /^\| \d+\.\d+\.\d+/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, id = "", , how = "", shown = ""]) => ({ id, how, shown }));

const filesOf = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

test("every test that the table of security names is there", () => {
  const named = rows.flatMap(({ shown }) => filesOf(shown));
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !existsSync(name))).toEqual([]);
  expect(named.filter((name) => !/\.(test|journey|http)\.(ts|tsx|mjs)$/.test(name))).toEqual([]);
});

test("each requirement stands there once, and says how it is met or why it is not", () => {
  const ids = rows.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(rows.filter(({ how }) => how.length < 10).map(({ id }) => id)).toEqual([]);
});
