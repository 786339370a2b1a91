import { z } from "zod";
import type { Question } from "@/lib/catalogue/schema";
import type { Answers } from "./answers";

/** What is wrong with an answer, and where: `answers.signs[1]`. */
export type Problem = { path: string; message: string };

/** What may be answered to one question; null is a skip. */
function answerSchema(question: Question) {
  const ids = question.options.map((option) => option.id);
  const alone = question.options.filter((option) => option.alone).map((option) => option.id);
  const option = z.enum(ids, { error: `is not an option of ${question.id}` });
  if (question.kind === "single") return z.union([option, z.null()], { error: `takes one option of ${question.id}, or null for a skip` });
  return z
    .array(option, { error: `takes a list of options of ${question.id}, or null for a skip` })
    .refine((chosen) => chosen.length > 0, "is empty: leave the question out, or give null for a skip")
    .refine((chosen) => new Set(chosen).size === chosen.length, "names an option twice")
    .refine((chosen) => chosen.length < 2 || !chosen.some((id) => alone.includes(id)), {
      error: `cannot go together: ${alone.join(", ")} excludes the other options`,
    })
    .nullable();
}

const schemas = new WeakMap<readonly Question[], z.ZodType<Answers>>();

function answersSchema(questions: readonly Question[]): z.ZodType<Answers> {
  const known = schemas.get(questions);
  if (known) return known;
  const shape = Object.fromEntries(questions.map((question) => [question.id, answerSchema(question).optional()]));
  const schema = z.strictObject(shape, { error: "is not an object of answers by question id" }) as unknown as z.ZodType<Answers>;
  schemas.set(questions, schema);
  return schema;
}

function at(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => (typeof key === "number" ? `${text}[${key}]` : `${text}.${String(key)}`), "answers");
}

/**
 * Answers from outside (a request, a line of a file), checked against the questions. A problem names the place
 * and never repeats the value, so that it can be shown and logged.
 */
export function parseAnswers(
  questions: readonly Question[],
  input: unknown,
): { ok: true; answers: Answers } | { ok: false; problems: Problem[] } {
  const result = answersSchema(questions).safeParse(input);
  if (result.success) return { ok: true, answers: result.data };
  const problems = result.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ path: at([...issue.path, shorten(key)]), message: "is not a question" }))
      : [{ path: at(issue.path), message: issue.message }],
  );
  return { ok: false, problems: problems.slice(0, mostProblems) };
}

/** A person mends a few at a time; a hostile body could hold thousands. */
const mostProblems = 20;

/** A key comes from outside; a long one would make an unreadable message. */
const longestKey = 40;
function shorten(key: string): string {
  return key.length > longestKey ? `${key.slice(0, longestKey)}…` : key;
}
