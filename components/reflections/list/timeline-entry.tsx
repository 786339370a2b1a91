import Link from "next/link";
import type { ReactNode, RefObject } from "react";
import { longDay, shortDay } from "@/components/reflections/day-words";
import { Marked } from "@/components/reflections/finding/marked";
import { daysBetween } from "@/lib/reflections/calendar-day";
import type { ReadableItem, TimelineItem } from "@/lib/reflections/finding/timeline-items";
import { excerpt, findable } from "@/lib/reflections/finding/words";
import { checkInFact, endingFact, feelingWord, fitFacts, foreseen, kindOf, outcomeTitle, planFact, titleOf } from "./entry-words";

type Props = {
  item: TimelineItem;
  /** Titles of the reasons, by their ids. */
  titles: Readonly<Record<string, string>>;
  /** The person's day; null where it is not known yet. */
  today: string | null;
  /** Words that were looked for and found in it, plainly. */
  found: ReadonlySet<string> | undefined;
  /** Where the focus may be brought to. */
  link: RefObject<HTMLAnchorElement | null> | null;
};

/** One entry along the water: the day, what it is, the way to it, and what it said. */
export function TimelineEntry({ item, titles, today, found, link }: Props) {
  const title = item.kind === "unreadable" ? "This one cannot be read" : headingOf(item, titles);
  return (
    <>
      <p className="entry__date">
        <time dateTime={item.day}>{shortDay(item.day)}</time>
      </p>
      <div className="entry__body">
        {item.kind === "reflection" || item.kind === "outcome" ? (
          <p className="entry__kind">
            <Marked text={kindOf(item)} found={found} />
          </p>
        ) : null}
        <h3>
          <Link href={`/reflections/${item.id}`} prefetch={false} ref={link}>
            <span>
              <Marked text={title} found={found} />
              {/* Several may have the same title. */}
              <span className="sr">, {longDay(item.day)}</span>
            </span>
          </Link>
        </h3>
        {item.kind === "unreadable" ? (
          <p className="facts">What was stored is damaged. Your other reflections are not touched by it.</p>
        ) : (
          <Said item={item} titles={titles} today={today} found={found} />
        )}
      </div>
    </>
  );
}

function headingOf(item: ReadableItem, titles: Props["titles"]): string {
  if (item.kind === "check-in") return kindOf(item);
  return item.kind === "outcome" ? outcomeTitle(item.outcome, titles) : titleOf(item.journal);
}

/** As much of somebody's own words as shows which entry it is. */
const glimpse = 180;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= glimpse ? line : `${line.slice(0, line.lastIndexOf(" ", glimpse) || glimpse)} …`;
}

function Said({ item, titles, today, found }: { item: ReadableItem } & Pick<Props, "titles" | "today" | "found">) {
  const { written, reasons } = findable(item, titles);
  const around = found ? written.flatMap((text) => excerpt(text, found) ?? []) : [];
  const [own] = item.kind === "reflection" ? [] : written;
  const quotes = around.length > 0 ? around : own ? [shortened(own)] : [];
  // The first reason is the heading already.
  const named = found
    ? reasons
        .split("\n")
        .slice(1)
        .filter((title) => title !== item.journal.result.title && excerpt(title, found))
    : [];
  return (
    <>
      {quotes.map((quote) => (
        <blockquote key={quote} className="hers">
          <Marked text={quote} found={found} />
        </blockquote>
      ))}
      <Lines lines={factsOf(item, today)} />
      {named.length > 0 && item.kind !== "outcome" ? (
        <p className="facts">
          Among what fitted: <Marked text={named.join("; ")} found={found} />.
        </p>
      ) : null}
    </>
  );
}

function Lines({ lines }: { lines: ReactNode[] }) {
  const said = lines.filter(Boolean);
  if (said.length === 0) return null;
  return (
    <p className="facts">
      {said.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one entry never change places.
        <span key={i} className="facts__line">
          {line}
        </span>
      ))}
    </p>
  );
}

/** From then on somebody may know how it turned out. */
const mayKnowAfterDays = 28;

function factsOf(item: ReadableItem, today: string | null): ReactNode[] {
  const { journal } = item;
  if (item.kind === "outcome") return [`${endingFact(item.outcome)} ${foreseen(journal, item.outcome)}`.trim()];
  const { feeling } = journal;
  if (item.kind === "reflection") {
    return [
      `${fitFacts(journal)} ${checkInFact(item.checkIns)}`.trim(),
      planFact(journal),
      feeling ? `How you were: “${feeling.label}”` : null,
      journal.outcome === null && today !== null && daysBetween(item.day, today) >= mayKnowAfterDays ? (
        <>
          How it turned out: not noted.{" "}
          <Link href={`/reflections/${item.id}#outcome-heading`} prefetch={false}>
            Add it<span className="sr"> to the one of {longDay(item.day)}</span>
          </Link>
        </>
      ) : null,
    ];
  }
  const { before } = item;
  if (!feeling) return [];
  const now = <b>{feelingWord(feeling)}</b>;
  if (before?.id === feeling.id) return [<>You were still {now}.</>];
  return [
    before ? (
      <>
        You had been {feelingWord(before)}. Now you were {now}.
      </>
    ) : (
      <>You were {now}.</>
    ),
  ];
}
