import type { Question } from "@/lib/catalogue/schema";
import { chosen, used } from "@/lib/engine/answers";
import { leastAnswers } from "./recurring";
import type { Kept } from "./stories";
import type { Tally } from "./tally";

/** One span of time, such as one to three months, and how often it was that. */
export type Span = Tally & { option: string; label: string };

/** How long something took, over the reflections that say so. */
export type Timing = { answered: number; spans: Span[] };

function timing(reflections: readonly Kept[], questions: readonly Question[], id: string): Timing | null {
  const question = questions.find((candidate) => candidate.id === id);
  const answers = reflections.flatMap(({ journal }) => chosen(used(questions, journal.answers)[id]));
  if (!question || answers.length < leastAnswers) return null;
  const spans = question.options.map(({ id: option, label }) => ({
    option,
    label,
    n: answers.filter((answer) => answer === option).length,
    of: answers.length,
  }));
  return { answered: answers.length, spans };
}

/** How long it had gone on when the distance began, shortest first; null where too few say. */
export function untilDistance(reflections: readonly Kept[], questions: readonly Question[]): Timing | null {
  return timing(reflections, questions, "known-for");
}

/** How long the distance had lasted when the person came here. */
export function untilHere(reflections: readonly Kept[], questions: readonly Question[]): Timing | null {
  return timing(reflections, questions, "distant-for");
}

/** The span that was there more often than any other, and at least twice; null where there is none. */
export function mostOften({ spans }: Timing): Span | null {
  const [first, second] = [...spans].sort((a, b) => b.n - a.n);
  return first && first.n >= 2 && first.n > (second?.n ?? 0) ? first : null;
}
