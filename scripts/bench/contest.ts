import { type Answers, used } from "@/lib/engine/answers";
import { assess } from "@/lib/engine/assess";
import type { Knowledge } from "@/lib/engine/knowledge";
import { bareSum } from "./bare-sum";
import { factsOf, rulesEngine } from "./rules-engine";

/** One way of coming to the scores: all answer sets once, and the scores of one of them to compare. */
export type Contestant = {
  name: "assess" | "json-rules-engine" | "bare sum" | "sum, answers looked up";
  /** Goes through all answer sets and returns something made of every result, so that no work can be left out. */
  once: () => number | Promise<number>;
  /** The scores of the answer set at this place, in the order of the reasons. */
  scores: (place: number) => Float64Array | Promise<Float64Array>;
};

/**
 * The contestants on the same evidence and the same answers. assess() is timed from the answers to the finished
 * assessment, shares, order, words and trace included; the others get their input ready made and stop at the scores.
 */
export function contestants(knowledge: Knowledge, sets: readonly Answers[]): Contestant[] {
  const places = new Map(knowledge.reasons.map(({ id }, place) => [id, place]));
  const rules = rulesEngine(knowledge);
  const facts = sets.map((answers) => factsOf(knowledge, answers));
  const { numbersOf, sum, sumOf } = bareSum(knowledge);
  const numbers = sets.map(numbersOf);
  const counted = sets.map((answers) => used(knowledge.questions, answers));
  return [
    {
      name: "assess",
      once: () => sets.reduce((total, answers) => total + (assess(knowledge, answers).reasons[0]?.score ?? 0), 0),
      scores(place) {
        const scores = new Float64Array(knowledge.reasons.length);
        for (const { id, score } of assess(knowledge, sets[place] ?? {}).reasons) scores[places.get(id) ?? -1] = score;
        return scores;
      },
    },
    {
      name: "json-rules-engine",
      async once() {
        let total = 0;
        for (const fact of facts) total += (await rules(fact))[0] ?? 0;
        return total;
      },
      scores: (place) => rules(facts[place] ?? {}),
    },
    {
      name: "bare sum",
      once: () => numbers.reduce((total, list) => total + (sum(list)[0] ?? 0), 0),
      scores: (place) => sum(numbers[place] ?? new Int32Array()).slice(),
    },
    {
      name: "sum, answers looked up",
      once: () => counted.reduce((total, answers) => total + (sumOf(answers)[0] ?? 0), 0),
      scores: (place) => sumOf(counted[place] ?? {}).slice(),
    },
  ];
}

/** Log-odds are sums of halves; what differs by less than this differs by the order of additions only. */
const same = 1e-9;

/** The places of the answer sets on which the contestants do not come to the same scores: none, or the race is void. */
export async function disagreements(contest: readonly Contestant[], sets: number): Promise<number[]> {
  const places: number[] = [];
  for (let place = 0; place < sets; place++) {
    const [first, ...others] = await Promise.all(contest.map(({ scores }) => scores(place)));
    const agree = others.every(
      (other) => other.length === first?.length && other.every((score, i) => Math.abs(score - (first[i] ?? Number.NaN)) < same),
    );
    if (!agree) places.push(place);
  }
  return places;
}
