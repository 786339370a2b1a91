import type { Catalogue } from "@/lib/catalogue/schema";
import { logOddsOf, sharesOf } from "@/lib/engine/scores";
import { judged, type Run } from "./runs";
import { mean } from "./share";
import { type Tops, tops } from "./tops";
import type { Vignette } from "./vignette";

/** The few numbers of the inference that could be tuned: log-odds of the scale, and how far a prior counts. */
export type Parameters = { slightly: number; somewhat: number; strongly: number; prior: number };

/** Those the engine has. */
export const current: Parameters = { slightly: logOddsOf(1), somewhat: logOddsOf(2), strongly: logOddsOf(3), prior: 1 };

const choices = {
  slightly: [0.25, 0.5, 0.75],
  somewhat: [0.75, 1, 1.25, 1.5],
  strongly: [1.5, 2, 2.5, 3],
  prior: [0, 0.5, 1, 1.5, 2],
};

/** Every combination worth trying. */
export const grid: readonly Parameters[] = choices.slightly.flatMap((slightly) =>
  choices.somewhat.flatMap((somewhat) =>
    choices.strongly.flatMap((strongly) => choices.prior.map((prior) => ({ slightly, somewhat, strongly, prior }))),
  ),
);

/** The scores of a run under other parameters, from the additions the engine recorded, in the order of the catalogue. */
export function scoresUnder(parameters: Parameters, reasons: Catalogue["reasons"], run: Pick<Run, "assessment">): Float64Array {
  const sizes = [0, parameters.slightly, parameters.somewhat, parameters.strongly];
  const points = (weight: number) => Math.sign(weight) * (sizes[Math.abs(weight)] ?? 0);
  return Float64Array.from(reasons, ({ id, prior }) => {
    const trace = run.assessment.reasons.find((reason) => reason.id === id)?.trace ?? [];
    return trace.reduce((sum, { weight }) => sum + points(weight), prior === undefined ? 0 : parameters.prior * points(prior));
  });
}

type Tried = { ids: string[]; surprise: number };

/** The order of the reasons under these parameters, and how surprised they are by the right ones (negative log share). */
function tried(parameters: Parameters, reasons: Catalogue["reasons"], run: Run): Tried {
  const scores = scoresUnder(parameters, reasons, run);
  const shares = sharesOf(scores);
  const right = reasons.reduce((sum, { id }, i) => (run.vignette.right.includes(id) ? sum + (shares[i] ?? 0) : sum), 0);
  const order = reasons.map(({ id }, i) => ({ id, score: scores[i] ?? 0 })).sort((a, b) => b.score - a.score);
  return { ids: order.map(({ id }) => id), surprise: -Math.log(right) };
}

export type CrossValidation = {
  /** How many combinations were tried for each case left out. */
  combinations: number;
  current: Parameters;
  /** With parameters chosen on all other cases; `current` is the same with those of the engine. */
  heldOut: { tops: Tops; surprise: number | null };
  asIs: { tops: Tops; surprise: number | null };
  /** What was chosen, and for how many of the cases, the most often chosen first. */
  chosen: (Parameters & { times: number })[];
};

/**
 * Leaves out one case after the other, with all its readers; chooses the parameters that are least surprised by the
 * others; and looks how the case left out fares under them. `of` are the runs the result is wanted for, chosen for on all.
 */
export function crossValidation(reasons: Catalogue["reasons"], all: readonly Run[], of: readonly Run[] = all): CrossValidation {
  const runs = judged(all);
  const table = grid.map((parameters) => runs.map((run) => tried(parameters, reasons, run)));
  const totals = table.map((row) => row.reduce((sum, { surprise }) => sum + surprise, 0));
  /** The best parameters for all cases but this one, by their place in the grid. */
  const chosenWithout = (vignette: Vignette) => {
    const own = (row: readonly Tried[]) =>
      row.reduce((sum, { surprise }, at) => (runs[at]?.vignette === vignette ? sum + surprise : sum), 0);
    const rest = table.map((row, i) => (totals[i] ?? 0) - own(row));
    return rest.indexOf(Math.min(...rest));
  };
  const wanted = runs.flatMap((run, at) => (of.includes(run) ? [{ run, at }] : []));
  const choice = new Map([...new Set(wanted.map(({ run }) => run.vignette))].map((vignette) => [vignette, chosenWithout(vignette)]));
  const heldOut = wanted.flatMap(({ run, at }) => {
    const result = table[choice.get(run.vignette) ?? -1]?.[at];
    return result ? [{ run, result }] : [];
  });
  const times = new Map<number, number>();
  for (const index of choice.values()) times.set(index, (times.get(index) ?? 0) + 1);
  const summed = (list: { run: Run; result: Tried }[]) => ({
    tops: tops(list.map(({ run, result }) => ({ ids: result.ids, right: run.vignette.right }))),
    surprise: mean(list.map(({ result }) => result.surprise)),
  });
  return {
    combinations: grid.length,
    current,
    heldOut: summed(heldOut),
    asIs: summed(heldOut.map(({ run }) => ({ run, result: tried(current, reasons, run) }))),
    chosen: [...times]
      .sort((a, b) => b[1] - a[1])
      .flatMap(([index, count]) => {
        const parameters = grid[index];
        return parameters ? [{ ...parameters, times: count }] : [];
      }),
  };
}
