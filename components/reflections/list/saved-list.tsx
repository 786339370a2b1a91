"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useLocale, useTranslations } from "#translations";
import { dayWords } from "@/components/reflections/day-words";
import { findField } from "@/components/reflections/finding/find-words";
import { FindingStands } from "@/components/reflections/finding/finding-stands";
import { useFinding } from "@/components/reflections/finding/finding-state";
import { useWordSearch } from "@/components/reflections/finding/use-word-search";
import { WaysToFind } from "@/components/reflections/finding/ways-to-find";
import { useToday, useZone } from "@/components/reflections/today";
import { Button, ButtonLink } from "@/components/ui/button";
import { dueCheckIn } from "@/lib/reflections/finding/due";
import { filtered, isNarrowed } from "@/lib/reflections/finding/find";
import { type TimelineItem, timelineItems } from "@/lib/reflections/finding/timeline-items";
import { CheckInDue } from "./check-in-due";
import { ChooseTwo, CompareTick } from "./choose-two";
import { countOf } from "./list-count";
import { NotFetched } from "./list-states";
import { OnThisDay } from "./on-this-day";
import { Timeline } from "./timeline";
import type { useSaved } from "./use-saved";

type Props = {
  saved: ReturnType<typeof useSaved>;
  titles: Readonly<Record<string, string>>;
  /** All are needed, to choose from. */
  onWantAll: () => void;
};

/** So many findings are shown at a time: a thousand at once would hold up a phone. */
const findingsAtOnce = 50;

const isComparable = ({ kind }: TimelineItem) => kind === "reflection" || kind === "check-in";

/** A list with something in it: what is due, the ways to find, the timeline, and what one can do next. */
export function SavedList({ saved, titles, onWantAll }: Props) {
  const t = useTranslations("list");
  const locale = useLocale();
  const { longDay } = dayWords(locale);
  const { list, listed, known, isWhole } = saved;
  const { query, filters, clear } = useFinding();
  const [zone, today] = [useZone(), useToday()];
  const everything = useMemo(() => timelineItems(known, zone), [known, zone]);
  const search = useWordSearch(isWhole || saved.wholeError ? everything : null, titles, query);
  const { findings } = search;
  const [compared, setCompared] = useState<string[] | null>(null);
  const comparing = useRef<HTMLButtonElement>(null);
  const [most, setMost] = useState(findingsAtOnce);

  const isFinding = query.trim() !== "" || isNarrowed(filters);
  const ids = useMemo(() => new Set(listed.map(({ id }) => id)), [listed]);
  const found = useMemo(() => {
    if (!isFinding) return everything.filter(({ id }) => ids.has(id));
    const narrowed = filtered(everything, filters);
    return findings ? narrowed.filter(({ key }) => findings.found.has(key)) : narrowed;
  }, [isFinding, everything, ids, filters, findings]);
  const items = isFinding ? found.slice(0, most) : found;
  const grown = useGrown(items.length);
  const firstListed = list.data?.pages.at(-1)?.reflections[0]?.id;
  const focused = isFinding ? items[most - findingsAtOnce] : items.find(({ id }) => id === firstListed);
  const due = today && !isFinding ? dueCheckIn(everything, today) : null;

  const stopComparing = () => {
    flushSync(() => setCompared(null));
    comparing.current?.focus();
  };
  const showEverything = () => {
    clear();
    document.getElementById(findField)?.focus();
  };
  return (
    <>
      <div className="leaf">
        <p className="mt-4">{isWhole ? countOf(t, locale, everything) : t("count.unknown")}</p>
        {due && today ? <CheckInDue due={due} today={today} /> : null}
        {known.length > 1 || list.hasNextPage || isFinding ? (
          <WaysToFind items={everything} titles={titles} today={today} onWantAll={onWantAll} onLook={() => setMost(findingsAtOnce)} />
        ) : null}
        {today && !isFinding ? <OnThisDay items={everything} today={today} titles={titles} /> : null}
        {isFinding ? <FindingStands saved={saved} search={search} found={found.length} onShowEverything={showEverything} /> : null}
        {!isFinding && items.some((item) => item.kind !== "unreadable" && item.journal.feeling) ? (
          <p className="hint mt-6">{t("water")}</p>
        ) : null}
      </div>
      {/* What is chosen stays in sight as long as the list does. */}
      <div>
        {items.length > 0 ? (
          <div className="leaf">
            <div>
              <Timeline
                items={items}
                titles={titles}
                today={today}
                found={findings?.found}
                marked={{ key: focused?.key ?? null, link: grown.link }}
                choice={
                  compared
                    ? (item) =>
                        isComparable(item) ? (
                          <CompareTick
                            day={longDay(item.day)}
                            isChosen={compared.includes(item.id)}
                            isFull={compared.length === 2}
                            onChange={(isChosen) =>
                              setCompared(isChosen ? [...compared, item.id] : compared.filter((id) => id !== item.id))
                            }
                          />
                        ) : null
                    : undefined
                }
              />
            </div>
          </div>
        ) : null}
        {compared ? <ChooseTwo chosen={compared} onStop={stopComparing} /> : null}
      </div>
      <div className="leaf">
        {list.error ? <NotFetched error={list.error} isTrying={list.isFetching} onRetry={() => void list.fetchNextPage()} /> : null}
        {isFinding && found.length > most ? (
          <p>
            <Button weight="quiet" onClick={() => grown.bring(() => setMost(most + findingsAtOnce))}>
              {t("showMore")}
            </Button>
          </p>
        ) : null}
        {!isFinding && list.hasNextPage ? (
          <p>
            <Button weight="quiet" unavailable={list.isFetchingNextPage} onClick={() => grown.bring(() => void list.fetchNextPage())}>
              {t(list.isFetchingNextPage ? "lookingEarlier" : "showEarlier")}
            </Button>
          </p>
        ) : null}
        <p className="acts mt-7">
          <ButtonLink href="/reflect" prefetch={false}>
            {t("new")}
          </ButtonLink>
          {!compared && items.filter(isComparable).length > 1 ? (
            <Button weight="quiet" ref={comparing} onClick={() => setCompared([])}>
              {t("compare.begin")}
            </Button>
          ) : null}
        </p>
      </div>
    </>
  );
}

/** Brings the focus to the first of those that come when asked for: the button that had it may be gone by then. */
function useGrown(size: number) {
  const link = useRef<HTMLAnchorElement>(null);
  const [asked, setAsked] = useState<number | null>(null);
  useEffect(() => {
    if (asked === null || size <= asked) return;
    link.current?.focus();
    setAsked(null);
  }, [asked, size]);
  const bring = (fetch: () => void) => {
    setAsked(size);
    fetch();
  };
  return { link, bring };
}
