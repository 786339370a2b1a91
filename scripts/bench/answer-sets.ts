import { readFileSync } from "node:fs";
import type { Catalogue } from "@/lib/catalogue/schema";
import type { Answers } from "@/lib/engine/answers";
import { readVignettes } from "../evaluation/read-vignettes";

const files = ["published", "written"].map((name) => new URL(`../../tests/vignettes/${name}.jsonl`, import.meta.url));

/**
 * What the readers of our own vignettes answered: answers as people give them, not random ones. Throws where a file
 * does not hold what it should; `npm run evaluate` says where.
 */
export function answerSets(catalogue: Catalogue): Answers[] {
  return files.flatMap((file) => {
    const { vignettes, problems } = readVignettes(catalogue, "vignettes", readFileSync(file, "utf8"));
    if (problems.length > 0) throw new Error("the vignettes are not sound: npm run evaluate says where");
    return vignettes.flatMap(({ readers }) => readers.map(({ answers }) => answers));
  });
}
