/**
 * Counts how often each option is chosen in the questionnaires filled in for the vignettes, and writes
 * lib/catalogue/usual.ts. Run after the vignettes change, and then `npm run catalogue:check -- --write`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { given } from "@/lib/engine/answers";
import { catalogue } from "@/lib/words/usual-catalogue";

type Vignette = { readers: { answers: Record<string, string | string[]> }[] };

const folder = new URL("../tests/vignettes/", import.meta.url);
const filledIn = ["written.jsonl", "published.jsonl"].flatMap((name) =>
  readFileSync(new URL(name, folder), "utf8")
    .split("\n")
    .filter(Boolean)
    .flatMap((line) => (JSON.parse(line) as Vignette).readers.map(({ answers }) => given(catalogue.questions, answers))),
);

const refs = catalogue.questions.flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`));
const lines = refs.flatMap((ref) => {
  const share = filledIn.filter((options) => options.has(ref)).length / filledIn.length;
  return share > 0 ? [`  "${ref}": ${Number(share.toFixed(3))},`] : [];
});

writeFileSync(
  new URL("../lib/catalogue/usual.ts", import.meta.url),
  `/**
 * How often each option is chosen: its share of the ${filledIn.length} questionnaires filled in for the vignettes, in which what a story
 * does not tell is left open. Written by \`npm run catalogue:usual\`; an option nobody chose is left out.
 */
export const usual: Record<string, number> = {
${lines.join("\n")}
};
`,
);
