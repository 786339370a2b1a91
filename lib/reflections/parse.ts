import type { z } from "zod";
import type { Problem } from "@/lib/engine/parse-answers";

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** For schemas of bodies: what they say where there is no object at all. */
export const strict = { error: "is not an object" };

/** A key comes from outside; a long one would make an unreadable message. */
const longestKey = 40;

function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [{ path: issue.path.join(".") || "body", message: issue.message }];
    // The first few are enough to mend it by.
    return issue.keys
      .slice(0, 5)
      .map((key) => ({ path: [...issue.path, key.slice(0, longestKey)].join("."), message: "does not belong here" }));
  });
}

/** What a schema makes of a body, or what is wrong in it. */
export function parse<T>(schema: z.ZodType<T>, input: unknown): Parsed<T> {
  const result = schema.safeParse(input);
  return result.success ? { ok: true, value: result.data } : { ok: false, problems: problemsOf(result.error) };
}
