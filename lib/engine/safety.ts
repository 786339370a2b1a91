import type { SafetyLevel } from "./explanation";

/** What a person may have said that comes before everything else, in the order of urgency. */
const urgent = ["safe.self-harm", "safe.afraid", "safe.controlled", "safe.pressured", "safe.images-threat"];
const care = ["safe.worried-for-him", "feeling.not-coping"];

/** Every option that safety looks at. */
export const safetyOptions: readonly string[] = [...urgent, ...care, "age.under-18"];

export type Safety = { level: SafetyLevel; concerns: string[]; minor: boolean };

/**
 * What has to come first. `concerns` are options, written `question.option`, the most urgent first;
 * `minor` is true for somebody under 18, who is pointed to an adult they trust and to help for young people.
 */
export function safety(given: ReadonlySet<string>): Safety {
  const concerns = [...urgent, ...care].filter((ref) => given.has(ref));
  const level = concerns.some((ref) => urgent.includes(ref)) ? "urgent" : concerns.length > 0 ? "care" : "none";
  return { level, concerns, minor: given.has("age.under-18") };
}
