/**
 * Refuses a catalogue that is broken in any words, naming every entry that is wrong. With `--write` it also gives changed
 * content its version.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { check } from "@/lib/catalogue/check";
import { digest } from "@/lib/catalogue/digest";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { catalogue } from "@/lib/words/usual-catalogue";
import { allWords, writeWords } from "@/lib/words/words";

const file = new URL("../lib/catalogue/version.ts", import.meta.url);
const content = digest(allWords.map(catalogueIn));
const isCurrent = catalogue.version.endsWith(`.${content}`);
const problems = allWords.flatMap((words) => check(catalogueIn(words)).map((problem) => `${writeWords(words)}: ${problem}`));

if (problems.length === 0 && !isCurrent && process.argv.includes("--write")) {
  const version = `${new Date().toISOString().slice(0, 10)}.${content}`;
  writeFileSync(file, readFileSync(file, "utf8").replace(catalogue.version, version));
  console.log(`catalogue: the version is now ${version}`);
} else if (!isCurrent) {
  problems.push(`version ${catalogue.version}: does not belong to the content (${content}); run npm run catalogue:check -- --write`);
}

for (const problem of problems) console.error(`catalogue: ${problem}`);
if (problems.length > 0) process.exit(1);
const { questions, reasons, steps } = catalogue;
console.log(
  `catalogue: ${questions.length} questions, ${reasons.length} reasons, ${steps.length} steps, sound in ${allWords.map(writeWords).join(", ")}`,
);
