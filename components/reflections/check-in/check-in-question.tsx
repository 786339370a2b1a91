import { useTranslations } from "#translations";
import { QuestionField } from "@/components/questions/question-field";
import { type Answer, chosen, type OfferedQuestion } from "@/lib/engine/answers";

type Props = {
  question: OfferedQuestion;
  /** What was said last time. */
  earlier: Answer | undefined;
  /** The person says that it is otherwise by now. */
  isOpened: boolean;
  answer: Answer | undefined;
  /** What is wrong with it. */
  error: string | undefined;
  onOpen: (isOpened: boolean) => void;
  onChoose: (chosen: readonly string[]) => void;
};

/** The id of the choice that says there is something new, for an error to lead to. */
export const openerId = (question: string) => `${question}-changed`;

/** A question that was answered before: the same, unless the person says otherwise. */
export function CheckInQuestion({ question, earlier, isOpened, answer, error, onOpen, onChoose }: Props) {
  const t = useTranslations("checkIn");
  const words = labelsOf(question, earlier);
  const name = `${question.id}-again`;
  const errorId = `${question.id}-error`;
  return (
    <div className="border-t border-rule py-5">
      <h3 className="h3" id={`${question.id}-text`}>
        {question.text}
      </h3>
      <p className="hint mt-2">{words.length > 0 ? t("form.last", { answers: words.join("; ") }) : t("question.unanswered")}</p>
      {error ? (
        <p className="field__error mt-2" id={errorId}>
          {error}
        </p>
      ) : null}
      <fieldset className="who mt-2" aria-describedby={error ? errorId : undefined}>
        <legend className="sr">{question.text}</legend>
        <label>
          <input type="radio" name={name} checked={!isOpened} onChange={() => onOpen(false)} />
          <span>{t(words.length > 0 ? "question.same" : "question.leaveOpen")}</span>
        </label>
        <label>
          <input type="radio" name={name} id={openerId(question.id)} checked={isOpened} onChange={() => onOpen(true)} />
          <span>{t(words.length > 0 ? "question.changed" : "question.answer")}</span>
        </label>
      </fieldset>
      {isOpened ? (
        // A group: the rows below are one question's.
        <fieldset aria-labelledby={`${question.id}-text`}>
          <p className="hint mt-3">{t(question.kind === "multi" ? "question.nowAll" : "question.nowOne")}</p>
          <QuestionField question={question} chosen={chosen(answer)} onChoose={onChoose} />
        </fieldset>
      ) : null}
    </div>
  );
}

/** An answer in words. */
export function labelsOf(question: OfferedQuestion, answer: Answer | undefined): string[] {
  const ids = chosen(answer);
  return question.options.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
}
