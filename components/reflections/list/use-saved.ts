"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { reflectionList, wholeList } from "@/lib/reflections/queries";
import type { Listed, ListPage } from "@/lib/reflections/views";

const rowsOf = (data: { pages: readonly ListPage[] } | undefined): Listed[] => data?.pages.flatMap(({ reflections }) => reflections) ?? [];

/**
 * What the person has saved, as far as it has been fetched. The list comes page by page, as it is asked for. Where there
 * is more than one page, a large one is fetched behind it, for the names and the day; the rest only when `wantsAll`.
 */
export function useSaved(wantsAll: boolean) {
  const list = useInfiniteQuery(reflectionList());
  const hasMore = list.hasNextPage;
  const whole = useInfiniteQuery({ ...wholeList(), enabled: hasMore });
  const { hasNextPage, isFetching, isError, fetchNextPage } = whole;
  useEffect(() => {
    if (wantsAll && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [wantsAll, hasNextPage, isFetching, isError, fetchNextPage]);

  const listed = useMemo(() => rowsOf(list.data), [list.data]);
  // What is listed comes last, so that it is the one that counts.
  const known = useMemo(() => (hasMore ? [...rowsOf(whole.data), ...listed] : listed), [hasMore, whole.data, listed]);
  return {
    list,
    /** The rows of the pages shown, newest first. */
    listed,
    /** Every row at hand. */
    known,
    /** All there are, are at hand. */
    isWhole: list.isSuccess && (!hasMore || (whole.isSuccess && !hasNextPage)),
    /** Why not all could be fetched. */
    wholeError: hasMore ? whole.error : null,
    isTrying: isFetching,
    tryAgain: () => void (whole.data ? fetchNextPage() : whole.refetch()),
  };
}
