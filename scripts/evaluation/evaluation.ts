import type { Catalogue } from "@/lib/catalogue/schema";
import { countingOrder } from "./counting";
import { type CrossValidation, crossValidation } from "./cross-validation";
import { type Figures, figures } from "./figures";
import { type InterviewFigures, interviewFigures } from "./interview-figures";
import { judged, type Run, runsOf } from "./runs";
import { type Share, shareOf } from "./share";
import { type Tops, tops } from "./tops";
import type { Vignette } from "./vignette";

/** Who named a right reason early: the engine in both ways, the readers who saw the whole story, plain counting. */
export type Compared = { allAnswers: Tops; asApp: Tops; readers: Tops; counting: Tops };

/** The figures of one file, or of all files together. */
export type SetFigures = {
  name: string;
  cases: number;
  runs: number;
  /** Cases without a right reason in the catalogue: they count everywhere but where a right reason is needed. */
  withoutReason: string[];
  tops: Compared;
  byClarity: Partial<Record<"clear" | "subtle", Compared>>;
  allAnswers: Figures;
  asApp: Figures;
  /** How often the readers of a case chose the same stance. */
  readersAgree: Share;
  interview: InterviewFigures;
  crossValidation: CrossValidation;
};

export type Evaluation = { catalogue: string; sets: SetFigures[] };

function compared(runs: readonly Run[]): Compared {
  const by = (order: (run: Run) => readonly string[]) => tops(judged(runs).map((run) => ({ ids: order(run), right: run.vignette.right })));
  return {
    allAnswers: by(({ reports }) => reports.allAnswers.reasons.map(({ id }) => id)),
    asApp: by(({ reports }) => reports.asApp.reasons.map(({ id }) => id)),
    readers: by(({ reader }) => reader.reasons),
    counting: by(({ reader }) => countingOrder(reader.answers)),
  };
}

function setFigures(catalogue: Catalogue, name: string, runs: readonly Run[], all: readonly Run[]): SetFigures {
  const vignettes = [...new Set(runs.map(({ vignette }) => vignette))];
  const clarities = (["clear", "subtle"] as const).map((clarity) => ({
    clarity,
    runs: runs.filter(({ vignette }) => vignette.clarity === clarity),
  }));
  const several = vignettes.filter(({ readers }) => readers.length > 1);
  return {
    name,
    cases: vignettes.length,
    runs: runs.length,
    withoutReason: vignettes.filter(({ right }) => right.length === 0).map(({ id }) => id),
    tops: compared(runs),
    byClarity: Object.fromEntries(clarities.filter((part) => part.runs.length > 0).map((part) => [part.clarity, compared(part.runs)])),
    allAnswers: figures(runs, "allAnswers", catalogue.steps),
    asApp: figures(runs, "asApp", catalogue.steps),
    readersAgree: shareOf(several.map(({ readers }) => new Set(readers.map(({ stance }) => stance)).size === 1)),
    interview: interviewFigures(catalogue, runs, all),
    crossValidation: crossValidation(catalogue.reasons, all, runs),
  };
}

/** The figures of every file, and of all together where there are several. Neither clock nor chance has a part in it. */
export function evaluation(catalogue: Catalogue, files: readonly { name: string; vignettes: readonly Vignette[] }[]): Evaluation {
  const parts = files.map(({ name, vignettes }) => ({ name, runs: runsOf(catalogue, vignettes) }));
  const all = parts.flatMap(({ runs }) => runs);
  const sets = parts.map(({ name, runs }) => setFigures(catalogue, name, runs, all));
  if (parts.length > 1) sets.push(setFigures(catalogue, "all", all, all));
  return { catalogue: catalogue.version, sets };
}
