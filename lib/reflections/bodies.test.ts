import { expect, test } from "vitest";
import { aCatalogue } from "@/tests/builders/a-catalogue";
import { anId } from "@/tests/builders/an-owner";
import { parseId, parsePage, parseSaving } from "./bodies";

const catalogue = aCatalogue();
const saving = (input: unknown) => parseSaving(catalogue, input);
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

test("what is said beside the answers comes along, with the name trimmed", () => {
  const beside = { person: "D", forecast: { fear: ["storm"], guess: ["rain", "sun"], sure: "fairly" }, notes: "He wrote." };
  expect(saving({ id: anId(1), answers: {}, ...beside, person: " D " })).toEqual({
    ok: true,
    value: { id: anId(1), answers: {}, ...beside },
  });
  const checkIn = { of: anId(2), did: "I called." };
  expect(saving({ id: anId(1), answers: {}, checkIn })).toEqual({ ok: true, value: { id: anId(1), answers: {}, checkIn } });
});

test.each([
  ["a name that is none", { person: 7 }, ["person"]],
  ["a name that is a story", { person: "a".repeat(41) }, ["person"]],
  ["notes that are too long", { notes: "a".repeat(10_001) }, ["notes"]],
  ["a reason that nobody knows", { forecast: { fear: ["moon"], guess: [], sure: null } }, ["forecast.fear.0"]],
  ["more reasons than one can foresee", { forecast: { fear: [], guess: ["sun", "rain", "storm"], sure: null } }, ["forecast.guess"]],
  ["the same reason twice", { forecast: { fear: ["sun", "sun"], guess: [], sure: null } }, ["forecast.fear"]],
  ["another sureness", { forecast: { fear: [], guess: [], sure: "99 %" } }, ["forecast.sure"]],
  ["a check-in of nothing", { checkIn: { of: "x", did: "" } }, ["checkIn.of"]],
  ["a check-in of itself", { checkIn: { of: anId(1), did: "" } }, ["checkIn.of"]],
  ["a long story of what was done", { checkIn: { of: anId(2), did: "a".repeat(2_001) } }, ["checkIn.did"]],
  ["more in a check-in than belongs there", { checkIn: { of: anId(2), did: "", changed: [] } }, ["checkIn.changed"]],
  ["a name of a check-in", { checkIn: { of: anId(2), did: "" }, person: "D" }, ["person"]],
  ["a forecast of a check-in", { checkIn: { of: anId(2), did: "" }, forecast: { fear: ["sun"], guess: [], sure: null } }, ["forecast"]],
])("a save with %s is refused, and it is said where", (_, beside, paths) => {
  const parsed = saving({ id: anId(1), answers: {}, ...beside });
  expect(!parsed.ok && parsed.problems.map(({ path }) => path)).toEqual(paths);
});

test("no problem repeats what was there", () => {
  const forecast = { fear: ["Daniel"], guess: [["Daniel"]], sure: "Daniel" };
  const parsed = [saving({ id: "Daniel", answers: { sky: "Daniel" } }), saving({ id: anId(1), answers: {}, forecast, person: ["Daniel"] })];
  expect(JSON.stringify(parsed)).not.toContain("Daniel");
});

test("a page begins where the one before ended, and is no longer than a page", () => {
  expect(page("")).toEqual({ ok: true, value: { limit: 20 } });
  expect(page(`limit=1&after=1700000000000.${anId(1)}`)).toEqual({
    ok: true,
    value: { limit: 1, after: { createdAt: new Date(1_700_000_000_000), id: anId(1) } },
  });
  for (const query of ["limit=0", "limit=201", "limit=x", "limit=", "after=", "after=x", "after=1.2", "owner=1"])
    expect(page(query).ok).toBe(false);
});

test.each(["", "1", "null", `${anId(1)} `, `${anId(1)}/..`, "g".repeat(36)])("'%s' is no id", (text) => {
  expect(parseId(text)).toBeNull();
});
