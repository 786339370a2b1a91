import { useLocale, useTranslations } from "#translations";
import { NotFetched, NothingFound } from "@/components/reflections/list/list-states";
import type { useSaved } from "@/components/reflections/list/use-saved";
import { Button } from "@/components/ui/button";
import { isNarrowed } from "@/lib/reflections/finding/find";
import { capital } from "@/lib/words/capital";
import { numberWord } from "@/lib/words/numbers";
import type { Translator } from "@/lib/words/translator";
import { useFinding } from "./finding-state";
import type { WordSearch } from "./use-word-search";

type Props = { saved: ReturnType<typeof useSaved>; search: WordSearch; found: number; onShowEverything: () => void };

/** How the looking goes: still at it, so many found, nothing found and what to do, or not to be had. */
export function FindingStands({ saved, search, found, onShowEverything }: Props) {
  const t = useTranslations("finding");
  const words = numberWord(found, useLocale());
  const { query, filters } = useFinding();
  const isLooking = search.isWaiting || (!saved.isWhole && !saved.wholeError);
  const isNothing = !isLooking && found === 0 && !saved.wholeError && !search.isBroken;
  return (
    <>
      <div role="status">
        {isNothing ? (
          <NothingFound query={query.trim()} isNarrowed={isNarrowed(filters)} />
        ) : (
          <p className="hint mt-6">{said({ isLooking, isNear: search.findings?.isNear ?? false, found, words, query: query.trim() }, t)}</p>
        )}
      </div>
      {search.isBroken ? (
        <div className="wrong mt-4" role="alert">
          <p>{t.rich("broken", { b: (text) => <b>{text}</b> })}</p>
        </div>
      ) : null}
      <p className="acts">
        {search.isBroken ? <Button onClick={search.tryAgain}>{t("again")}</Button> : null}
        <Button weight="quiet" onClick={onShowEverything}>
          {t("everything")}
        </Button>
      </p>
      {saved.wholeError ? <NotFetched error={saved.wholeError} isTrying={saved.isTrying} onRetry={saved.tryAgain} isInPart /> : null}
    </>
  );
}

type Stand = { isLooking: boolean; isNear: boolean; found: number; words: string; query: string };

function said({ isLooking, isNear, found, words, query }: Stand, t: Translator<"finding">): string {
  if (isLooking) return t("looking");
  const counted = { count: found, words, Words: capital(words) };
  return isNear ? t("near", { query, ...counted }) : t("found", counted);
}
