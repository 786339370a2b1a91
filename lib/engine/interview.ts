import type { Question } from "@/lib/catalogue/schema";
import { type Answer, type Answers, applying, used } from "./answers";
import type { Knowledge } from "./knowledge";
import { worthAsking } from "./worth";

/** At most this many questions beside the core ones, so that it stays a matter of four minutes. */
export const mostExtra = 6;

/** A question that would change the picture for fewer than one person in a hundred is not worth their time. */
const leastWorth = 0.01;

/** A question is as good as the best one when it is worth this much of it; which comes next is then up to the talk. */
const asGood = 0.7;

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

/** Of the questions that are worth about as much as the best one, the one that goes on with the present topic. */
function chooseExtra(knowledge: Knowledge, answers: Answers, topic: Question["topic"] | undefined): string | null {
  const candidates = worthAsking(knowledge, answers, ({ core }) => !core);
  const best = candidates[0];
  if (!best || best.worth < leastWorth) return null;
  const near = candidates.filter(({ worth }) => worth >= best.worth * asGood);
  return (near.find(({ question }) => question.topic === topic) ?? best).question.id;
}

/** The question to put after those already put, in their order: core ones, then what tells most, then about oneself. */
function nextAfter(knowledge: Knowledge, asked: readonly string[], soFar: Answers): string | null {
  const open = applying(knowledge.questions, soFar).filter((question) => !asked.includes(question.id));
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
  const open = applying(knowledge.questions, soFar).filter((question) => !asked.includes(question.id));
  const least = open.filter((question) => question.core).length;
  const isClosing = knowledge.questions.some((question) => closes(question) && asked.includes(question.id));
  if (isClosing) return { least, most: least };
  const extrasPut = asked.filter((id) => knowledge.questions.some((question) => question.id === id && !question.core)).length;
  const extrasOpen = knowledge.questions.filter((question) => !question.core && !asked.includes(question.id)).length;
  return { least, most: least + Math.min(mostExtra - extrasPut, extrasOpen) };
}
