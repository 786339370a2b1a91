import type { Question } from "@/lib/catalogue/schema";
import { type Answers, given as givenBy, offered } from "./answers";
import type { Knowledge } from "./knowledge";
import { safety } from "./safety";
import { addOne, addUp, bearsOn, sharesOf } from "./scores";
import { stanceId } from "./stance";

/** What a person sees first: the picture has changed when another reason stands among these. */
const seenFirst = 3;

/** No option is never chosen, however few have chosen it so far. */
const rarest = 0.005;

/** The places of the highest scores; of equal ones the first, as in an assessment. */
function firstPlaces(scores: Float64Array): number[] {
  const places: number[] = [];
  for (let place = 0; place < scores.length; place++) {
    let at = places.length;
    while (at > 0 && (scores[places[at - 1] ?? 0] ?? 0) < (scores[place] ?? 0)) at -= 1;
    if (at >= seenFirst) continue;
    places.splice(at, 0, place);
    if (places.length > seenFirst) places.pop();
  }
  return places;
}

/**
 * How likely an option is to be chosen now: how usual it is, times as much as the reasons in view make it likelier.
 */
function chanceOf({ reasons, usual }: Knowledge, ref: string, shares: Float64Array): number {
  let lift = 1;
  for (const { reason, points } of bearsOn(reasons, ref)) lift += (shares[reason] ?? 0) * (Math.exp(points) - 1);
  return Math.min(1, Math.max(rarest, usual[ref] ?? 0) * lift);
}

/** A question with what it is worth, and the reasons it could bring among the first three, the likeliest first. */
export type Worth = { question: Question; worth: number; brings: string[] };

/**
 * What a question is worth: how many of the first three reasons would be new after its answer, on average over the
 * answers that are likely now, and how likely the plan would be about something else. Of several options of a
 * multiple choice each is looked at alone. `given` is borrowed: it is the same afterwards.
 */
function weigh(knowledge: Knowledge, question: Question, given: Set<string>, scores: Float64Array): Worth {
  const { reasons } = knowledge;
  // A question about safety is a core one, so what comes first is settled.
  const concern = safety(given);
  const shares = sharesOf(scores);
  const first = firstPlaces(scores);
  const now = stanceId(reasons, given, shares, concern);
  const chances = new Map<number, number>();
  let worth = 0;
  for (const { id } of question.options) {
    const ref = `${question.id}.${id}`;
    given.add(ref);
    const after = addOne(reasons, scores, ref, given);
    const isNewPlan = stanceId(reasons, given, sharesOf(after), concern) !== now;
    given.delete(ref);
    const chance = chanceOf(knowledge, ref, shares);
    for (const place of firstPlaces(after)) {
      if (first.includes(place)) continue;
      worth += chance;
      chances.set(place, (chances.get(place) ?? 0) + chance);
    }
    if (isNewPlan) worth += chance;
  }
  const likeliest = [...chances].sort((a, b) => b[1] - a[1]);
  return { question, worth, brings: likeliest.map(([place]) => reasons[place]?.id ?? "") };
}

/** Of the questions that apply, have no answer and are eligible: what each is worth, the worthiest first. */
export function worthAsking(knowledge: Knowledge, answers: Answers, isEligible = (_: Question) => true): Worth[] {
  const given = givenBy(knowledge.questions, answers);
  const { scores } = addUp(knowledge.reasons, given);
  return offered(knowledge.questions, answers)
    .filter((question) => answers[question.id] === undefined && isEligible(question))
    .map((question) => weigh(knowledge, question, given, scores))
    .sort((a, b) => b.worth - a.worth);
}

/** Ids of the reasons that an answer to this question could bring among the first three, whatever it says now. */
export function couldBring(knowledge: Knowledge, answers: Answers, question: Question): string[] {
  const { [question.id]: _, ...others } = answers;
  const given = givenBy(knowledge.questions, others);
  return weigh(knowledge, question, given, addUp(knowledge.reasons, given).scores).brings;
}
