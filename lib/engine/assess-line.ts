import type { Catalogue } from "@/lib/catalogue/schema";
import { parseAnswers } from "./parse-answers";
import { asApp, type Report, report } from "./report";

type Output = ({ id: unknown } & Report & { asked?: string[] }) | { id: unknown; error: string };

/** An object that is neither null nor a list. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * One line of the command-line contract: `{"id", "answers"}` to a report, or to what is wrong and where.
 * `number` is the line's number in its file, from 1.
 */
export function assessLine(catalogue: Catalogue, line: string, number: number, { adaptive }: { adaptive: boolean }): Output {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return { id: null, error: `line ${number}: is not JSON` };
  }
  if (!isRecord(input)) return { id: null, error: `line ${number}: is not an object with id and answers` };
  const id = input.id ?? null;
  if (id === null || (typeof id !== "string" && typeof id !== "number"))
    return { id: null, error: `line ${number}: id: is missing, or neither text nor a number` };
  const parsed = parseAnswers(catalogue.questions, input.answers);
  if (!parsed.ok) return { id, error: `line ${number}: ${parsed.problems.map(({ path, message }) => `${path}: ${message}`).join("; ")}` };
  if (!adaptive) return { id, ...report(catalogue, parsed.answers) };
  const { asked, answers } = asApp(catalogue, parsed.answers);
  return { id, ...report(catalogue, answers), asked };
}
