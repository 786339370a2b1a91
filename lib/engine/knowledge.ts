import type { Catalogue, Evidence, Reason } from "@/lib/catalogue/schema";

/** A piece of evidence as it is added up: what it looks at and how much it counts, without the words for why. */
export type Weighed = Pick<Evidence, "when" | "weight">;

/** What the inference and the interview need of the catalogue: no prose but titles, so that it can travel to the device. */
export type Knowledge = Pick<Catalogue, "questions" | "usual"> & {
  reasons: readonly (Pick<Reason, "id" | "title" | "prior" | "stance"> & { evidence: readonly Weighed[] })[];
};

/** The catalogue without the words of its reasons. */
export function knowledgeOf({ questions, usual, reasons }: Catalogue): Knowledge {
  return {
    questions,
    usual,
    reasons: reasons.map(({ id, title, prior, evidence, stance }) => ({
      id,
      title,
      prior,
      stance,
      evidence: evidence.map(({ when, weight }) => ({ when, weight })),
    })),
  };
}
