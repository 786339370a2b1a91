import { type Answers, type OfferedQuestion, used } from "@/lib/engine/answers";
import type { Interview } from "@/lib/engine/interview";
import type { Knowledge } from "@/lib/engine/knowledge";
import { checkPath, type Place, questionsPath } from "./places";
import { replayed } from "./replayed";

/** The question to show: the one wanted, if it applies to this person, else the first open one; null when all is asked. */
export function questionAt(questions: readonly OfferedQuestion[], talk: Interview, wanted: string | null): OfferedQuestion | null {
  const find = (id: string | null) => questions.find((question) => question.id === id);
  return find(wanted) ?? find(talk.next) ?? null;
}

/** The questions that stand open when somebody stops before the end; none where the talk is at its end. */
export function leftOpen(questions: readonly OfferedQuestion[], answers: Answers, talk: Interview): string[] {
  return talk.next === null ? [] : questions.filter(({ id }) => answers[id] === undefined).map(({ id }) => id);
}

type There = { path: typeof questionsPath; place: Omit<Place, "step"> } | { path: Exclude<Place["from"], null> };

/**
 * Where to go after a question. In the talk that is the question put after it, the next open one, or the list of
 * answers. Who came from the list or the result goes back there, unless the new answer called forth another question.
 */
export function onward(knowledge: Knowledge, answers: Answers, question: string, place: Place | null): There {
  const { asked, next } = replayed(knowledge, used(knowledge.questions, answers));
  if (place?.from) {
    const isCalledForth = next !== null && !place.leftOpen.includes(next);
    return isCalledForth ? { path: questionsPath, place: { ...place, question: next } } : { path: place.from };
  }
  const index = asked.indexOf(question);
  const there = (index < 0 ? undefined : asked[index + 1]) ?? next;
  if (!there) return { path: checkPath };
  return { path: questionsPath, place: { question: there, from: null, leftOpen: [] } };
}
