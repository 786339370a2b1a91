import { infiniteQueryOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import { largestPage } from "./limits";
import { fetchPage, fetchReflection, fetchToday } from "./requests";
import type { Changed } from "./views";

/** Prefixes, to invalidate what lies under them. */
export const reflectionKeys = {
  all: ["reflections"],
  list: ["reflections", "list"],
  /** Below the list, so that what makes the list stale makes this stale, too. */
  whole: ["reflections", "list", "whole"],
  one: (id: string) => ["reflections", "one", id],
  today: (id: string) => ["reflections", "today", id],
} as const;

/** The person's reflections, newest first, page by page. */
export function reflectionList() {
  return infiniteQueryOptions({
    queryKey: reflectionKeys.list,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

/** The same for whoever needs all of them, in pages as large as they come. */
export function wholeList() {
  return infiniteQueryOptions({
    queryKey: reflectionKeys.whole,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal, largestPage),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

/** One reflection. */
export function reflectionOne(id: string) {
  return queryOptions({ queryKey: reflectionKeys.one(id), queryFn: ({ signal }) => fetchReflection(id, signal) });
}

/** What would be said to one today. Its answers never change, and the catalogue only with the server. */
export function reflectionToday(id: string) {
  return queryOptions({ queryKey: reflectionKeys.today(id), queryFn: ({ signal }) => fetchToday(id, signal) });
}

/** Puts what a change came to in place of what is known of a reflection, unless something newer is known. The words it was made in stay as they were told. Lists are fetched anew when they are next shown. */
export function keepChanged(queries: QueryClient, id: string, { version, journal }: Changed): void {
  queries.setQueryData(reflectionOne(id).queryKey, (known) =>
    known?.readable && known.version <= version ? { ...known, version, journal: { ...journal, words: known.journal.words } } : known,
  );
  void queries.invalidateQueries({ queryKey: reflectionKeys.list });
}
