import { describe, expect, test } from "vitest";
import { explain } from "@/lib/engine/explain";
import { report } from "@/lib/engine/report";
import { catalogue } from "@/lib/words/usual-catalogue";
import { cases } from "./cases";

/**
 * The whole result of each case, as it stands. A change of the engine or of a weight shows here as a difference to be
 * read; `npm run golden` takes the new results over. The version is left out: it changes with every word of prose.
 */
describe.each(Object.entries(cases))("%s", (name, answers) => {
  test("gives the result it gave", async () => {
    const { catalogue: _, ...result } = report(catalogue, answers);
    const { plan, changes } = explain(catalogue, answers);
    const grounds = Object.fromEntries(plan.phases.flatMap(({ steps }) => steps.map(({ id, because }) => [id, because])));
    await expect(`${JSON.stringify({ ...result, grounds, changes }, null, 2)}\n`).toMatchFileSnapshot(`results/${name}.json`);
  });
});

test("the reader's case holds what the expert named, and a plan of some distance and her own life", () => {
  const { reasons, plan } = report(catalogue, cases["cancelled-trip"] ?? {});
  const five = reasons.slice(0, 5).map(({ id }) => id);
  expect(five).toEqual(expect.arrayContaining(["lost-interest", "something-else-in-his-life", "avoiding-an-apology"]));
  const steps = [...plan.today, ...plan["this-week"], ...plan.later];
  expect(steps).toContain("give-space");
  expect(steps).toContain("focus-on-yourself");
});
