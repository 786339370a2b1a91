import type { Answers } from "@/lib/engine/answers";
import { interview } from "@/lib/engine/interview";
import type { Knowledge } from "@/lib/engine/knowledge";
import { asApp } from "@/lib/engine/report";
import { processorMicros, quantile } from "./timing";

/** Microseconds for one choice, over all places in all talks. */
export type NextQuestion = { choices: number; median: number; ninetyNine: number; most: number };

/** How often each place is timed; its fastest time counts, as the rest is the machine's own business. */
const tries = 3;

/** What has been said at every place of the talk that these answers would lead to, from nothing to all. */
export function places(knowledge: Knowledge, answers: Answers): Answers[] {
  const { asked, answers: said } = asApp(knowledge, answers);
  return [...asked, null].map((_, count) => Object.fromEntries(asked.slice(0, count).map((id) => [id, said[id] ?? null])));
}

/** Times `interview()` as a page would call it: the whole talk replayed from the answers, then the next question chosen. */
export function nextQuestion(knowledge: Knowledge, sets: readonly Answers[]): NextQuestion {
  const states = sets.flatMap((answers) => places(knowledge, answers));
  const fastest = states.map(() => Number.POSITIVE_INFINITY);
  for (let go = 0; go < tries; go++) {
    for (const [place, state] of states.entries()) {
      const start = processorMicros();
      interview(knowledge, state);
      fastest[place] = Math.min(fastest[place] ?? 0, processorMicros() - start);
    }
  }
  const sorted = fastest.sort((a, b) => a - b);
  return { choices: sorted.length, median: quantile(sorted, 0.5), ninetyNine: quantile(sorted, 0.99), most: sorted.at(-1) ?? Number.NaN };
}
