import type { ReactNode, RefObject } from "react";
import { useLocale } from "#translations";
import { dayWords } from "@/components/reflections/day-words";
import { monthOf } from "@/lib/reflections/finding/month-grid";
import type { TimelineItem } from "@/lib/reflections/finding/timeline-items";
import { TimelineEntry } from "./timeline-entry";
import { timelineBetween, timelineCaps, timelineLines } from "./timeline-line";

type Props = {
  /** Newest first. */
  items: readonly TimelineItem[];
  /** Titles of the reasons, by their ids. */
  titles: Readonly<Record<string, string>>;
  /** The person's day; null where it is not known yet. */
  today: string | null;
  /** By an item's key, the words found in it. */
  found?: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  /** The item to which the focus may be brought, and where to find it then. */
  marked: { key: string | null; link: RefObject<HTMLAnchorElement | null> };
  /** Something to do with an entry, below it. */
  choice?: ((item: TimelineItem) => ReactNode) | undefined;
};

const feelingOf = (item: TimelineItem) =>
  item.kind === "reflection" || item.kind === "check-in" ? (item.journal.feeling?.id ?? null) : null;

/** What was saved, along the water, month by month. */
export function Timeline({ items, titles, today, found, marked, choice }: Props) {
  const { monthHeading } = dayWords(useLocale());
  const feelings = items.map(feelingOf);
  const lines = timelineLines(feelings);
  const caps = timelineCaps(feelings);
  return (
    <div className="shore timeline">
      <div className="shore__cap" aria-hidden="true">
        <Cap line={caps.first} close="H-108Z" />
      </div>
      {monthsOf(items).map(({ month, from, to }) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <div className="timeline__month">
            <Segment line={timelineBetween(feelings, from)} />
            <h2 id={`month-${month}`}>{monthHeading(month)}</h2>
          </div>
          <ol>
            {items.slice(from, to).map((item, i) => (
              <li key={item.key} className="entry">
                <Segment line={lines[from + i] ?? ""} />
                <TimelineEntry
                  item={item}
                  titles={titles}
                  today={today}
                  found={found?.get(item.key)}
                  link={item.key === marked.key ? marked.link : null}
                />
                {choice?.(item)}
              </li>
            ))}
          </ol>
        </section>
      ))}
      <div className="shore__cap shore__cap--end" aria-hidden="true">
        <Cap line={caps.last} close="V0Z" />
      </div>
    </div>
  );
}

/** The stretches of one month each. */
function monthsOf(items: readonly TimelineItem[]): { month: string; from: number; to: number }[] {
  const months: { month: string; from: number; to: number }[] = [];
  items.forEach(({ day }, i) => {
    const last = months.at(-1);
    if (last?.month === monthOf(day)) last.to = i + 1;
    else months.push({ month: monthOf(day), from: i, to: i + 1 });
  });
  return months;
}

function Segment({ line }: { line: string }) {
  return (
    <svg className="shore__draw" viewBox="0 0 72 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path className="w-fill" d={`${line}H0V0Z`} />
      <path className="w-line" d={line} />
    </svg>
  );
}

function Cap({ line, close }: { line: string; close: string }) {
  return (
    <svg className="shore__draw shore__draw--cap" viewBox="-108 0 180 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path className="w-fill" d={line + close} />
      <path className="w-line" d={line} />
    </svg>
  );
}
