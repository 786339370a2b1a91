import type { Catalogue } from "@/lib/catalogue/schema";
import { type Vignette, vignetteSchema } from "./vignette";

/** What is wrong with a line, and where; `field` is empty where the line as a whole is wrong. */
export type Problem = { file: string; line: number; field: string; message: string };

/** Where in a line: `readers[0].answers.signs[1]`. */
function fieldOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    const name = String(key);
    return name === "" || text === "" || name.startsWith("[") ? `${text}${name}` : `${text}.${name}`;
  }, "");
}

/** A value of no JSON text, so that a line that says null is told from one that is not JSON. */
const broken = Symbol("not JSON");

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return broken;
  }
}

/** The vignette that a line holds, or what is wrong with it. */
function readLine(schema: ReturnType<typeof vignetteSchema>, source: string): Vignette | Omit<Problem, "file" | "line">[] {
  const json = parsed(source);
  if (json === broken) return [{ field: "", message: "is not JSON" }];
  if (typeof json !== "object" || json === null || Array.isArray(json)) return [{ field: "", message: "is not an object" }];
  const result = schema.safeParse(json);
  if (!result.success) return result.error.issues.map(({ path, message }) => ({ field: fieldOf(path), message }));
  if (result.data.kind === "published") {
    const { id, readers, expert } = result.data;
    return { id, readers, right: expert.reasons };
  }
  const { id, readers, planted, clarity, safety } = result.data;
  return { id, readers, right: planted === null ? [] : [planted], clarity, safety };
}

/**
 * The vignettes of a file, one JSON object a line, and what is wrong in the lines that hold none. Empty lines are passed
 * over. A problem names the place and never repeats what stands there.
 */
export function readVignettes(catalogue: Catalogue, file: string, text: string): { vignettes: Vignette[]; problems: Problem[] } {
  const schema = vignetteSchema(catalogue);
  const vignettes: Vignette[] = [];
  const problems: Problem[] = [];
  const lineOf = new Map<string, number>();
  for (const [index, source] of text.split(/\r?\n/).entries()) {
    if (source.trim() === "") continue;
    const line = index + 1;
    const read = readLine(schema, source);
    if (Array.isArray(read)) {
      problems.push(...read.map((problem) => ({ file, line, ...problem })));
    } else if (lineOf.has(read.id)) {
      problems.push({ file, line, field: "id", message: `stands in line ${lineOf.get(read.id)} already` });
    } else {
      lineOf.set(read.id, line);
      vignettes.push(read);
    }
  }
  return { vignettes, problems };
}
