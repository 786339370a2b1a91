import { Engine } from "json-rules-engine";
import { type Answers, used } from "@/lib/engine/answers";
import type { Knowledge } from "@/lib/engine/knowledge";
import { logOddsOf } from "@/lib/engine/scores";

/** The answers as the rules engine takes them: a fact for each question answered. */
export type Facts = Record<string, string | readonly string[]>;

/** Facts of the answers that count, made before the clock runs. */
export function factsOf({ questions }: Knowledge, answers: Answers): Facts {
  return Object.fromEntries(
    Object.entries(used(questions, answers)).filter((entry): entry is [string, string | string[]] => entry[1] !== null),
  );
}

/**
 * json-rules-engine holding the same evidence: one rule for each entry, whose event carries the reason and the log-odds.
 * The rules are made once. Gives a function from facts to the scores in the order of the reasons.
 */
export function rulesEngine({ questions, reasons }: Knowledge): (facts: Facts) => Promise<Float64Array> {
  const isMulti = new Set(questions.filter(({ kind }) => kind === "multi").map(({ id }) => id));
  const conditionOf = (ref: string) => {
    const [fact = "", value = ""] = ref.split(".");
    return { fact, operator: isMulti.has(fact) ? "contains" : "equal", value };
  };
  const rules = reasons.flatMap(({ id, evidence }, reason) =>
    evidence.map(({ when, weight }) => ({
      conditions: { all: [when].flat().map(conditionOf) },
      event: { type: id, params: { reason, points: logOddsOf(weight) } },
    })),
  );
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  const priors = Float64Array.from(reasons, ({ prior }) => (prior === undefined ? 0 : logOddsOf(prior)));
  return async (facts) => {
    const scores = priors.slice();
    const { events } = await engine.run(facts);
    for (const { params } of events) scores[params?.reason] = (scores[params?.reason] ?? 0) + params?.points;
    return scores;
  };
}
