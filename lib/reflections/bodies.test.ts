import { expect, test } from "vitest";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { anId } from "@/tests/builders/an-owner";
import { parseId, parseNotes, parsePage, parseSaving } from "./bodies";
import { longestNotes } from "./limits";

const { questions } = aCatalogue();
const saving = (input: unknown) => parseSaving(questions, input);
const page = (query: string) => parsePage(new URLSearchParams(query));

test("a save is an id and answers", () => {
  const id = "0B6C1F3E-9D52-4A7B-8C1D-2E3F4A5B6C7D";
  expect(saving({ id, answers: { sky: "black" } })).toEqual({ ok: true, value: { id: id.toLowerCase(), answers: { sky: "black" } } });
});

test.each([
  ["no object", [1], ["body"]],
  ["nothing", null, ["body"]],
  ["no id", { answers: {} }, ["id"]],
  ["an id that is none", { id: "../../etc", answers: {} }, ["id"]],
  ["no answers", { id: anId(1) }, ["answers"]],
  ["an unknown question", { id: anId(1), answers: { moon: "full" } }, ["answers.moon"]],
  ["an unknown option", { id: anId(1), answers: { sky: "green" } }, ["answers.sky"]],
  ["a wrong kind", { id: anId(1), answers: { seen: "gulls" } }, ["answers.seen"]],
  ["options that exclude each other", { id: anId(1), answers: { seen: ["gulls", "nothing"] } }, ["answers.seen"]],
  ["a result that the caller made up", { id: anId(1), answers: {}, explanation: {} }, ["explanation"]],
  ["several at once", { id: 1, answers: { sky: 2 }, more: 3 }, ["id", "more", "answers.sky"]],
])("%s is refused, and it is said where", (_, input, paths) => {
  const parsed = saving(input);
  expect(parsed.ok).toBe(false);
  if (!parsed.ok) expect(parsed.problems.map(({ path }) => path)).toEqual(paths);
});

test("no problem repeats what was there", () => {
  const parsed = [saving({ id: "Daniel", answers: { sky: "Daniel" } }), parseNotes({ notes: ["Daniel"], version: "Daniel" })];
  expect(JSON.stringify(parsed)).not.toContain("Daniel");
});

test("notes may be as long as the limit, and empty, and no longer", () => {
  expect(parseNotes({ notes: "", version: 1 }).ok).toBe(true);
  expect(parseNotes({ notes: "a".repeat(longestNotes), version: 1 }).ok).toBe(true);
  expect(parseNotes({ notes: "a".repeat(longestNotes + 1), version: 1 })).toEqual({
    ok: false,
    problems: [{ path: "notes", message: `is longer than ${longestNotes} characters` }],
  });
});

test.each([0, -1, 1.5, "1", null])("%s is no version", (version) => {
  expect(parseNotes({ notes: "", version }).ok).toBe(false);
});

test("a page begins where the one before ended, and is no longer than a page", () => {
  expect(page("")).toEqual({ ok: true, value: { limit: 20 } });
  expect(page(`limit=1&after=1700000000000.${anId(1)}`)).toEqual({
    ok: true,
    value: { limit: 1, after: { createdAt: new Date(1_700_000_000_000), id: anId(1) } },
  });
  for (const query of ["limit=0", "limit=21", "limit=x", "limit=", "after=", "after=x", "after=1.2", "owner=1"])
    expect(page(query).ok).toBe(false);
});

test.each(["", "1", "null", `${anId(1)} `, `${anId(1)}/..`, "g".repeat(36)])("'%s' is no id", (text) => {
  expect(parseId(text)).toBeNull();
});
