import { z } from "zod";
import type { Question } from "@/lib/catalogue/schema";
import type { Answers } from "@/lib/engine/answers";
import { type Problem, parseAnswers } from "@/lib/engine/parse-answers";
import { longestNotes, pageSize } from "./limits";

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Lower case, so that one id is not two. */
const Id = z.uuid("is not a uuid").transform((id) => id.toLowerCase());

const strict = { error: "is not an object" };

const SavingBody = z.strictObject({ id: Id, answers: z.unknown().optional() }, strict);

const NotesBody = z.strictObject(
  {
    notes: z.string("is not a text").max(longestNotes, `is longer than ${longestNotes} characters`),
    version: z.int("is not a whole number").positive("is not a version"),
  },
  strict,
);

/** Where a page begins: after the row of this time and id. */
export type Cursor = { createdAt: Date; id: string };

const CursorText = z
  .string()
  .regex(/^\d{1,15}\.[0-9a-f-]{36}$/, "is not what a page gave as next")
  .transform((text): Cursor => ({ createdAt: new Date(Number(text.split(".")[0])), id: text.split(".")[1] ?? "" }));

const PageQuery = z.strictObject({
  after: CursorText.optional(),
  limit: z.coerce
    .number("is not a number")
    .pipe(z.int("is not a whole number").min(1, "is less than 1").max(pageSize, `is more than ${pageSize}`))
    .default(pageSize),
});

/** A key comes from outside; a long one would make an unreadable message. */
const longestKey = 40;

function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [{ path: issue.path.join(".") || "body", message: issue.message }];
    // The first few are enough to mend it by.
    return issue.keys.slice(0, 5).map((key) => ({ path: key.slice(0, longestKey), message: "does not belong here" }));
  });
}

/** What a schema makes of a body, or what is wrong in it. */
export function parse<T>(schema: z.ZodType<T>, input: unknown): Parsed<T> {
  const result = schema.safeParse(input);
  return result.success ? { ok: true, value: result.data } : { ok: false, problems: problemsOf(result.error) };
}

/** The body of a save. Problems name the place and never repeat what was there. */
export function parseSaving(questions: readonly Question[], input: unknown): Parsed<{ id: string; answers: Answers }> {
  const body = parse(SavingBody, input);
  const isObject = typeof input === "object" && input !== null && !Array.isArray(input);
  if (!isObject) return { ok: false, problems: [{ path: "body", message: strict.error }] };
  const answers = parseAnswers(questions, (input as { answers?: unknown }).answers);
  const problems = [...(body.ok ? [] : body.problems), ...(answers.ok ? [] : answers.problems)];
  if (!body.ok || !answers.ok) return { ok: false, problems };
  return { ok: true, value: { id: body.value.id, answers: answers.answers } };
}

/** The body of an edit of the notes. */
export function parseNotes(input: unknown): Parsed<{ notes: string; version: number }> {
  return parse(NotesBody, input);
}

/** The query of a page of the list. */
export function parsePage(query: URLSearchParams): Parsed<{ after?: Cursor | undefined; limit: number }> {
  return parse(PageQuery, Object.fromEntries(query));
}

/** An id from a path, or null where it can be none. */
export function parseId(text: string): string | null {
  const id = Id.safeParse(text);
  return id.success ? id.data : null;
}
