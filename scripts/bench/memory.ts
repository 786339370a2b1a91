import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Answers } from "@/lib/engine/answers";
import { assess } from "@/lib/engine/assess";
import type { Knowledge } from "@/lib/engine/knowledge";

/** Bytes in use after cleaning up: before the first assessment, and after each quarter of them. */
export type Memory = { assessments: number; heapUsed: number[]; grown: number };

/** The collector as a function; Node gives it away only on demand. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

/**
 * Assesses so many times and looks what stays behind. `grown` is from the first quarter to the last: whatever is made
 * once and kept is made by then.
 */
export function memory(knowledge: Knowledge, sets: readonly Answers[], assessments: number): Memory {
  const collect = collector();
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const heapUsed = [used()];
  for (let quarter = 0; quarter < 4; quarter++) {
    for (let i = 0; i < assessments / 4; i++) {
      // Answers made anew each time, as requests bring them: a cache by object would show here.
      assess(knowledge, { ...sets[i % sets.length] });
    }
    heapUsed.push(used());
  }
  return { assessments, heapUsed, grown: (heapUsed[4] ?? 0) - (heapUsed[1] ?? 0) };
}
