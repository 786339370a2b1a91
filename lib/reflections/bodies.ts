import { z } from "zod";
import type { Catalogue } from "@/lib/catalogue/schema";
import { type Problem, parseAnswers } from "@/lib/engine/parse-answers";
import { CheckInBody, ForecastBody, Notes, Person, unknownReasons } from "./change-bodies";
import { largestPage, pageSize } from "./limits";
import { type Parsed, parse, strict } from "./parse";
import type { Saving } from "./views";

/** Lower case, so that one id is not two. */
const Id = z.uuid("is not a uuid").transform((id) => id.toLowerCase());

const SavingBody = z
  .strictObject(
    {
      id: Id,
      answers: z.unknown().optional(),
      person: Person.optional(),
      forecast: ForecastBody.optional(),
      checkIn: CheckInBody.extend({ of: Id }).optional(),
      notes: Notes.optional(),
    },
    strict,
  )
  .superRefine(({ id, person, forecast, checkIn }, context) => {
    if (!checkIn) return;
    const refuse = (path: string[], message: string) => context.addIssue({ code: "custom", path, message });
    if (person) refuse(["person"], "belongs to the reflection, not to a check-in");
    if (forecast) refuse(["forecast"], "belongs to the reflection, not to a check-in");
    if (checkIn.of === id) refuse(["checkIn", "of"], "is the check-in itself");
  });

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
    .pipe(z.int("is not a whole number").min(1, "is less than 1").max(largestPage, `is more than ${largestPage}`))
    .default(pageSize),
});

/** The body of a save. Problems name the place and never repeat what was there. */
export function parseSaving(catalogue: Catalogue, input: unknown): Parsed<Saving & { id: string }> {
  const body = parse(SavingBody, input);
  const isObject = typeof input === "object" && input !== null && !Array.isArray(input);
  if (!isObject) return { ok: false, problems: [{ path: "body", message: strict.error }] };
  const answers = parseAnswers(catalogue.questions, (input as { answers?: unknown }).answers);
  const problems: Problem[] = [...(body.ok ? [] : body.problems), ...(answers.ok ? [] : answers.problems)];
  if (body.ok && body.value.forecast) problems.push(...unknownReasons(catalogue, "forecast", body.value.forecast));
  if (!body.ok || !answers.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ...body.value, answers: answers.answers } };
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
