import { expect, test } from "vitest";
import type { Catalogue } from "@/lib/catalogue/schema";
import { aCatalogue, aReason } from "@/tests/builders/a-catalogue";
import { published } from "@/tests/vignettes/a-line";
import { crossValidation, current, grid, scoresUnder } from "./cross-validation";
import { readVignettes } from "./read-vignettes";
import { runsOf } from "./runs";

function runs(catalogue: Catalogue, ...lines: object[]) {
  const { vignettes, problems } = readVignettes(catalogue, "a.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"));
  expect(problems).toEqual([]);
  return runsOf(catalogue, vignettes);
}

const grey = { answers: { age: "adult", sky: "grey", seen: ["gulls"] } };

/** One strong answer for sun against two slight ones and a prior for rain: which leads depends on the parameters. */
const contested = aCatalogue({
  reasons: [
    aReason("sun", [{ when: "sky.grey", weight: 3 }]),
    aReason(
      "rain",
      [
        { when: "sky.grey", weight: 2 },
        { when: "seen.gulls", weight: 1 },
      ],
      { prior: 1 },
    ),
    aReason("storm", [{ when: "sky.black", weight: 3 }]),
  ],
});

test("with the parameters as they are, the scores are the engine's own", () => {
  const [run] = runs(contested, published("p", ["sun"], grey));
  if (!run) throw new Error("no run came out");
  const own = contested.reasons.map(({ id }) => run.assessment.reasons.find((reason) => reason.id === id)?.score);
  expect([...scoresUnder(current, contested.reasons, run)]).toEqual(own);
});

test("the parameters as they are stand among those that are tried", () => {
  expect(grid).toContainEqual(current);
});

test("what is chosen comes from the other cases only", () => {
  const rain = ["r1", "r2", "r3"].map((id) => published(id, ["rain"], grey));
  const all = runs(contested, ...rain, published("s", ["sun"], grey));
  const odd = crossValidation(contested.reasons, all, all.slice(3));
  // The others all say rain, so the sun of the case left out comes second: had the case been among them, it would tell.
  expect(odd.heldOut.tops).toEqual({ n: 1, top1: 0, top3: 1, top5: 1 });
  expect(odd.chosen).toHaveLength(1);
  const [without] = odd.chosen;
  const allSun = runs(contested, ...["s1", "s2", "s3"].map((id) => published(id, ["sun"], grey)), published("s", ["sun"], grey));
  const even = crossValidation(contested.reasons, allSun, allSun.slice(3));
  expect(even.heldOut.tops.top1).toBe(1);
  expect(even.chosen[0]).not.toEqual(without);
});

test("both readers of a case are left out together, and a case without a right reason teaches nothing", () => {
  const all = runs(contested, published("a", ["sun"], grey, grey), published("b", ["rain"], grey), published("c", [], grey));
  const { heldOut, chosen, combinations } = crossValidation(contested.reasons, all);
  expect(heldOut.tops).toEqual({ n: 3, top1: 0, top3: 1, top5: 1 });
  expect(chosen.reduce((sum, { times }) => sum + times, 0)).toBe(2);
  expect(combinations).toBe(grid.length);
});
