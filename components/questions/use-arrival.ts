import { useRouter } from "next/navigation";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { checkPath, questionsPath, resultPath } from "./places";
import { useWay } from "./reflecting";

/**
 * Notes in the browser's history what is on screen, and leads eye and ear to its heading when it changes: to the top
 * of the page, with the focus on the h1, so that a screen reader reads it. Not when the page is first opened. Fetches
 * the other pages of the questionnaire ahead, so that the rest of the way needs no network.
 * @param shown the question on screen, or the name of another page; null while nothing can be said yet.
 */
export function useArrival(page: RefObject<HTMLElement | null>, shown: string | null): void {
  const { places } = useWay();
  const before = useRef<string | null>(null);
  const isBrought = useRef(false);

  useLayoutEffect(() => {
    if (places.arrive()) isBrought.current = true;
  }, [places]);

  const router = useRouter();

  // At every question, as what was fetched ahead grows stale. What is still fresh is not fetched again.
  useEffect(() => {
    if (shown === null) return;
    for (const path of [questionsPath, checkPath, resultPath]) router.prefetch(path);
  }, [router, shown]);

  useEffect(() => {
    if (shown === null || shown === before.current) return;
    const isFirst = before.current === null;
    before.current = shown;
    if (isFirst && !isBrought.current) return;
    window.scrollTo(0, 0);
    const heading = page.current?.querySelector("h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [shown, page]);
}
