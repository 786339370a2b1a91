import type { Option, Question } from "@/lib/catalogue/schema";

/** What stands on either side of the "or": options that go together, and those that exclude all others. */
export function apart(options: readonly Option[]): { together: Option[]; alone: Option[] } {
  return { together: options.filter((option) => !option.alone), alone: options.filter((option) => option.alone) };
}

/** The choice after an option was ticked or unticked, in the question's order. One that stands alone clears the rest, and they it. */
export function toggled(question: Pick<Question, "options">, chosen: readonly string[], id: string): string[] {
  if (chosen.includes(id)) return chosen.filter((other) => other !== id);
  const option = question.options.find((candidate) => candidate.id === id);
  if (!option || option.alone) return option ? [id] : [...chosen];
  return question.options.filter((other) => other.id === id || (chosen.includes(other.id) && !other.alone)).map((other) => other.id);
}
