import type { Catalogue, Question } from "@/lib/catalogue/schema";
import { type Answer, type Answers, chosen, used } from "@/lib/engine/answers";
import type { GivenAnswer } from "@/lib/reflections/views";

/** An answer that no longer counts, in the words it had: what was chosen and cannot be taken over. */
export type SetAside = {
  question: string;
  text: string;
  /** Labels of the time; none where they can no longer be told apart. */
  chosen: string[];
  /** The question is gone, the option is gone, the options no longer go together, or it would no longer be asked. */
  why: "no-question" | "no-option" | "not-together" | "not-asked";
};

/** An answer that stands in other words today. */
export type Reworded = { question: string; was: { text: string; chosen: string[] }; is: { text: string; chosen: string[] } };

export type AnswersToday = { answers: Answers; setAside: SetAside[]; reworded: Reworded[] };

/**
 * Old answers as this catalogue can take them. What it no longer knows is set aside and named, one by one; the rest is
 * taken over as it is. Only what counted then is named.
 */
export function answersToday({ questions }: Catalogue, answers: Answers, given: readonly GivenAnswer[]): AnswersToday {
  const taken = new Map(questions.map((question) => [question.id, takeOver(question, answers[question.id])]));
  const whole = Object.fromEntries([...taken].flatMap(([id, { answer }]) => (answer === undefined ? [] : [[id, answer]])));
  const counted = used(questions, whole);
  const setAside: SetAside[] = [];
  const reworded: Reworded[] = [];
  for (const said of given) {
    if (said.chosen.length === 0) continue;
    const question = questions.find(({ id }) => id === said.question);
    const aside = (why: SetAside["why"], labels: string[]) =>
      setAside.push({ question: said.question, text: said.text, chosen: labels, why });
    if (!question) {
      aside("no-question", said.chosen);
      continue;
    }
    const now = chosen(counted[question.id]);
    const labels = question.options.filter(({ id }) => now.includes(id)).map(({ label }) => label);
    const isLost = now.length < said.chosen.length;
    if (isLost) aside(taken.get(question.id)?.lost ?? "not-asked", lostWords(said.chosen, labels));
    const isOther = question.text !== said.text || (!isLost && labels.join("\n") !== said.chosen.join("\n"));
    if (now.length > 0 && isOther)
      reworded.push({
        question: question.id,
        was: { text: said.text, chosen: said.chosen },
        is: { text: question.text, chosen: labels },
      });
  }
  return { answers: whole, setAside, reworded };
}

/** Labels belong to no id any more: those that still stand are left out, and where that does not come out even, none is named. */
function lostWords(then: readonly string[], now: readonly string[]): string[] {
  const gone = then.filter((label) => !now.includes(label));
  return gone.length === then.length - now.length ? gone : [];
}

type Taken = { answer?: Answer; lost?: SetAside["why"] };

function takeOver(question: Question, answer: Answer | undefined): Taken {
  if (answer === undefined || answer === null) return answer === null ? { answer } : {};
  const all = chosen(answer);
  const known = question.options.filter(({ id }) => all.includes(id));
  const ids = known.map(({ id }) => id);
  const lost = ids.length < all.length ? { lost: "no-option" as const } : {};
  if (ids.length === 0) return lost;
  const together = question.kind === "multi" && !known.some(({ alone }) => alone);
  if (ids.length > 1 && !together) return { lost: "not-together" };
  return { answer: question.kind === "multi" ? ids : (ids[0] ?? null), ...lost };
}
