import type { Catalogue } from "@/lib/catalogue/schema";
import { type Answers, chosen, offered, used } from "@/lib/engine/answers";
import { explain } from "@/lib/engine/explain";
import type { Explanation, Fit } from "@/lib/engine/explanation";
import type { Entry, GivenAnswer } from "./views";

/** How a snapshot is made up. Another shape gets another number, and the old ones stay readable. */
export const snapshotFormat = 1;

/** Everything of a reflection, to be read years later without the catalogue it was made with. */
export type Snapshot = {
  format: typeof snapshotFormat;
  /** When it was saved, ISO 8601. */
  savedAt: string;
  /** Version of the catalogue. */
  catalogue: string;
  /** As they came from the questionnaire. */
  answers: Answers;
  /** The answers that counted, in words. */
  given: GivenAnswer[];
  /** The result, as it was shown. */
  explanation: Explanation;
  /** What the person has written beside it since. */
  notes: string;
};

/** What these answers lead to now, to be kept. The result is worked out here and comes from nowhere else. */
export function makeSnapshot(catalogue: Catalogue, answers: Answers, now: Date): Snapshot {
  return {
    format: snapshotFormat,
    savedAt: now.toISOString(),
    catalogue: catalogue.version,
    answers,
    given: given(catalogue, answers),
    explanation: explain(catalogue, answers),
    notes: "",
  };
}

function given({ questions }: Catalogue, answers: Answers): GivenAnswer[] {
  const counted = used(questions, answers);
  return offered(questions, counted)
    .filter(({ id }) => counted[id] !== undefined)
    .map(({ id, text, options }) => {
      const ids = chosen(counted[id]);
      return { question: id, text, chosen: options.filter((option) => ids.includes(option.id)).map(({ label }) => label) };
    });
}

/** Whether two sets of answers say the same. The order of questions, and of options within one, says nothing. */
export function isSame(a: Answers, b: Answers): boolean {
  const ordered = (answers: Answers) =>
    JSON.stringify(
      Object.keys(answers)
        .sort()
        .map((question) => [question, answers[question] === null ? null : [...chosen(answers[question])].sort()]),
    );
  return ordered(a) === ordered(b);
}

/** What the list says of it. */
export function entryOf(id: string, { savedAt, answers, given, explanation }: Snapshot): Entry {
  const [first] = explanation.reasons;
  const shown = explanation.canTell ? first : undefined;
  const others = explanation.reasons.filter((reason) => reason !== shown);
  const count = (fit: Fit) => others.filter((reason) => reason.fit === fit).length;
  const [feeling] = chosen(answers.feeling);
  const [label] = given.find(({ question }) => question === "feeling")?.chosen ?? [];
  return {
    id,
    savedAt,
    readable: true,
    title: shown?.title ?? null,
    fit: shown?.fit ?? null,
    more: { strong: count("strong"), partial: count("partial") },
    plan: explanation.plan.stance.title,
    feeling: feeling && label ? { id: feeling, label } : null,
  };
}
