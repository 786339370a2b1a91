import type { Question } from "@/lib/catalogue/schema";
import { type Answers, chosen, type OfferedQuestion, offered } from "@/lib/engine/answers";

/** What may have changed: how he is in touch, what he says and does, what is known, what the person did. */
const aboutHim = ["distant-for", "signs", "he-said", "words-actions", "hidden", "his-life"];
const aboutYou = ["your-reach"];
/** Asked anew each time, as it was true of one day only. */
const always = ["feeling", "safe"];

/** The questions of a check-in, those about what may have changed apart from those always asked. */
export type CheckInQuestions = { changing: OfferedQuestion[]; always: OfferedQuestion[] };

/** The catalogue's questions that a check-in asks somebody with these answers. */
export function checkInQuestions(questions: readonly Question[], answers: Answers): CheckInQuestions {
  const open = offered(questions, answers);
  const named = (ids: readonly string[]) => ids.flatMap((id) => open.find((question) => question.id === id) ?? []);
  return { changing: named([...aboutHim, ...aboutYou]), always: named(always) };
}

/** What somebody said in a check-in: which questions have another answer by now, and the answers. */
export type SaidInCheckIn = { opened: readonly string[]; answers: Answers };

/**
 * All the answers as they stand after a check-in. What was not said to be otherwise stays. How the person is was true of
 * that day only, so left open it is a skip; but a danger they have named counts until they say that it is past.
 */
export function answersAfter(before: Answers, { opened, answers }: SaidInCheckIn): Answers {
  const changed = Object.fromEntries(opened.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
  return {
    ...before,
    ...changed,
    feeling: answers.feeling ?? null,
    safe: answers.safe ?? (namesDanger(before) ? (before.safe ?? null) : null),
  };
}

/** Whether the answers name something that puts somebody in danger. */
export function namesDanger({ safe }: Answers): boolean {
  return chosen(safe).some((option) => option !== "none");
}
