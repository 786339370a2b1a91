import type { Answers } from "@/lib/engine/answers";
import type { Interview } from "@/lib/engine/interview";
import type { Knowledge } from "@/lib/engine/knowledge";
import type { Translator } from "@/lib/words/translator";
import { replayed } from "./replayed";

/** How far somebody at a certain question has come. */
export type Standing = {
  /** The questions put before this one. */
  passed: readonly string[];
  /** How many were likely to come, itself included, when each of those was put: how far the water drew back at each. */
  likely: number[];
  /** How many come after this one; null where it stands outside the talk. */
  after: { least: number; most: number } | null;
};

/**
 * How far somebody is who looks at this question. Only answers to the questions before it count, so that nothing on
 * screen moves while an option is being chosen. `talk` is the interview after all the answers.
 */
export function standing(knowledge: Knowledge, answers: Answers, talk: Interview, question: string): Standing {
  const index = talk.asked.indexOf(question);
  const passed = index < 0 ? talk.asked : talk.asked.slice(0, index);
  const soFar: Record<string, Answers[string]> = {};
  const lefts = [replayed(knowledge, soFar).left];
  for (const id of passed) {
    soFar[id] = answers[id] ?? null;
    lefts.push(replayed(knowledge, soFar).left);
  }
  const left = lefts.pop();
  const isInTalk = index >= 0 || question === talk.next;
  return {
    passed,
    likely: lefts.map(({ least, most }) => (least + most) / 2),
    after: isInTalk && left ? { least: Math.max(0, left.least - 1), most: Math.max(0, left.most - 1) } : null,
  };
}

/** A span wider than this is not worth a number: it would be a guess. */
const widest = 2;

/** How many questions come after this one, in words, where we can say so truly. */
export function howManyMore(after: Standing["after"], t: Translator<"questions">): string | null {
  if (!after || after.most - after.least > widest) return null;
  if (after.most === 0) return t("more.last");
  // It may be the last one; "about one more" would then be untrue.
  if (after.least === 0) return null;
  if (after.least === after.most) return t("more.exactly", { count: after.most });
  return t("more.about", { count: Math.round((after.least + after.most) / 2) });
}
