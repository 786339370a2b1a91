import { expect, test } from "vitest";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { catalogue } from "@/lib/words/usual-catalogue";
import { allWords } from "@/lib/words/words";
import { aCatalogue, aQuestion, aReason, aStep } from "@/tests/builders/a-catalogue";
import { check } from "./check";
import { digest } from "./digest";

const sound = aCatalogue();
const someEvidence = [{ when: "sky.grey", weight: 2 as const }];

test("the catalogue is sound, and its version belongs to its content in all words", () => {
  expect(check(catalogue)).toEqual([]);
  expect(catalogue.version).toMatch(new RegExp(`\\.${digest(allWords.map(catalogueIn))}$`));
});

test("nothing of the articles is lost: 25 reasons, 33 steps, 25 questions with 149 options", () => {
  expect(catalogue.reasons).toHaveLength(25);
  expect(catalogue.reasons.filter(({ ours }) => ours)).toHaveLength(6);
  expect(catalogue.steps).toHaveLength(33);
  expect(catalogue.steps.filter(({ ours }) => ours)).toHaveLength(3);
  expect(catalogue.questions).toHaveLength(25);
  expect(catalogue.questions.flatMap(({ options }) => options)).toHaveLength(149);
  expect(catalogue.context).toHaveLength(5);
  expect(catalogue.leftOut).toHaveLength(1);
});

/**
 * Options that are evidence for nothing and against nothing, on purpose. Whole questions stand by their id; of the
 * others only the options named here.
 */
const noEvidence = [
  // How somebody is, what they hope for and whether they are safe tell nothing of his reasons: they decide the plan.
  "feeling",
  "hope",
  "safe",
  // Age decides what is asked, and which steps are for adults only.
  "age",
  // Good times say how much there is to come back to, which is the plan's business. Mixed or draining ones are evidence.
  "good-times.mostly-good",
  "good-times.too-early",
  // What happened with other people is about the person: it decides whether to look at a pattern. With him it is evidence.
  "again.first",
  "again.once-or-twice",
  "again.often",
  // Little or nothing done yet is nothing he could have answered to. It decides what the next step can be.
  "your-reach.nothing-yet",
  "your-reach.one-message",
  // The usual length, against which shorter and longer ones speak. It decides how soon a plan may ask or wait.
  "distant-for.one-to-four-weeks",
];

test("every option bears on a reason, or stands among those that are no evidence on purpose", () => {
  const counted = new Set(catalogue.reasons.flatMap(({ evidence }) => evidence.flatMap(({ when }) => when)));
  const options = catalogue.questions.flatMap(({ id, options }) => options.map((option) => ({ question: id, ref: `${id}.${option.id}` })));
  const excepted = options.filter(({ question, ref }) => noEvidence.includes(question) || noEvidence.includes(ref));
  expect(options.filter(({ ref }) => !counted.has(ref))).toEqual(excepted);
  const named = new Set(excepted.flatMap(({ question, ref }) => [question, ref]));
  expect(noEvidence.filter((entry) => !named.has(entry))).toEqual([]);
});

test("the catalogue of the tests is sound", () => {
  expect(check(sound)).toEqual([]);
});

test.each([
  [
    "an unknown option",
    { reasons: [...sound.reasons, aReason("fog", [{ when: "sky.pink", weight: 1 }])] },
    "reason fog: unknown option sky.pink",
  ],
  ["an unknown step", { reasons: [...sound.reasons, aReason("fog", someEvidence, { steps: ["fly"] })] }, "reason fog: unknown step fly"],
  [
    "an unknown source",
    { reasons: [...sound.reasons, aReason("fog", someEvidence, { sources: [{ source: "hearsay", place: "1" }] })] },
    "reason fog: unknown source hearsay",
  ],
  ["a reason without steps", { reasons: [...sound.reasons, aReason("fog", someEvidence, { steps: [] })] }, /^reasons fog\.steps: /],
  [
    "a reason without a source",
    { reasons: [...sound.reasons, aReason("fog", someEvidence, { sources: [] })] },
    "reason fog: has no source and is not marked as ours",
  ],
  [
    "a reason nothing speaks for",
    { reasons: [...sound.reasons, aReason("fog", [{ when: "sky.grey", weight: -2 }])] },
    "reason fog: nothing can speak for it",
  ],
  [
    "too few words",
    { reasons: [...sound.reasons, aReason("fog", someEvidence, { what: "Fog." })] },
    "reason fog: what it is has 1 words, not 60 to 120",
  ],
  [
    "evidence twice",
    { reasons: [...sound.reasons, aReason("fog", [...someEvidence, ...someEvidence])] },
    "reason fog, evidence sky.grey: stands twice",
  ],
  ["a reason twice", { reasons: [...sound.reasons, aReason("sun", someEvidence)] }, "reason sun: stands twice"],
  ["a question twice", { questions: [...sound.questions, aQuestion("sky", ["clear", "grey"])] }, "question sky: stands twice"],
  [
    "an option twice",
    { questions: [...sound.questions, aQuestion("wind", ["north", "north"])] },
    "question wind, option north: stands twice",
  ],
  [
    "a question that nobody comes to",
    { questions: [...sound.questions, aQuestion("wind", ["north", "south"], { onlyFor: ["wind.north"] })] },
    "question wind: is unreachable, as no option it is for stands before it",
  ],
  [
    "adult options before the age is asked",
    { questions: [...sound.questions.slice(1), ...sound.questions.slice(0, 1)] },
    "question seen: its adult options are unreachable, as age.adult does not stand before it",
  ],
  ["a step nobody is led to", { steps: [...sound.steps, aStep("juggle")] }, "step juggle: no reason and no stance leads to it"],
  [
    "a step toward him without a way out",
    { steps: [...sound.steps.slice(1), aStep("breathe", { direction: "toward" })] },
    "step breathe: leads toward him and does not say what to do if no answer comes",
  ],
  [
    "a step without a source",
    { steps: [...sound.steps.slice(1), aStep("breathe", { sources: [] })] },
    "step breathe: has no source and is not marked as ours",
  ],
  ["a stance that is missing", { stances: sound.stances.slice(1) }, "stance safety: is missing"],
])("%s is refused by name", (_, broken, problem) => {
  const problems = check({ ...sound, ...broken });
  expect(problems).toEqual(expect.arrayContaining([typeof problem === "string" ? problem : expect.stringMatching(problem)]));
});

test("the digest changes with the content and not with the version", () => {
  expect(digest([sound, { ...sound, version: "2027-01-01.ffffffff" }])).toBe(digest([sound, sound]));
  expect(digest([sound, { ...sound, reasons: sound.reasons.slice(1) }])).not.toBe(digest([sound, sound]));
  expect(digest([sound, { ...sound, and: ", y " }])).not.toBe(digest([sound, sound]));
});
