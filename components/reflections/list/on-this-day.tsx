import Link from "next/link";
import { longDay } from "@/components/reflections/day-words";
import { capital, inWords } from "@/components/results/sentences";
import { type Ago, onThisDay } from "@/lib/reflections/finding/on-this-day";
import type { TimelineItem } from "@/lib/reflections/finding/timeline-items";
import { kindOf, outcomeTitle, titleOf } from "./entry-words";

type Props = { items: readonly TimelineItem[]; today: string; titles: Readonly<Record<string, string>> };

/** What was written on this day of earlier months and years. Nothing at all where there is none. */
export function OnThisDay({ items, today, titles }: Props) {
  const found = onThisDay(items, today);
  if (found.length === 0) return null;
  return (
    <section className="mt-7" aria-labelledby="on-this-day">
      <h2 id="on-this-day" className="h3">
        On this day
      </h2>
      <ul className="once mt-2">
        {found.map((ago) => (
          <li key={ago.item.key}>
            <span className="hint">
              {agoWords(ago)}. {kindOf(ago.item)}.
            </span>
            <Link href={`/reflections/${ago.item.id}`} prefetch={false}>
              {ago.item.kind === "outcome" ? outcomeTitle(ago.item.outcome, titles) : titleOf(ago.item.journal)}
              <span className="sr">, {longDay(ago.item.day)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function agoWords({ years, months }: Ago): string {
  const [n, unit] = years > 0 ? [years, "year"] : [months, "month"];
  return n === 1 ? `A ${unit} ago` : `${capital(inWords(n))} ${unit}s ago`;
}
