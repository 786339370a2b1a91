import { readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Catalogue } from "@/lib/catalogue/schema";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { english as rooms } from "@/lib/words/en/interface";
import { allWords } from "@/lib/words/words";
import { enoughWords, grade, highestGrade, highestGradeOfFew, length, longestSentence, sentences, someWords } from "./grade";
import { proseOf } from "./prose-of";
import { said } from "./said";

const root = resolve(import.meta.dirname, "../..");

/** The measure is of English. Spanish is written to the same rule, and read by people. */
const english = allWords.filter(({ locale }) => locale === "en");

/** What is too hard in these texts: each by itself, every sentence, and all of them as one. */
function tooHard(texts: readonly string[]): string[] {
  const each = texts.flatMap((text) => {
    const words = length(text);
    const most = words >= enoughWords ? highestGrade : words >= someWords ? highestGradeOfFew : Number.POSITIVE_INFINITY;
    const long = sentences(text).filter((sentence) => sentence.length > longestSentence);
    return [
      ...(grade(text) > most ? [`grade ${grade(text).toFixed(1)}: ${text}`] : []),
      ...long.map((sentence) => `${sentence.length} words: ${sentence.join(" ")}`),
    ];
  });
  const whole = texts.join("\n");
  if (length(whole) >= enoughWords && grade(whole) > highestGrade) each.push(`as a whole, grade ${grade(whole).toFixed(1)}`);
  return each;
}

describe("the measure", () => {
  it("finds plain words easy, and hard ones hard", () => {
    expect(grade("He may need some room. You can give it to him, and be kind to yourself.")).toBeLessThan(3);
    expect(grade("Emotional unavailability frequently originates in insufficiently acknowledged vulnerability.")).toBeGreaterThan(15);
  });

  it("says which text is too hard", () => {
    const long = `He ${"and she ".repeat(13)}met.`;
    expect(tooHard([long])).toEqual([expect.stringMatching(/^28 words/)]);
    const hard = "Considerable uncertainty surrounding relationships invariably necessitates extraordinarily deliberate communication.";
    expect(tooHard([`${hard} ${hard} ${hard} ${hard}`])).toContainEqual(expect.stringMatching(/^grade/));
  });

  it("takes the words from a file as they stand on screen", () => {
    const prose = proseOf(join(root, "components/gallery/gallery.tsx"));
    expect(prose.length).toBeGreaterThan(1);
    expect(prose.join(" ")).not.toMatch(/className|import/);
  });
});

describe("what Low Tide knows is read with ease", () => {
  const entriesOf = (catalogue: Catalogue, who: string): [string, string[]][] => [
    ...catalogue.questions.map((question): [string, string[]] => [
      `${who}: question ${question.id}`,
      [question.text, question.about, question.why, ...question.options.flatMap(({ label, statement }) => [label, statement])],
    ]),
    ...catalogue.reasons.map((reason): [string, string[]] => [
      `${who}: reason ${reason.id}`,
      [reason.title, reason.summary, reason.what, reason.notAboutYou, reason.howToTell, ...reason.evidence.map(({ why }) => why)],
    ]),
    ...catalogue.steps.map((step): [string, string[]] => [
      `${who}: step ${step.id}`,
      [step.title, step.why, step.firstAction, ...(step.noAnswer ? [step.noAnswer] : [])],
    ]),
    ...catalogue.stances.map(({ id, title, lead }): [string, string[]] => [`${who}: stance ${id}`, [title, lead]]),
    ...catalogue.context.map(({ id, text }): [string, string[]] => [`${who}: note ${id}`, [text]]),
    ...catalogue.leftOut.map(({ id, title, claim, why }): [string, string[]] => [`${who}: left out ${id}`, [title, claim, why]]),
  ];

  it.each(english.flatMap((words) => entriesOf(catalogueIn(words), words.who)))("%s", (_, texts) => {
    expect(tooHard(texts)).toEqual([]);
  });
});

describe("what the interface says is read with ease", () => {
  const spoken = english.flatMap((words) =>
    Object.entries(rooms).map(([room, tree]) => [`${words.who}: ${room}`, said(tree, words)] as const),
  );

  it.each(spoken)("%s", (_, texts) => {
    expect(texts.length).toBeGreaterThan(0);
    expect(tooHard(texts)).toEqual([]);
  });
});

describe("what is said elsewhere is read with ease", () => {
  const folders = ["app", "components", "lib/message", "lib/help"];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      // Names of services, in their own languages, and what is written in Spanish.
      .filter((file) => !/^lib\/help\/countries\/|\/es\//.test(file)),
  );
  const speaking = files.map((file) => [file, proseOf(join(root, file))] as const).filter(([, texts]) => texts.length > 0);

  it.each(speaking)("%s", (_, texts) => {
    expect(tooHard(texts)).toEqual([]);
  });
});
