import type { Question } from "@/lib/catalogue/schema";
import { chosen } from "@/lib/engine/answers";
import type { Report } from "@/lib/engine/report";
import type { Run } from "./runs";
import { mean, type Share, shareOf } from "./share";

export type InterviewFigures = {
  asked: { mean: number | null; most: number | null };
  /** Questions that are not core: how many there are, how many of them were put, how many of those the reader could answer. */
  extra: { existing: number; asked: number | null; most: number | null; answered: number | null };
  /** How often the first three reasons are the same three as with every answer the reader gave, in any order. */
  sameTopThree: Share;
};

const topThree = (report: Report) =>
  report.reasons
    .slice(0, 3)
    .map(({ id }) => id)
    .sort()
    .join(" ");

/** What the adaptive interview costs and keeps. */
export function interviewFigures(questions: readonly Question[], runs: readonly Run[]): InterviewFigures {
  const extra = new Set(questions.filter(({ core }) => !core).map(({ id }) => id));
  const extras = runs.map((run) => run.asked.filter((id) => extra.has(id)));
  const answered = runs.map((run, i) => extras[i]?.filter((id) => chosen(run.reader.answers[id]).length > 0).length ?? 0);
  const most = (counts: number[]) => (counts.length === 0 ? null : Math.max(...counts));
  return {
    asked: { mean: mean(runs.map(({ asked }) => asked.length)), most: most(runs.map(({ asked }) => asked.length)) },
    extra: {
      existing: extra.size,
      asked: mean(extras.map(({ length }) => length)),
      most: most(extras.map(({ length }) => length)),
      answered: mean(answered),
    },
    sameTopThree: shareOf(runs.map(({ reports }) => topThree(reports.allAnswers) === topThree(reports.asApp))),
  };
}
