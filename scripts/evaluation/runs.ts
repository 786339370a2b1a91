import type { Catalogue } from "@/lib/catalogue/schema";
import { type Assessment, assess } from "@/lib/engine/assess";
import { asApp, type Report, report } from "@/lib/engine/report";
import type { Reader, Vignette } from "./vignette";

/** With every answer the reader gave, or only with those that the app would have asked for. */
export const ways = ["allAnswers", "asApp"] as const;
export type Way = (typeof ways)[number];

/** One case as one reader would answer it. */
export type Run = {
  vignette: Vignette;
  reader: Reader;
  /** Which of the case's readers, from 1. */
  number: number;
  reports: Record<Way, Report>;
  /** The questions the app would put, in order. */
  asked: string[];
  /** The additions behind `reports.allAnswers`. */
  assessment: Assessment;
};

/** Every case with every reader of it, done in both ways. */
export function runsOf(catalogue: Catalogue, vignettes: readonly Vignette[]): Run[] {
  return vignettes.flatMap((vignette) =>
    vignette.readers.map((reader, index): Run => {
      const { asked, answers } = asApp(catalogue, reader.answers);
      return {
        vignette,
        reader,
        number: index + 1,
        reports: { allAnswers: report(catalogue, reader.answers), asApp: report(catalogue, answers) },
        asked,
        assessment: assess(catalogue, reader.answers),
      };
    }),
  );
}

/** The runs whose right reason is known. */
export const judged = (runs: readonly Run[]) => runs.filter(({ vignette }) => vignette.right.length > 0);
