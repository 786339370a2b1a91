import type { Reason } from "@/lib/catalogue/schema";

/** A reason to choose from. */
export type ReasonChoice = Pick<Reason, "id" | "title" | "where">;

/** Those of the catalogue, with no more of each than a list needs. */
export function reasonChoices(reasons: readonly Reason[]): ReasonChoice[] {
  return reasons.map(({ id, title, where }) => ({ id, title, where }));
}

/** Titles as a line of text; a reason that is no longer listed is left out. */
export function titlesOf(reasons: readonly ReasonChoice[], ids: readonly string[]): string[] {
  return ids.flatMap((id) => reasons.find((reason) => reason.id === id)?.title ?? []);
}
