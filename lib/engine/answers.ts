import type { Option, Question } from "@/lib/catalogue/schema";

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
  return wanted.some((ref) => given.has(ref));
}

/** A question as it may be put to this person: with the options that are for them. */
export type OfferedQuestion = Question & { options: Option[] };

/**
 * The questions that apply to somebody who answered like this, in the catalogue's order.
 * `onlyFor` looks at earlier questions only, so one pass settles it; adult options need the answer "adult".
 */
export function offered(questions: readonly Question[], answers: Answers): OfferedQuestion[] {
  const given = new Set<string>();
  const isAdult = chosen(answers.age).includes("adult");
  return questions.flatMap((question) => {
    if (question.onlyFor && !anyOf(given, question.onlyFor)) return [];
    const options = question.options.filter((option) => isAdult || !option.adult);
    for (const option of options) {
      if (chosen(answers[question.id]).includes(option.id)) given.add(`${question.id}.${option.id}`);
    }
    return [{ ...question, options }];
  });
}

/**
 * The answers that count: those to questions and options that apply. The rest stays in the draft, unused,
 * and counts again when it applies again. An answer of which nothing applies is as if not asked.
 */
export function used(questions: readonly Question[], answers: Answers): Answers {
  const kept: Record<string, Answer> = {};
  for (const question of offered(questions, answers)) {
    const answer = answers[question.id];
    if (answer === undefined) continue;
    const options = chosen(answer).filter((id) => question.options.some((option) => option.id === id));
    if (answer === null) kept[question.id] = null;
    else if (options.length > 0) kept[question.id] = question.kind === "single" ? (options[0] ?? null) : options;
  }
  return kept;
}

/** The options of a question by id, with what decides whether they count. */
const optionIndexes = new WeakMap<Question, Map<string, { ref: string; adult: boolean }>>();

function optionsOf(question: Question) {
  const known = optionIndexes.get(question);
  if (known) return known;
  const index = new Map(question.options.map(({ id, adult }) => [id, { ref: `${question.id}.${id}`, adult: adult ?? false }]));
  optionIndexes.set(question, index);
  return index;
}

/** The options that count, written `question.option`: those of `used`, without making the answers anew. */
export function given(questions: readonly Question[], answers: Answers): Set<string> {
  const refs = new Set<string>();
  const isAdult = chosen(answers.age).includes("adult");
  for (const question of questions) {
    const answer = answers[question.id];
    if (answer === undefined || answer === null) continue;
    if (question.onlyFor && !anyOf(refs, question.onlyFor)) continue;
    const options = optionsOf(question);
    for (const id of chosen(answer)) {
      const option = options.get(id);
      if (option && (isAdult || !option.adult)) refs.add(option.ref);
    }
  }
  return refs;
}
