import type { Catalogue, Question } from "@/lib/catalogue/schema";
import { type Answer, type Answers, chosen, given, offered } from "./answers";
import { type Assessment, assess } from "./assess";
import type { Change } from "./explanation";
import { safety } from "./safety";
import { addUp, sharesOf } from "./scores";
import { stanceId } from "./stance";

/** Enough to see what the picture hangs on; more would be noise. */
const most: Record<Change["of"], number> = { reason: 3, plan: 2 };

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

/** Who somebody is, how they are and what they hope for is not something another answer would be tried on. */
const fixed = ["age", "safe", "feeling", "hope"];

/** What stands first after these answers, by the sums alone: most answers change nothing, and an assessment costs ten times this. */
function outcome(catalogue: Catalogue, answers: Answers) {
  const refs = given(catalogue.questions, answers);
  const { scores } = addUp(catalogue.reasons, refs);
  const shares = sharesOf(scores);
  return {
    // Of equal ones the first in the catalogue, as in an assessment.
    reason: catalogue.reasons[shares.indexOf(Math.max(...shares))]?.id,
    plan: stanceId(catalogue.reasons, refs, shares, safety(refs)),
    lead: Math.max(...shares),
  };
}

/**
 * The single answers, given or open, that would put another reason first or make the plan about something else: open
 * questions before answered ones, then by how clearly the new reason would lead. For each outcome only the best is named.
 */
export function changes(catalogue: Catalogue, answers: Answers, assessment: Assessment): Change[] {
  const first = assessment.reasons[0]?.id;
  const now = outcome(catalogue, answers);
  const found: (Change & { to: string; lead: number })[] = [];
  for (const question of offered(catalogue.questions, answers)) {
    if (fixed.includes(question.id)) continue;
    const answered = chosen(answers[question.id]).length > 0;
    for (const { option, answer } of alternatives(question, answers[question.id])) {
      const otherwise = { ...answers, [question.id]: answer };
      const { reason, plan, lead } = outcome(catalogue, otherwise);
      const statement = question.options.find(({ id }) => id === option)?.statement ?? option;
      const add = (of: Change["of"], to: string, becomes: string) =>
        found.push({ of, question: question.id, statement, answered, becomes, to, lead });
      if (reason && reason !== first && assess(catalogue, otherwise).canTell) add("reason", reason, titleOf(catalogue.reasons, reason));
      if (plan !== now.plan) add("plan", plan, titleOf(catalogue.stances, plan));
    }
  }
  found.sort((a, b) => Number(a.answered) - Number(b.answered) || b.lead - a.lead);
  const perOutcome = found.filter((change, i) => found.findIndex(({ of, to }) => of === change.of && to === change.to) === i);
  return (["reason", "plan"] as const).flatMap((of) =>
    perOutcome
      .filter((change) => change.of === of)
      .slice(0, most[of])
      .map(({ to: _to, lead: _lead, ...change }) => change),
  );
}

function titleOf(entries: readonly { id: string; title: string }[], id: string): string {
  return entries.find((entry) => entry.id === id)?.title ?? id;
}
