import type { Catalogue } from "@/lib/catalogue/schema";
import { given } from "@/lib/engine/answers";
import { assess } from "@/lib/engine/assess";
import { asApp } from "@/lib/engine/report";
import type { Run } from "./runs";

/** How many of the runs chose each option. */
function counted(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const ref of sets.flatMap((set) => [...set])) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  return counts;
}

/**
 * The interview chooses by how usual an answer is, and that was counted in our own vignettes. Here the talk is led once
 * more for each run of `of`, by what is usual in the cases of `all` but this one. Gives the reasons it comes to, best first.
 */
export function heldOutOrders(catalogue: Catalogue, all: readonly Run[], of: readonly Run[]): string[][] {
  const options = new Map(all.map((run) => [run, given(catalogue.questions, run.reader.answers)]));
  const totals = counted([...options.values()]);
  return of.map((run) => {
    const own = all.filter(({ vignette }) => vignette === run.vignette);
    const ofOwn = counted(own.map((other) => options.get(other) ?? new Set<string>()));
    const rest = Math.max(1, all.length - own.length);
    const usual = Object.fromEntries([...totals].map(([ref, count]) => [ref, (count - (ofOwn.get(ref) ?? 0)) / rest]));
    const { answers } = asApp({ ...catalogue, usual }, run.reader.answers);
    return assess(catalogue, answers).reasons.map(({ id }) => id);
  });
}
