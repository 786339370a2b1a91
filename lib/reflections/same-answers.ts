import { type Answer, type Answers, chosen } from "@/lib/engine/answers";

/** The order of options within an answer says nothing. */
const ordered = (answer: Answer | undefined) => JSON.stringify([...chosen(answer)].sort());

/** Whether two sets of answers say the same. The order of questions, and of options within one, says nothing; a skip is an answer. */
export function isSame(a: Answers, b: Answers): boolean {
  const questions = Object.keys(a);
  return (
    questions.length === Object.keys(b).length &&
    questions.every((id) => Object.hasOwn(b, id) && (a[id] === null) === (b[id] === null) && ordered(a[id]) === ordered(b[id]))
  );
}

/** The questions that have another answer than before, by id. One that has none, before or now, counts as a skip. */
export function changedAnswers(before: Answers, now: Answers): string[] {
  const questions = new Set([...Object.keys(now), ...Object.keys(before)]);
  return [...questions].filter((id) => ordered(before[id]) !== ordered(now[id]));
}
