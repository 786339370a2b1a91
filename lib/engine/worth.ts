import type { Question } from "@/lib/catalogue/schema";
import { type Answers, given as givenBy, offered } from "./answers";
import type { Knowledge } from "./knowledge";
import { safety } from "./safety";
import { addOne, addUp, sharesOf } from "./scores";
import { stanceId } from "./stance";

/** What a person sees first: the picture has changed when another reason stands among these. */
const seenFirst = 3;

/** No option is never chosen, however few have chosen it so far. */
const rarest = 0.005;

/** The places of the highest scores; of equal ones the first, as in an assessment. */
function firstPlaces(scores: Float64Array): number[] {
  const places: number[] = [];
  scores.forEach((score, place) => {
    const at = places.findIndex((other) => (scores[other] ?? 0) < score);
    if (at >= 0) places.splice(at, 0, place);
    else if (places.length < seenFirst) places.push(place);
    places.length = Math.min(places.length, seenFirst);
  });
  return places;
}

/**
 * What a question is worth: how many of the first three reasons would be new after its answer, on average over the
 * answers people usually give, and how likely the plan would be about something else. Of several options of a
 * multiple choice each is looked at alone. `given` is borrowed: it is the same afterwards.
 */
function worthOf(knowledge: Knowledge, question: Question, given: Set<string>, scores: Float64Array): number {
  const about = (sums: Float64Array) => stanceId(knowledge.reasons, given, sharesOf(sums), safety(given));
  const first = firstPlaces(scores);
  const now = about(scores);
  return question.options.reduce((worth, { id }) => {
    const ref = `${question.id}.${id}`;
    given.add(ref);
    const after = addOne(knowledge.reasons, scores, ref, given);
    const changed = firstPlaces(after).filter((place) => !first.includes(place)).length + Number(about(after) !== now);
    given.delete(ref);
    return worth + Math.max(rarest, knowledge.usual[ref] ?? 0) * changed;
  }, 0);
}

/** The questions that apply and have no answer, with what each is worth, the worthiest first. */
export function worthAsking(knowledge: Knowledge, answers: Answers): { question: Question; worth: number }[] {
  const given = givenBy(knowledge.questions, answers);
  const { scores } = addUp(knowledge.reasons, given);
  return offered(knowledge.questions, answers)
    .filter((question) => answers[question.id] === undefined)
    .map((question) => ({ question, worth: worthOf(knowledge, question, given, scores) }))
    .sort((a, b) => b.worth - a.worth);
}
