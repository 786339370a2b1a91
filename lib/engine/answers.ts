import type { Option, Question } from "@/lib/catalogue/schema";
import { applies, count, namesOf, pick } from "./counted";
import { numbering } from "./numbering";

/** One option's id (single), several (multi), or null: the question was put and skipped. */
export type Answer = string | readonly string[] | null;

/** Answers by question id. A missing key means that the question was not asked. */
export type Answers = Readonly<Record<string, Answer>>;

/** The chosen options of one answer, none where it was skipped or not asked. */
export function chosen(answer: Answer | undefined): readonly string[] {
  if (answer === null || answer === undefined) return [];
  return typeof answer === "string" ? [answer] : answer;
}

/** Whether one of the options was chosen. */
export function anyOf(given: ReadonlySet<string>, wanted: readonly string[] = []): boolean {
  for (const ref of wanted) if (given.has(ref)) return true;
  return false;
}

/** The questions that apply to somebody who answered like this, in the catalogue's order. */
export function applying(questions: readonly Question[], answers: Answers): Question[] {
  const numbers = numbering(questions);
  const { marks } = count(numbers, pick(numbers, answers));
  return questions.filter((_, place) => applies(numbers, place, marks));
}

/** A question as it may be put to this person: with the options that are for them. */
export type OfferedQuestion = Question & { options: Option[] };

/** The questions that apply, each with the options that do: adult ones need the answer "adult". */
export function offered(questions: readonly Question[], answers: Answers): OfferedQuestion[] {
  const isAdult = chosen(answers.age).includes("adult");
  return applying(questions, answers).map((question) => {
    if (isAdult || !question.options.some(({ adult }) => adult)) return question;
    return { ...question, options: question.options.filter(({ adult }) => !adult) };
  });
}

/**
 * The answers that count: those to questions and options that apply. The rest stays in the draft, unused,
 * and counts again when it applies again. An answer of which nothing applies is as if not asked.
 */
export function used(questions: readonly Question[], answers: Answers): Answers {
  const numbers = numbering(questions);
  const { marks } = count(numbers, pick(numbers, answers));
  const kept: Record<string, Answer> = {};
  numbers.questions.forEach(({ id, numbers: numbersOf }, place) => {
    const answer = answers[id];
    if (answer === undefined || !applies(numbers, place, marks)) return;
    const options = chosen(answer).filter((option) => marks[numbersOf.get(option) ?? -1] === 1);
    if (answer === null) kept[id] = null;
    else if (options.length > 0) kept[id] = questions[place]?.kind === "single" ? (options[0] ?? null) : options;
  });
  return kept;
}

/** The options that count, written `question.option`: those of `used`, without making the answers anew. */
export function given(questions: readonly Question[], answers: Answers): Set<string> {
  const numbers = numbering(questions);
  return namesOf(numbers, count(numbers, pick(numbers, answers)));
}
