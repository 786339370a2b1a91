import { type Answers, chosen, type OfferedQuestion } from "@/lib/engine/answers";

/** A question with its answer in words; no words where it was skipped. */
export type ListedAnswer = { question: OfferedQuestion; labels: string[] };

/**
 * The answers that count, in words: first those of the talk in the order they were given, then those given beside it;
 * and the questions that have no answer yet.
 */
export function listedAnswers(questions: readonly OfferedQuestion[], answers: Answers, asked: readonly string[]) {
  const given = questions.filter(({ id }) => answers[id] !== undefined);
  const position = ({ id }: OfferedQuestion) => (asked.includes(id) ? asked.indexOf(id) : asked.length);
  const listed = given
    .sort((a, b) => position(a) - position(b))
    .map((question): ListedAnswer => {
      const ids = chosen(answers[question.id]);
      return { question, labels: question.options.filter((option) => ids.includes(option.id)).map((option) => option.label) };
    });
  return { listed, open: questions.filter(({ id }) => answers[id] === undefined) };
}
