import type { Catalogue } from "@/lib/catalogue/schema";
import { chosen } from "@/lib/engine/answers";
import type { Report } from "@/lib/engine/report";
import { heldOutOrders } from "./held-out-interview";
import type { Run } from "./runs";
import { mean, type Share, shareOf } from "./share";

export type InterviewFigures = {
  asked: { mean: number | null; most: number | null };
  /** Questions that are not core: how many there are, how many of them were put, how many of those the reader could answer. */
  extra: { existing: number; asked: number | null; most: number | null; answered: number | null };
  /** How often the first three reasons are the same three as with every answer the reader gave, in any order. */
  sameTopThree: Share;
  /** The same where the usual answers, by which questions are chosen, were counted without the case. */
  sameTopThreeHeldOut: Share;
};

/** The first three as a set: their order does not count. */
const topThree = (order: readonly string[]) => order.slice(0, 3).sort().join(" ");
const orderOf = ({ reasons }: Report) => reasons.map(({ id }) => id);

/** What the adaptive interview costs and keeps in `runs`; what is usual is counted in `all`. */
export function interviewFigures(catalogue: Catalogue, runs: readonly Run[], all: readonly Run[]): InterviewFigures {
  const heldOut = heldOutOrders(catalogue, all, runs);
  const wanted = runs.map(({ reports }) => topThree(orderOf(reports.allAnswers)));
  const extra = new Set(catalogue.questions.filter(({ core }) => !core).map(({ id }) => id));
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
    sameTopThree: shareOf(runs.map(({ reports }, i) => topThree(orderOf(reports.asApp)) === wanted[i])),
    sameTopThreeHeldOut: shareOf(heldOut.map((order, i) => topThree(order) === wanted[i])),
  };
}
