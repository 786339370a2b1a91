import type { Answers } from "@/lib/engine/answers";
import { type Interview, interview } from "@/lib/engine/interview";
import type { Knowledge } from "@/lib/engine/knowledge";

const known = new WeakMap<Knowledge, Map<string, Interview>>();

/**
 * The interview after these answers. Remembered, as one tap asks for it at several places and for everything that led
 * there, and a slow phone feels each replay.
 */
export function replayed(knowledge: Knowledge, answers: Answers): Interview {
  const interviews = known.get(knowledge) ?? new Map<string, Interview>();
  known.set(knowledge, interviews);
  const key = JSON.stringify(answers);
  const found = interviews.get(key) ?? interview(knowledge, answers);
  interviews.set(key, found);
  return found;
}
