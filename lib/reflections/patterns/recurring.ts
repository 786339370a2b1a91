import type { Question } from "@/lib/catalogue/schema";
import { type Answers, chosen, used } from "@/lib/engine/answers";
import type { Kept } from "./stories";
import { peopleOf, type Tally } from "./tally";

/** An answer that was given again. */
export type Again = Tally & {
  option: string;
  label: string;
  /** Whom it was about; null where a reflection names nobody. */
  people: string[] | null;
};

export type Recurring = { question: string; text: string; answered: number; again: Again[] };

/** What can recur: what came before, the pace, the signs, what the person did. How they were is followed in time, by itself. */
const compared = ["before", "pace", "signs", "your-reach"] as const;

/** Fewer answers than this show nothing. */
export const leastAnswers = 3;

/** A list of everything would be no pattern. */
const mostShown = 3;

const answerTo = (answers: Answers, question: string) => chosen(answers[question]);

/**
 * Answers given in at least half of the reflections that answered the question, and at least twice; the most frequent
 * first. A question that was answered too seldom is left out; one where nothing recurs stays, with an empty list.
 */
export function recurring(reflections: readonly Kept[], questions: readonly Question[]): Recurring[] {
  const given = reflections.map((kept) => ({ kept, answers: used(questions, kept.journal.answers) }));
  return compared.flatMap((id) => {
    const question = questions.find((candidate) => candidate.id === id);
    const answered = given.filter(({ answers }) => answerTo(answers, id).length > 0);
    if (!question || answered.length < leastAnswers) return [];
    const again = question.options
      .map(({ id: option, label }): Again => {
        const here = answered.filter(({ answers }) => answerTo(answers, id).includes(option));
        return { option, label, n: here.length, of: answered.length, people: peopleOf(here.map(({ kept }) => kept)) };
      })
      .filter(({ n, of }) => n >= 2 && n * 2 >= of)
      // A stable sort: of equals the one that the question names first.
      .sort((a, b) => b.n - a.n)
      .slice(0, mostShown);
    return [{ question: id, text: question.text, answered: answered.length, again }];
  });
}
