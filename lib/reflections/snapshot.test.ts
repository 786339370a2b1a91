import { describe, expect, it } from "vitest";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { allWords, writeWords } from "@/lib/words/words";
import { makeSnapshot } from "./snapshot";

const answers = {
  bond: "early-dates",
  signs: ["cancels", "less-affection"],
  "he-said": ["busy"],
  feeling: "very-anxious",
  age: "adult",
};

/** Every text in it, without what articles call themselves and their parts: that is the same in all words. Ids have no spaces. */
function textsOf(node: unknown): string[] {
  if (typeof node === "string") return node.includes(" ") ? [node.replaceAll(/«[^»]*»/g, "")] : [];
  if (typeof node !== "object" || node === null) return [];
  const { title, ...source } = node as Record<string, unknown>;
  return Object.values("author" in node ? source : node).flatMap(textsOf);
}

describe.each(allWords.map((words) => [writeWords(words), words] as const))("what is kept of a result read in %s", (_, words) => {
  const catalogue = catalogueIn(words);
  const snapshot = makeSnapshot(catalogue, answers);

  it("is what was read: questions, answers, reasons and steps in these words", () => {
    const said = snapshot.given.find(({ question }) => question === "signs");
    const asked = catalogue.questions.find(({ id }) => id === "signs");
    expect(said).toEqual({
      question: "signs",
      text: asked?.text,
      chosen: asked?.options.filter(({ id }) => answers.signs.includes(id)).map(({ label }) => label),
    });
    for (const { id, title, sources } of snapshot.explanation.reasons) {
      const reason = catalogue.reasons.find((each) => each.id === id);
      expect([title, ...sources.map(({ place }) => place)]).toEqual([reason?.title, ...(reason?.sources ?? []).map(({ place }) => place)]);
    }
    const steps = snapshot.explanation.plan.phases.flatMap((phase) => phase.steps);
    expect(steps.map(({ why }) => why)).toEqual(steps.map(({ id }) => catalogue.steps.find((step) => step.id === id)?.why));
  });

  it("has nothing in the other language in it", () => {
    const other = words.locale === "en" ? /(?<!\p{L})(el|la|que|una|tus)(?!\p{L})/iu : /(?<!\p{L})(he|you|your|with|is|of|and)(?!\p{L})/iu;
    expect(textsOf(snapshot).filter((text) => other.test(text))).toEqual([]);
    expect(textsOf(snapshot).length).toBeGreaterThan(200);
  });
});

it("leads to the same whatever the words: only what is read is another", () => {
  const ids = allWords.map((words) => {
    const { explanation } = makeSnapshot(catalogueIn(words), answers);
    return {
      reasons: explanation.reasons.map(({ id, fit }) => [id, fit]),
      steps: explanation.plan.phases.map(({ phase, steps }) => [phase, steps.map(({ id }) => id)]),
      stance: explanation.plan.stance.id,
      catalogue: explanation.catalogue,
    };
  });
  for (const each of ids) expect(each).toEqual(ids[0]);
});
