import { type Answers, chosen } from "@/lib/engine/answers";
import baseline from "./counting-baseline.json";

/**
 * The simplest thing that could work: for each reason the number of given answers that speak for it, minus the number
 * that speak against. The lists stand in a file of their own, as they were when the articles were extracted, so that
 * the baseline does not move with the catalogue. Equal counts keep the order of the file.
 */
export function countingOrder(answers: Answers): string[] {
  const given = new Set(Object.entries(answers).flatMap(([question, answer]) => chosen(answer).map((option) => `${question}.${option}`)));
  const count = (options: readonly string[]) => options.filter((option) => given.has(option)).length;
  return baseline
    .map((reason) => ({ id: reason.id, score: count(reason.for) - count(reason.against) }))
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}
