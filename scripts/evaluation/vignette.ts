import { z } from "zod";
import type { Catalogue } from "@/lib/catalogue/schema";
import { stanceIds } from "@/lib/catalogue/terms";
import type { Answers } from "@/lib/engine/answers";
import { parseAnswers } from "@/lib/engine/parse-answers";

/** A line of a vignette file, with the ids of this catalogue; fields that are not needed to measure are not looked at. */
export function vignetteSchema({ questions, reasons, steps }: Catalogue) {
  const Reasons = z.array(oneOf(reasons, "reason"), { error: "is not a list of reasons" });
  const Steps = z.array(oneOf(steps, "step"), { error: "is not a list of steps" });
  const GivenAnswers = z.unknown().transform((input, context): Answers => {
    const parsed = parseAnswers(questions, input);
    if (parsed.ok) return parsed.answers;
    for (const { path, message } of parsed.problems) {
      context.addIssue({ code: "custom", path: [path.replace(/^answers\.?/, "")], message });
    }
    return z.NEVER;
  });
  const Reader = z.object({
    answers: GivenAnswers,
    reasons: Reasons,
    stance: z.enum(stanceIds, { error: "is not a stance of the catalogue" }),
    good: Steps,
    wrong: Steps,
  });
  const common = {
    id: z.string({ error: "is missing, or not text" }).min(1, "is empty"),
    readers: z.array(Reader, { error: "is missing, or not a list" }).min(1, "is empty"),
  };
  const Published = z.object({
    ...common,
    kind: z.literal("published"),
    expert: z.object({ reasons: Reasons }, { error: "is missing, or not an object" }),
  });
  const Written = z.object({
    ...common,
    kind: z.literal("written"),
    planted: oneOf(reasons, "reason").nullable(),
    clarity: z.enum(["clear", "subtle"], { error: "is neither clear nor subtle" }),
    safety: z.array(z.string({ error: "is not text" }), { error: "is not a list" }),
  });
  return z.discriminatedUnion("kind", [Published, Written], { error: "is neither published nor written" });
}

function oneOf(entries: readonly { id: string }[], name: string) {
  return z.enum(
    entries.map(({ id }) => id),
    { error: `is not a ${name} of the catalogue` },
  );
}

export type Reader = { answers: Answers; reasons: string[]; stance: string; good: string[]; wrong: string[] };

/** A case with its readers, in one shape for both kinds. */
export type Vignette = {
  id: string;
  /** The reasons that count as right: the expert's, or the planted one; none where nothing maps to the catalogue. */
  right: string[];
  readers: Reader[];
  clarity?: "clear" | "subtle";
  /** What a safety check must find; missing where nobody said what is there to find. */
  safety?: string[];
};
