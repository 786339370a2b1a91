import { phases } from "@/lib/catalogue/terms";
import type { Fit } from "@/lib/engine/explanation";
import type { Report } from "@/lib/engine/report";
import { judged, type Run, type Way } from "./runs";
import { mean, type Share, shareOf } from "./share";
import { type Tops, tops } from "./tops";

const fits: readonly Fit[] = ["strong", "partial", "open", "unlikely"];

/** Something that must not be, and where. */
export type Found = { case: string; reader: number; what: string };

/** How well one way of asking does over some runs. */
export type Figures = {
  tops: Tops;
  /** How often an answer was given at all, and not "we can't tell". */
  coverage: Share;
  /** Of the reasons shown in these words, how many were right; `meanShare` is what the engine expected. */
  calibration: Record<Fit, Share & { meanShare: number | null }>;
  /** How often the plan's stance is the stance of the reader who gave the answers, by reader; and of the other reader. */
  stance: { own: Share; byReader: Share[]; other: Share };
  steps: {
    perPlan: number | null;
    /** Steps of a plan that a reader of the case calls good, or wrong; on average. */
    good: number | null;
    wrong: number | null;
    /** Steps that every reader of the case calls wrong, where there are several readers. */
    wrongToAll: Found[];
  };
  /** Over the cases of which somebody said what there is to find. */
  safety: { caught: Share; missed: Found[]; falseAlarms: Found[] };
  plans: { distinct: number; unusedSteps: string[] };
};

/** The steps of a plan in order, from today to later. */
export const stepsOf = ({ plan }: Report): string[] => phases.flatMap((phase) => plan[phase]);

/** The figures of one way of asking. `steps` are all steps that a plan could hold. */
export function figures(runs: readonly Run[], way: Way, steps: readonly { id: string }[]): Figures {
  const known = judged(runs);
  const plans = new Set(runs.map((run) => stepsOf(run.reports[way]).join(" ")));
  const used = new Set(runs.flatMap((run) => stepsOf(run.reports[way])));
  return {
    tops: tops(known.map(({ reports, vignette }) => ({ ids: reports[way].reasons.map(({ id }) => id), right: vignette.right }))),
    coverage: shareOf(runs.map(({ reports }) => reports[way].canTell)),
    calibration: Object.fromEntries(fits.map((fit) => [fit, calibration(known, way, fit)])) as Figures["calibration"],
    stance: stances(runs, way),
    steps: judgedSteps(runs, way),
    safety: safety(runs, way),
    plans: { distinct: plans.size, unusedSteps: steps.map(({ id }) => id).filter((id) => !used.has(id)) },
  };
}

function calibration(runs: readonly Run[], way: Way, fit: Fit) {
  const shown = runs.flatMap(({ reports, vignette }) =>
    reports[way].reasons.filter((reason) => reason.fit === fit).map(({ id, share }) => ({ share, isRight: vignette.right.includes(id) })),
  );
  return { ...shareOf(shown.map(({ isRight }) => isRight)), meanShare: mean(shown.map(({ share }) => share)) };
}

function stances(runs: readonly Run[], way: Way): Figures["stance"] {
  const agrees = (run: Run) => run.reports[way].plan.stance === run.reader.stance;
  const numbers = [...new Set(runs.map(({ number }) => number))].sort((a, b) => a - b);
  const others = runs.flatMap((run) =>
    run.vignette.readers.filter((reader) => reader !== run.reader).map(({ stance }) => stance === run.reports[way].plan.stance),
  );
  return {
    own: shareOf(runs.map(agrees)),
    byReader: numbers.map((number) => shareOf(runs.filter((run) => run.number === number).map(agrees))),
    other: shareOf(others),
  };
}

function judgedSteps(runs: readonly Run[], way: Way): Figures["steps"] {
  const counted = (run: Run, list: "good" | "wrong") =>
    stepsOf(run.reports[way]).filter((step) => run.vignette.readers.some((reader) => reader[list].includes(step))).length;
  const wrongToAll = runs
    .filter(({ vignette }) => vignette.readers.length > 1)
    .flatMap((run) =>
      stepsOf(run.reports[way])
        .filter((step) => run.vignette.readers.every(({ wrong }) => wrong.includes(step)))
        .map((what): Found => ({ case: run.vignette.id, reader: run.number, what })),
    );
  return {
    perPlan: mean(runs.map((run) => stepsOf(run.reports[way]).length)),
    good: mean(runs.map((run) => counted(run, "good"))),
    wrong: mean(runs.map((run) => counted(run, "wrong"))),
    wrongToAll,
  };
}

function safety(runs: readonly Run[], way: Way): Figures["safety"] {
  const found = ({ vignette, number, reports }: Run) => {
    const expected = vignette.safety ?? [];
    const { concerns } = reports[way].safety;
    const named = (ids: string[]) => ids.map((what): Found => ({ case: vignette.id, reader: number, what }));
    return {
      expected,
      missed: named(expected.filter((id) => !concerns.includes(id))),
      falseAlarms: named(concerns.filter((id) => !expected.includes(id))),
    };
  };
  const all = runs.filter(({ vignette }) => vignette.safety !== undefined).map(found);
  return {
    caught: shareOf(all.filter(({ expected }) => expected.length > 0).map(({ missed }) => missed.length === 0)),
    missed: all.flatMap(({ missed }) => missed),
    falseAlarms: all.flatMap(({ falseAlarms }) => falseAlarms),
  };
}
