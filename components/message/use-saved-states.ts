import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { SavedState } from "@/lib/message/saved-offer";
import { limitStanding } from "@/lib/reflections/plan/limit-days";
import { wholeList } from "@/lib/reflections/queries";
import type { Listed } from "@/lib/reflections/views";

function stateOf(listed: Listed): SavedState[] {
  if (!listed.readable) return [];
  const { savedAt, answers, result, person, outcome, limit, checkIn } = listed.journal;
  return [
    {
      id: listed.id,
      of: checkIn?.of ?? null,
      savedAt,
      answers,
      result: { safety: result.safety, stance: result.stance.id, steps: result.steps },
      person,
      isClosed: outcome !== null,
      isQuiet: limit?.kind === "no-contact" && limitStanding(limit, new Date()).state === "running",
    },
  ];
}

/**
 * What the person has saved, the newest large page of it; null while it is not known yet. Nothing where it cannot be
 * fetched: without a network the page is there all the same.
 * @param isWanted without it nothing is fetched.
 */
export function useSavedStates(isWanted: boolean): SavedState[] | null {
  const { data, isError } = useInfiniteQuery({ ...wholeList(), enabled: isWanted, retry: false, staleTime: 0 });
  return useMemo(() => {
    const page = data?.pages[0];
    if (page) return page.reflections.flatMap(stateOf);
    return isError ? [] : null;
  }, [data, isError]);
}
