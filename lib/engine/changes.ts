import type { Catalogue, Question } from "@/lib/catalogue/schema";
import { type Answer, type Answers, chosen, given, offered } from "./answers";
import { type Assessment, assess } from "./assess";
import type { Change } from "./explanation";
import { addUp } from "./scores";

/** Enough to see what the picture hangs on; more would be noise. */
const mostChanges = 4;

/** Every single other answer to a question: another option, or, of a multiple choice, one more. */
function alternatives(question: Question, answer: Answer | undefined): { option: string; answer: Answer }[] {
  const present = chosen(answer);
  return question.options
    .filter(({ id }) => !present.includes(id))
    .map(({ id, alone }) => {
      if (question.kind === "single") return { option: id, answer: id };
      const others = present.filter((other) => !question.options.some((option) => option.id === other && option.alone));
      return { option: id, answer: alone ? [id] : [...others, id] };
    });
}

/** The reason that would come first; of equal ones the first in the catalogue, as in an assessment. */
function leaderOf(catalogue: Catalogue, answers: Answers): string | undefined {
  const { scores } = addUp(catalogue.reasons, given(catalogue.questions, answers));
  return catalogue.reasons[scores.indexOf(Math.max(...scores))]?.id;
}

/** Who somebody is, and how they are, is not something another answer would be tried on. */
const fixed = ["age", "safe", "feeling"];

/**
 * The single answers, given or open, that would put another reason first, the most telling first: open questions
 * before answered ones, then by how clearly the other reason would lead. For each other reason only the best is named.
 */
export function changes(catalogue: Catalogue, answers: Answers, assessment: Assessment): Change[] {
  const first = assessment.reasons[0]?.id;
  const found: (Change & { reason: string; lead: number })[] = [];
  for (const question of offered(catalogue.questions, answers)) {
    if (fixed.includes(question.id)) continue;
    for (const { option, answer } of alternatives(question, answers[question.id])) {
      const otherwise = { ...answers, [question.id]: answer };
      // Most answers change nothing, which the sums tell at a tenth of the cost of an assessment.
      if (leaderOf(catalogue, otherwise) === first) continue;
      const { reasons, canTell } = assess(catalogue, otherwise);
      const [leader, second] = reasons;
      if (!canTell || !leader) continue;
      found.push({
        question: question.id,
        statement: question.options.find(({ id }) => id === option)?.statement ?? option,
        answered: chosen(answers[question.id]).length > 0,
        becomes: catalogue.reasons.find(({ id }) => id === leader.id)?.title ?? leader.id,
        reason: leader.id,
        lead: leader.share - (second?.share ?? 0),
      });
    }
  }
  found.sort((a, b) => Number(a.answered) - Number(b.answered) || b.lead - a.lead);
  const perReason = found.filter((change, i) => found.findIndex(({ reason }) => reason === change.reason) === i);
  return perReason.slice(0, mostChanges).map(({ question, statement, answered, becomes }) => ({ question, statement, answered, becomes }));
}
