import type { Question } from "@/lib/catalogue/schema";
import { type Answer, type Answers, offered, used } from "./answers";
import { type Knowledge, sharesAfter } from "./assess";
import { expectedInformation } from "./information";

export type { Knowledge } from "./assess";

/** At most this many questions beside the core ones, so that it stays a matter of four minutes. */
export const mostExtra = 6;

/** Expected information (nats) under which a question would hardly move the picture. */
export const leastWorthAsking = 0.03;

/** A question is as good as the best one when it tells this much of what the best would tell; the talk then decides. */
const asGood = 0.6;

/** Where the person stands: derived from the answers by replaying the talk, never stored. */
export type Interview = {
  /** The questions put so far, in order, each answered or skipped. */
  asked: string[];
  /** The question to put now, null when there is none left. */
  next: string | null;
  /** How many are still to come, `next` included. */
  left: { least: number; most: number };
};

/** The core questions about oneself close the talk; the others open it. */
const closes = (question: Question) => question.core && question.topic === "you";
const opens = (question: Question) => question.core && question.topic !== "you";

/** Questions not yet put that may be chosen for what they would tell, with what they would tell, best first. */
export function worthAsking(knowledge: Knowledge, answers: Answers): { id: string; topic: Question["topic"]; information: number }[] {
  const shares = sharesAfter(knowledge, answers);
  return offered(knowledge.questions, answers)
    .filter((question) => answers[question.id] === undefined)
    .map((question) => ({ id: question.id, topic: question.topic, information: expectedInformation(knowledge, question, shares) }))
    .sort((a, b) => b.information - a.information);
}

/** Of the questions that tell about as much as the best one, the one that goes on with the present topic. */
function chooseExtra(knowledge: Knowledge, answers: Answers, topic: Question["topic"] | undefined): string | null {
  const extra = new Set(knowledge.questions.filter((question) => !question.core).map((question) => question.id));
  const candidates = worthAsking(knowledge, answers).filter((candidate) => extra.has(candidate.id));
  const best = candidates[0];
  if (!best || best.information < leastWorthAsking) return null;
  const near = candidates.filter((candidate) => candidate.information >= best.information * asGood);
  return (near.find((candidate) => candidate.topic === topic) ?? best).id;
}

/** The question to put after those already put, in their order: core ones, then what tells most, then about oneself. */
function nextAfter(knowledge: Knowledge, asked: readonly string[], soFar: Answers): string | null {
  const open = offered(knowledge.questions, soFar).filter((question) => !asked.includes(question.id));
  const opening = open.find(opens);
  if (opening) return opening.id;
  const closing = open.filter(closes);
  const isClosing = knowledge.questions.some((question) => closes(question) && asked.includes(question.id));
  if (!isClosing) {
    const extras = asked.filter((id) => knowledge.questions.some((question) => question.id === id && !question.core)).length;
    const topic = knowledge.questions.find((question) => question.id === asked.at(-1))?.topic;
    const extra = extras < mostExtra ? chooseExtra(knowledge, soFar, topic) : null;
    if (extra) return extra;
  }
  return closing[0]?.id ?? null;
}

/**
 * Leads the talk: puts one question after the other and hears what is said, until nothing is left to put or no answer
 * is there. Only what was said to the questions put decides what is put next.
 */
export function talk(knowledge: Knowledge, say: (question: string) => Answer | undefined) {
  const asked: string[] = [];
  const answers: Record<string, Answer> = {};
  let next = nextAfter(knowledge, asked, answers);
  for (let said = next && say(next); next && said !== undefined; said = next && say(next)) {
    asked.push(next);
    answers[next] = said;
    next = nextAfter(knowledge, asked, answers);
  }
  return { asked, answers, next };
}

/**
 * Where somebody with these answers stands in the talk, found by replaying it. Answers that no longer apply are as if
 * not given; further ones (given from the list of answers) count for the result and are not put again.
 */
export function interview(knowledge: Knowledge, answers: Answers): Interview {
  const counted = used(knowledge.questions, answers);
  const { asked, answers: heard, next } = talk(knowledge, (question) => counted[question]);
  return { asked, next, left: leftAfter(knowledge, asked, heard) };
}

/** The core questions still open will be put; of the others at most as many as there is room for. */
function leftAfter(knowledge: Knowledge, asked: readonly string[], soFar: Answers): Interview["left"] {
  const open = offered(knowledge.questions, soFar).filter((question) => !asked.includes(question.id));
  const least = open.filter((question) => question.core).length;
  const isClosing = knowledge.questions.some((question) => closes(question) && asked.includes(question.id));
  if (isClosing) return { least, most: least };
  const extrasPut = asked.filter((id) => knowledge.questions.some((question) => question.id === id && !question.core)).length;
  const extrasOpen = knowledge.questions.filter((question) => !question.core && !asked.includes(question.id)).length;
  return { least, most: least + Math.min(mostExtra - extrasPut, extrasOpen) };
}
