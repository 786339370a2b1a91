import { expect, test } from "vitest";
import { aCatalogue, aQuestion } from "@/tests/builders/a-catalogue";
import { sharesAfter } from "./assess";
import { expectedInformation } from "./information";

const catalogue = aCatalogue();
const even = sharesAfter(catalogue, {});
const question = (id: string) => catalogue.questions.find((entry) => entry.id === id) ?? aQuestion(id, ["yes", "no"]);

test("a question that bears on no reason tells nothing", () => {
  expect(expectedInformation(catalogue, question("unheard-of"), even)).toBeCloseTo(0);
  expect(expectedInformation(catalogue, question("age"), even)).toBeCloseTo(0);
});

test("a question that bears on reasons tells something, never more than there is to know", () => {
  for (const id of ["sky", "seen", "thunder"]) {
    const information = expectedInformation(catalogue, question(id), even);
    expect(information).toBeGreaterThan(0);
    expect(information).toBeLessThan(Math.log(catalogue.reasons.length));
  }
});

test("when one reason is certain, nothing is left to tell", () => {
  expect(expectedInformation(catalogue, question("sky"), [1, 0, 0])).toBeCloseTo(0);
});
