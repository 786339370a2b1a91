import type { Question } from "@/lib/catalogue/schema";
import { numbering } from "./numbering";

/** An option (`question.option`) as a statement of fact: "He says he is busy or stressed". Throws on an unknown one. */
export function statementOf(questions: readonly Question[], ref: string): string {
  const { numberOf, statements } = numbering(questions);
  const statement = statements[numberOf.get(ref) ?? -1];
  if (statement === undefined) throw new Error(`the catalogue has no option ${ref}`);
  return statement;
}
