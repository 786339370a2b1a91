import { useJournal } from "@/components/reflections/use-change";
import type { Companion } from "@/components/results/companion";
import { type Tongue, useTongue } from "@/components/words/tongue";
import type { Explanation } from "@/lib/engine/explanation";
import type { Reflection } from "@/lib/reflections/views";
import { PlanOpening } from "./plan-opening";
import { StepMarks } from "./step-marks";

type Readable = Extract<Reflection, { readable: true }>;

type Of = {
  /** The first reflection, which keeps the marks; null while it is not there, and the plan can then only be read. */
  reflection: Readable | null;
  /** The plan on screen: its own, or that of one of its check-ins. */
  plan: Explanation["plan"];
  /** The language of that plan, where the page speaks another. */
  lang: Tongue;
  titles: Readonly<Record<string, string>>;
  /** The id of what is on screen. */
  shown: string;
};

/** What goes with a plan on the page of a reflection or of a check-in. */
export function useCompanion({ reflection, plan, lang, titles, shown }: Of): Companion | undefined {
  const journal = useJournal(reflection?.id ?? "", reflection?.journal ?? null);
  const newest = reflection?.checkIns.findLast(({ readable }) => readable);
  const newestLang = useTongue(newest?.readable ? newest.journal.words : undefined);
  if (!reflection || !journal) return undefined;
  const { steps } = journal;
  const newer =
    newest?.readable && newest.id !== shown
      ? { id: newest.id, savedAt: newest.journal.savedAt, title: newest.journal.result.stance.title, lang: newestLang }
      : undefined;
  return {
    opening: <PlanOpening plan={plan} lang={lang} marks={steps} titles={titles} newer={newer} />,
    isDone: (step) => steps[step]?.state === "done",
    controls: (step) => <StepMarks reflection={reflection.id} step={step} lang={lang} mark={steps[step.id]} />,
  };
}
