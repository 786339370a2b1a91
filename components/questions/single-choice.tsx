import { Options } from "./options";
import type { FieldProps } from "./question-field";

/** One of several. */
export function SingleChoice({ question, chosen, onChoose }: FieldProps) {
  return <Options type="radio" name={question.id} options={question.options} chosen={chosen} onToggle={(id) => onChoose([id])} />;
}
