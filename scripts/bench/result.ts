import type { Catalogue } from "@/lib/catalogue/schema";
import type { Answers } from "@/lib/engine/answers";
import { assess } from "@/lib/engine/assess";
import { changes } from "@/lib/engine/changes";
import { explain } from "@/lib/engine/explain";
import { plan } from "@/lib/engine/plan";
import { makeSnapshot } from "@/lib/reflections/snapshot";
import type { Racer } from "./timing";

/**
 * The parts of a whole result, each for all answer sets once: the plan with its assessment, the single answers that would
 * change it, everything in words, and the snapshot that a save keeps.
 */
export function wholeResult(catalogue: Catalogue, sets: readonly Answers[]): Racer[] {
  const over = (work: (answers: Answers) => number) => () => sets.reduce((total, answers) => total + work(answers), 0);
  return [
    { name: "assess and plan", once: over((answers) => plan(catalogue, answers, assess(catalogue, answers)).because.length) },
    { name: "what would change it", once: over((answers) => changes(catalogue, answers).length) },
    { name: "explain", once: over((answers) => explain(catalogue, answers).reasons.length) },
    { name: "snapshot", once: over((answers) => makeSnapshot(catalogue, answers).given.length) },
  ];
}
