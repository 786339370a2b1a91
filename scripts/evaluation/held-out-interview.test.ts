import { expect, test } from "vitest";
import { aCatalogue, aQuestion, aReason } from "@/tests/builders/a-catalogue";
import { published } from "@/tests/vignettes/a-line";
import { heldOutOrders } from "./held-out-interview";
import { readVignettes } from "./read-vignettes";
import { runsOf } from "./runs";

/** Seven questions beside the core one, of which six are put: which one is left out depends on what is usual. */
const names = ["a", "b", "c", "d", "e", "f", "g"];
const catalogue = aCatalogue({
  questions: [aQuestion("age", ["adult", "under-18"]), ...names.map((id) => aQuestion(id, ["yes", "no"], { core: false }))],
  reasons: names.map((id) => aReason(`is-${id}`, [{ when: `${id}.yes`, weight: 3 }])),
  usual: Object.fromEntries(names.map((id) => [`${id}.yes`, 0.9])),
});

const yes = (...said: string[]) => ({
  answers: { age: "adult", ...Object.fromEntries(said.map((name) => [name, "yes"])) },
  reasons: [],
});

function firstAndLast(...lines: object[]) {
  const { vignettes, problems } = readVignettes(catalogue, "a.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"));
  expect(problems).toEqual([]);
  const all = runsOf(catalogue, vignettes);
  const [order] = heldOutOrders(catalogue, all, all.slice(0, 1));
  return [order?.[0], order?.at(-1)];
}

// Both readers say g, so over all runs it is the most usual answer of all.
const own = published("own", [], yes("g"), yes("g"));

test("what only the case itself makes usual does not choose its questions", () => {
  // Without the case nobody says g: it is not put, and the reason it speaks for keeps its place, the last.
  const others = ["ab", "cd", "ef"].map((pair) => published(pair, [], yes(...pair)));
  expect(firstAndLast(own, ...others)).toEqual(["is-a", "is-g"]);
});

test("what the other cases make usual does", () => {
  expect(firstAndLast(own, published("p", [], yes("g")), published("q", [], yes("g")))).toEqual(["is-g", "is-f"]);
});
