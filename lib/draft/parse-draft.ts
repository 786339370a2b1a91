import type { Question } from "@/lib/catalogue/schema";
import type { Answer, Answers } from "@/lib/engine/answers";
import { type Foreseen, parseForeseen } from "./foreseen";

/** What is kept of a reflection in progress. */
export type DraftState = {
  /** By question id; null is a skip. An answer that no longer applies stays here, unused. */
  answers: Answers;
  /** What the person fears and thinks it is; null where they did not say. */
  foreseen: Foreseen | null;
  /** When the first question was answered or skipped, in milliseconds since 1970. */
  startedAt: number | null;
  /** Names the reflection that these answers become, so that saving them twice makes one. */
  saveId: string | null;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The answer if it is one that this question may have, undefined otherwise. */
function parseAnswer(question: Question, value: unknown): Answer | undefined {
  const isOption = (id: unknown): id is string => question.options.some((option) => option.id === id);
  if (value === null) return null;
  if (question.kind === "single") return isOption(value) ? value : undefined;
  if (!Array.isArray(value) || value.length === 0 || !value.every(isOption)) return undefined;
  if (new Set(value).size !== value.length) return undefined;
  const hasAlone = question.options.some((option) => option.alone && value.includes(option.id));
  return hasAlone && value.length > 1 ? undefined : value;
}

/**
 * A draft as it came back from the device. It may be older than the catalogue, or damaged, so every part that is not
 * sound is left out and the rest is kept. Written by hand: the schema library would triple the questionnaire's weight.
 */
export function parseDraft(questions: readonly Question[], input: unknown): DraftState {
  const found = isRecord(input) ? input : {};
  const given = isRecord(found.answers) ? found.answers : {};
  const answers: Record<string, Answer> = {};
  for (const question of questions) {
    const answer = Object.hasOwn(given, question.id) ? parseAnswer(question, given[question.id]) : undefined;
    if (answer !== undefined) answers[question.id] = answer;
  }
  // With an answer lost these are other answers, and so another reflection.
  const isWhole = Object.keys(answers).length === Object.keys(given).length;
  const { startedAt, saveId } = found;
  return {
    answers,
    foreseen: parseForeseen(found.foreseen),
    startedAt: typeof startedAt === "number" && Number.isFinite(startedAt) ? startedAt : null,
    saveId: isWhole && typeof saveId === "string" && uuid.test(saveId) ? saveId : null,
  };
}
