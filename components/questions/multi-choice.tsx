import { toggled } from "./choices";
import { Options } from "./options";
import type { FieldProps } from "./question-field";

/** As many as are true. */
export function MultiChoice({ question, chosen, onChoose }: FieldProps) {
  const toggle = (id: string) => onChoose(toggled(question, chosen, id));
  return <Options type="checkbox" name={question.id} options={question.options} chosen={chosen} onToggle={toggle} />;
}
