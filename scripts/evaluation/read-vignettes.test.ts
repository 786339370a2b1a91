import { expect, test } from "vitest";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { aReader, published, written } from "@/tests/vignettes/a-line";
import { readVignettes } from "./read-vignettes";

const read = (...lines: unknown[]) =>
  readVignettes(aCatalogue(), "a.jsonl", lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"));
const said = (...lines: unknown[]) => read(...lines).problems.map(({ line, field, message }) => `${line} ${field}: ${message}`);

test("both kinds come out in one shape; what is not measured is not looked at", () => {
  const { vignettes, problems } = read({ ...published("p", ["sun", "rain"]), story: 7 }, "", written("w", "storm", { safety: ["afraid"] }));
  expect(problems).toEqual([]);
  expect(vignettes).toEqual([
    { id: "p", right: ["sun", "rain"], readers: [aReader()] },
    { id: "w", right: ["storm"], readers: [aReader()], clarity: "clear", safety: ["afraid"] },
  ]);
});

test("a planted reason that the catalogue has no name for leaves nothing to find", () => {
  expect(read(written("w", null)).vignettes[0]?.right).toEqual([]);
});

test("a bad line is named by line and field, and the others are done", () => {
  const { vignettes, problems } = read("not json", "null", published("good"), "[]");
  expect(vignettes.map(({ id }) => id)).toEqual(["good"]);
  expect(problems).toEqual([
    { file: "a.jsonl", line: 1, field: "", message: "is not JSON" },
    { file: "a.jsonl", line: 2, field: "", message: "is not an object" },
    { file: "a.jsonl", line: 4, field: "", message: "is not an object" },
  ]);
});

test.each([
  [{ ...published("p"), kind: "dreamt" }, "kind: is neither published nor written"],
  [{ ...published("p"), id: undefined }, "id: is missing, or not text"],
  [{ ...published("p"), expert: undefined }, "expert: is missing, or not an object"],
  [published("p", ["sun", "snow"]), "expert.reasons[1]: is not a reason of the catalogue"],
  [written("w", "snow"), "planted: is not a reason of the catalogue"],
  [{ ...written("w", "sun"), clarity: "dim" }, "clarity: is neither clear nor subtle"],
  [{ ...published("p"), readers: [] }, "readers: is empty"],
  [published("p", ["sun"], { stance: "sulk" }), "readers[0].stance: is not a stance of the catalogue"],
  [published("p", ["sun"], { wrong: ["breathe", "fly"] }), "readers[0].wrong[1]: is not a step of the catalogue"],
  [published("p", ["sun"], { answers: { seen: ["gulls", "dodo"] } }), "readers[0].answers.seen[1]: is not an option of seen"],
  [published("p", ["sun"], { answers: { moon: "full" } }), "readers[0].answers.moon: is not a question"],
])("what is wrong, and where: %#", (line, problem) => {
  expect(said(line)).toEqual([`1 ${problem}`]);
});

test("a problem never repeats what stands there", () => {
  const secret = "something only she knows";
  const problems = said(published("p", [secret], { answers: { seen: [secret] }, stance: secret }), `{"id": "${secret}`);
  expect(problems).toHaveLength(4);
  expect(problems.join("\n")).not.toContain(secret);
});

test("a case that stands in a file twice counts once", () => {
  const { vignettes, problems } = read(published("p"), published("p"));
  expect(vignettes).toHaveLength(1);
  expect(problems).toEqual([{ file: "a.jsonl", line: 2, field: "id", message: "stands in line 1 already" }]);
});
