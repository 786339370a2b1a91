import { expect, test } from "vitest";
import { catalogue } from "@/lib/words/usual-catalogue";
import { knowledgeOf } from "./knowledge";

test("what travels to the device holds the weights and none of the prose of the reasons", () => {
  const travels = JSON.stringify(knowledgeOf(catalogue).reasons);
  const { what, notAboutYou, howToTell, summary, evidence } = catalogue.reasons[0] ?? expect.fail("there are reasons");
  for (const prose of [what, notAboutYou, howToTell, summary, ...evidence.map(({ why }) => why)]) expect(travels).not.toContain(prose);
  expect(travels).toContain('"weight":3');
});
