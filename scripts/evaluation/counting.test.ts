import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogue } from "@/lib/words/usual-catalogue";
import { countingOrder } from "./counting";
import { readVignettes } from "./read-vignettes";
import { tops } from "./tops";

test("every reason of the catalogue has its place in the baseline", () => {
  expect(countingOrder({}).sort()).toEqual(catalogue.reasons.map(({ id }) => id).sort());
});

// The figures the cases came with: the baseline is still the one they were measured against.
test.each([
  ["published", [25, 56, 72]],
  ["written", [84, 94, 97]],
])("on the %s cases it does as it always did", (name, expected) => {
  const { vignettes } = readVignettes(catalogue, name, readFileSync(`tests/vignettes/${name}.jsonl`, "utf8"));
  const { top1, top3, top5 } = tops(
    vignettes.flatMap(({ right, readers }) => readers.map(({ answers }) => ({ ids: countingOrder(answers), right }))),
  );
  expect([top1, top3, top5].map((share) => Math.round(100 * (share ?? 0)))).toEqual(expected);
});
