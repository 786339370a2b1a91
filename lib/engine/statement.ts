import type { Question } from "@/lib/catalogue/schema";

/** An option (`question.option`) as a statement of fact: "He says he is busy or stressed". Throws on an unknown one. */
export function statementOf(questions: readonly Question[], ref: string): string {
  const [questionId, optionId] = ref.split(".");
  const option = questions.find(({ id }) => id === questionId)?.options.find(({ id }) => id === optionId);
  if (!option) throw new Error(`the catalogue has no option ${ref}`);
  return option.statement;
}
