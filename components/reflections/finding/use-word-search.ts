"use client";

import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { TimelineItem } from "@/lib/reflections/finding/timeline-items";
import type { Findings, WordIndex } from "@/lib/reflections/finding/word-search";
import { findable, wordsIn } from "@/lib/reflections/finding/words";

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
 * @param items to look through; null as long as not all are there that will be.
 */
export function useWordSearch(items: readonly TimelineItem[] | null, titles: Readonly<Record<string, string>>, query: string): WordSearch {
  // Typing goes first: the findings may come a moment later.
  const wanted = useDeferredValue(query);
  const isSearching = wordsIn(wanted).length > 0;
  const engine = useQuery({
    queryKey: ["word-search"],
    queryFn: () => import("@/lib/reflections/finding/word-search"),
    enabled: isSearching,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const make = engine.data?.makeWordIndex;
  const [made, setMade] = useState<{ of: readonly TimelineItem[]; index: WordIndex } | null>(null);
  useEffect(() => {
    if (!make || !isSearching || !items) return;
    let isWanted = true;
    const findables = items.map((item) => findable(item, titles));
    void make(findables).then((index) => isWanted && setMade({ of: items, index }));
    return () => {
      isWanted = false;
    };
  }, [make, isSearching, items, titles]);
  const index = made && made.of === items ? made.index : null;
  const findings = useMemo(() => (index && isSearching ? index.search(wanted) : null), [index, isSearching, wanted]);
  return {
    findings,
    isWaiting: isSearching && !findings && !engine.isError,
    isBroken: isSearching && engine.isError,
    tryAgain: () => void engine.refetch(),
  };
}
