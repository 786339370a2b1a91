import { type Answers, chosen, used } from "@/lib/engine/answers";
import type { Knowledge } from "@/lib/engine/knowledge";
import { logOddsOf } from "@/lib/engine/scores";

export type BareSum = {
  /** The numbers of the options that count, made before the clock runs. */
  numbersOf: (answers: Answers) => Int32Array;
  /**
   * The limit: nothing but the additions. Options are numbers, and options that count only together have a number of
   * their own. Gives the scores in the order of the reasons, in the same array each time.
   */
  sum: (numbers: Int32Array) => Float64Array;
  /** The same additions from answers by name, all of which count: looking each option up is timed as well. */
  sumOf: (answers: Answers) => Float64Array;
};

type Row = { reason: number; points: number };

const separator = "+";

/** The evidence by what has to be given: one option, or several joined. */
function rowsOf(reasons: Knowledge["reasons"]): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  reasons.forEach(({ evidence }, reason) => {
    for (const { when, weight } of evidence) {
      const key = [when].flat().join(separator);
      rows.set(key, [...(rows.get(key) ?? []), { reason, points: logOddsOf(weight) }]);
    }
  });
  return rows;
}

/** Under an option, by question and option: the numbers it stands for, each with the other options it needs. */
type Names = Map<string, Map<string, { number: number; others: [question: string, option: string][] }[]>>;

function namesOf(keys: readonly string[]): Names {
  const names: Names = new Map();
  keys.forEach((key, number) => {
    const [[question = "", option = ""] = [], ...others] = key.split(separator).map((ref) => ref.split("."));
    const options = names.get(question) ?? new Map();
    names.set(question, options.set(option, [...(options.get(option) ?? []), { number, others }]));
  });
  return names;
}

/** Lays the evidence out in typed arrays, option after option. */
export function bareSum({ questions, reasons }: Knowledge): BareSum {
  const rows = rowsOf(reasons);
  const keys = [...rows.keys()];
  const names = namesOf(keys);
  const all = [...rows.values()];
  const starts = new Int32Array(all.length + 1);
  all.forEach((list, i) => {
    starts[i + 1] = (starts[i] ?? 0) + list.length;
  });
  const reasonOf = Int32Array.from(all.flat(), ({ reason }) => reason);
  const pointsOf = Float64Array.from(all.flat(), ({ points }) => points);
  const priors = Float64Array.from(reasons, ({ prior }) => (prior === undefined ? 0 : logOddsOf(prior)));
  const scores = new Float64Array(reasons.length);

  const add = (number: number) => {
    const end = starts[number + 1] as number;
    for (let at = starts[number] as number; at < end; at++) {
      const reason = reasonOf[at] as number;
      scores[reason] = (scores[reason] as number) + (pointsOf[at] as number);
    }
  };

  return {
    numbersOf(answers) {
      const counted = Object.entries(used(questions, answers));
      const given = new Set(counted.flatMap(([question, answer]) => chosen(answer).map((option) => `${question}.${option}`)));
      return Int32Array.from(keys.flatMap((key, number) => (key.split(separator).every((ref) => given.has(ref)) ? [number] : [])));
    },
    sum(numbers) {
      scores.set(priors);
      for (let i = 0; i < numbers.length; i++) add(numbers[i] as number);
      return scores;
    },
    sumOf(answers) {
      scores.set(priors);
      for (const question in answers) {
        const options = names.get(question);
        if (!options) continue;
        for (const option of chosen(answers[question])) {
          for (const { number, others } of options.get(option) ?? []) {
            if (others.every(([other, wanted]) => chosen(answers[other]).includes(wanted))) add(number);
          }
        }
      }
      return scores;
    },
  };
}
