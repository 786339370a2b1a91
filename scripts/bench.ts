/**
 * Times the inference in one process: `npm run bench [-- --json]`. assess() against json-rules-engine with the same
 * evidence as rules, and against a bare sum over the same numbers; the whole result in words, as a save makes it; the choice
 * of the next question; and the memory that a million assessments leave behind. First all of them must come to the same scores. docs/bench.md says how to read it.
 */
import { cpus } from "node:os";
import { catalogue } from "@/lib/words/usual-catalogue";
import { answerSets } from "./bench/answer-sets";
import { contestants, disagreements } from "./bench/contest";
import { memory } from "./bench/memory";
import { nextQuestion } from "./bench/next-question";
import { wholeResult } from "./bench/result";
import { race, type Timing } from "./bench/timing";
import { table } from "./evaluation/table";

const unknown = process.argv.slice(2).filter((argument) => argument !== "--json");
if (unknown.length > 0) {
  console.error(`bench: unknown argument ${unknown.join(" ")}; the only one is --json`);
  process.exit(2);
}

const rounds = 25;
const assessments = 1_000_000;

const sets = answerSets(catalogue);
const contest = contestants(catalogue, sets);
const differing = await disagreements(contest, sets.length);
if (differing.length > 0) {
  console.error(`bench: the scores differ on ${differing.length} of ${sets.length} answer sets, so the times would mean nothing`);
  process.exit(1);
}

const times = await race(contest, rounds, sets.length);
const whole = await race(wholeResult(catalogue, sets), rounds, sets.length);
const median = (name: string) => times[name]?.median ?? Number.NaN;
const result = {
  catalogue: catalogue.version,
  node: process.version,
  processor: cpus()[0]?.model ?? "unknown",
  answerSets: sets.length,
  evidence: catalogue.reasons.reduce((sum, { evidence }) => sum + evidence.length, 0),
  rounds,
  /** Microseconds for one answer set. */
  times,
  timesFasterThanRules: median("json-rules-engine") / median("assess"),
  timesTheBareSum: median("assess") / median("bare sum"),
  timesTheSumLookedUp: median("assess") / median("sum, answers looked up"),
  /** Microseconds for the parts of a whole result. */
  whole,
  nextQuestion: nextQuestion(catalogue, sets),
  memory: memory(catalogue, sets, assessments),
};

const micros = (value: number) => value.toFixed(value < 10 ? 3 : 1);
const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(2);

function timings(title: string, all: Record<string, Timing>): string {
  return table([
    [title, "median", "quarter below", "quarter above"],
    ...Object.entries(all).map(([name, time]) => [name, micros(time.median), micros(time.quarter), micros(time.threeQuarters)]),
  ]);
}

function printed(): string {
  const { nextQuestion: next, memory: kept } = result;
  return [
    `catalogue ${result.catalogue}, Node ${result.node}, ${result.processor}`,
    `${result.answerSets} answer sets, ${result.evidence} entries of evidence, ${rounds} rounds by turns; the scores agree on every set`,
    "",
    timings("microseconds for one answer set", times),
    "",
    `assess() is ${result.timesFasterThanRules.toFixed(0)} times faster than json-rules-engine and takes ${result.timesTheBareSum.toFixed(1)} times the bare sum, ${result.timesTheSumLookedUp.toFixed(1)} times the sum that looks its answers up`,
    timings("microseconds for one result", whole),
    "",
    `next question: ${micros(next.median)} microseconds in the middle, ${micros(next.ninetyNine)} for 99 of 100, ${micros(next.most)} at most, over ${next.choices} places in the talk`,
    `memory in use (MB) at the start and after each quarter of ${kept.assessments} assessments: ${kept.heapUsed.map(megabytes).join(", ")}; grown by ${megabytes(kept.grown)} since the first quarter`,
  ].join("\n");
}

console.log(process.argv.includes("--json") ? JSON.stringify(result) : printed());
