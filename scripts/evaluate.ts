/**
 * Measures the guidance on vignettes: `npm run evaluate [-- path ...] [--json] [--write]`. Without a path it takes those
 * of tests/vignettes. Writes a table, or one JSON object with `--json`, to standard output; `--write` also keeps the
 * figures in docs/evaluation.json. A bad line is named on standard error, the others are done, and the exit status is 1.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogue } from "@/lib/words/usual-catalogue";
import { parseArguments } from "./evaluation/arguments";
import { evaluation } from "./evaluation/evaluation";
import { printed } from "./evaluation/print";
import { readVignettes } from "./evaluation/read-vignettes";

const ours = ["published.jsonl", "written.jsonl"].map((name) =>
  relative(process.cwd(), fileURLToPath(new URL(`../tests/vignettes/${name}`, import.meta.url))),
);
const kept = new URL("../docs/evaluation.json", import.meta.url);

const asked = parseArguments(process.argv.slice(2));
if ("refused" in asked) {
  console.error(`evaluate: ${asked.refused}`);
  process.exit(2);
}

function complain(message: string) {
  console.error(`evaluate: ${message}`);
  process.exitCode = 1;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    complain(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
    return null;
  }
}

const files = (asked.paths.length > 0 ? asked.paths : ours).flatMap((path) => {
  const text = textOf(path);
  if (text === null) return [];
  const { vignettes, problems } = readVignettes(catalogue, path, text);
  for (const { file, line, field, message } of problems) complain(`${file}: line ${line}: ${field === "" ? "" : `${field}: `}${message}`);
  return [{ name: asked.paths.length > 0 ? path : basename(path, ".jsonl"), vignettes }];
});

const result = evaluation(catalogue, files);
console.log(asked.json ? JSON.stringify(result) : printed(result));
if (asked.write) {
  if (process.exitCode === 1) complain("the figures were not kept, as not every line could be done");
  else writeFileSync(kept, `${JSON.stringify(result, null, 2)}\n`);
}
