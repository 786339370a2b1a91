"use client";

import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import type { TimelineItem } from "@/lib/reflections/timeline-items";
import type { Findings } from "@/lib/reflections/word-search";
import { findable, wordsIn } from "@/lib/reflections/words";

export type WordSearch = {
  /** Null where no word is looked for, or the search is not there yet. */
  findings: Findings | null;
  isWaiting: boolean;
  /** The search itself could not be fetched. */
  isBroken: boolean;
  tryAgain: () => void;
};

/**
 * Looks for words among items, here in the browser. The search is fetched with the first word, and its index made anew
 * only when the items change.
 */
export function useWordSearch(items: readonly TimelineItem[], titles: Readonly<Record<string, string>>, query: string): WordSearch {
  // Typing goes first: the findings may come a moment later.
  const wanted = useDeferredValue(query);
  const isSearching = wordsIn(wanted).length > 0;
  const engine = useQuery({
    queryKey: ["word-search"],
    queryFn: () => import("@/lib/reflections/word-search"),
    enabled: isSearching,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const make = engine.data?.makeWordIndex;
  const index = useMemo(
    () => (make && isSearching ? make(items.map((item) => findable(item, titles))) : null),
    [make, isSearching, items, titles],
  );
  const findings = useMemo(() => (index && isSearching ? index.search(wanted) : null), [index, isSearching, wanted]);
  return {
    findings,
    isWaiting: isSearching && !findings && !engine.isError,
    isBroken: isSearching && engine.isError,
    tryAgain: () => void engine.refetch(),
  };
}
