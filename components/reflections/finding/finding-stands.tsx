import { NotFetched, NothingFound } from "@/components/reflections/list/list-states";
import type { useSaved } from "@/components/reflections/list/use-saved";
import { capital, inWords } from "@/components/results/sentences";
import { Button } from "@/components/ui/button";
import { isNarrowed } from "@/lib/reflections/finding/find";
import { useFinding } from "./finding-state";
import type { WordSearch } from "./use-word-search";

type Props = { saved: ReturnType<typeof useSaved>; search: WordSearch; found: number; onShowEverything: () => void };

/** How the looking goes: still at it, so many found, nothing found and what to do, or not to be had. */
export function FindingStands({ saved, search, found, onShowEverything }: Props) {
  const { query, filters } = useFinding();
  const isLooking = search.isWaiting || (!saved.isWhole && !saved.wholeError);
  const isNothing = !isLooking && found === 0 && !saved.wholeError && !search.isBroken;
  return (
    <>
      <div role="status">
        {isNothing ? (
          <NothingFound query={query.trim()} isNarrowed={isNarrowed(filters)} />
        ) : (
          <p className="hint mt-6">{said({ isLooking, isNear: search.findings?.isNear ?? false, found, query: query.trim() })}</p>
        )}
      </div>
      {search.isBroken ? (
        <div className="wrong mt-4" role="alert">
          <p>
            <b>The search could not be fetched.</b> You may be offline. The list below is not searched.
          </p>
        </div>
      ) : null}
      <p className="acts">
        {search.isBroken ? <Button onClick={search.tryAgain}>Try again</Button> : null}
        <Button weight="quiet" onClick={onShowEverything}>
          Show everything
        </Button>
      </p>
      {saved.wholeError ? <NotFetched error={saved.wholeError} isTrying={saved.isTrying} onRetry={saved.tryAgain} isInPart /> : null}
    </>
  );
}

function said({ isLooking, isNear, found, query }: { isLooking: boolean; isNear: boolean; found: number; query: string }): string {
  if (isLooking) return "Looking through what you saved …";
  const count = `${capital(inWords(found))} found.`;
  return isNear ? `Nothing has “${query}” as it stands. ${count} ${found === 1 ? "It comes" : "They come"} near.` : count;
}
