import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { fetchPage, fetchReflection } from "./requests";

/** Prefixes, to invalidate what lies under them. */
export const reflectionKeys = {
  all: ["reflections"],
  list: ["reflections", "list"],
  one: (id: string) => ["reflections", "one", id],
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

/** One reflection. */
export function reflectionOne(id: string) {
  return queryOptions({ queryKey: reflectionKeys.one(id), queryFn: ({ signal }) => fetchReflection(id, signal) });
}
