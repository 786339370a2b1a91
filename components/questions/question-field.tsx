import type { OfferedQuestion } from "@/lib/engine/answers";
import { MultiChoice } from "./multi-choice";
import { SingleChoice } from "./single-choice";

export type FieldProps = {
  question: OfferedQuestion;
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
};

/** The controls for a question, by its kind. */
export function QuestionField(props: FieldProps) {
  const { kind } = props.question;
  switch (kind) {
    case "single":
      return <SingleChoice {...props} />;
    case "multi":
      return <MultiChoice {...props} />;
    default:
      return unknownKind(kind);
  }
}

function unknownKind(kind: never): never {
  throw new Error(`No field for a question of the kind ${String(kind)}`);
}
