import { useMutation, useMutationState, useQueryClient } from "@tanstack/react-query";
import { applyChange } from "@/lib/reflections/apply-change";
import type { Change, Journal } from "@/lib/reflections/journal";
import { keepChanged, reflectionKeys } from "@/lib/reflections/queries";
import { changeReflection } from "@/lib/reflections/requests";

const changing = (id: string) => ["change", id] as const;

/**
 * Changes something beside a reflection. It shows at once (see `useJournal`) and is sent in turn, so that quick taps end
 * as they were made; where it fails, what shows goes back to what is kept, and `error` says why.
 */
export function useChange(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationKey: changing(id),
    scope: { id: `change ${id}` },
    mutationFn: (change: Change) => changeReflection(id, change),
    onSuccess: (changed) => keepChanged(queries, id, changed),
    // Something else may stand there now than this page knows of.
    onError: () => void queries.invalidateQueries({ queryKey: reflectionKeys.one(id) }),
  });
}

/** A journal as it will be once everything that is on its way has arrived. Where there is none, none. */
export function useJournal<J extends Journal | null>(id: string, kept: J): J | Journal {
  const underway = useMutationState({
    filters: { mutationKey: changing(id), status: "pending" },
    select: ({ state }) => ({ change: state.variables as Change, at: state.submittedAt }),
  });
  return underway.reduce<J | Journal>((journal, { change, at }) => {
    if (journal === null) return journal;
    // Only what this page offered is on its way; the server looks whether the step is in the plan.
    const steps = change?.change === "step" ? [change.step] : [];
    const applied = applyChange(journal, change, new Date(at), steps);
    return applied.outcome === "changed" ? applied.journal : journal;
  }, kept);
}
