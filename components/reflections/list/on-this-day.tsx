import Link from "next/link";
import { useLocale, useTranslations } from "#translations";
import { dayWords } from "@/components/reflections/day-words";
import { Told, tongueOf } from "@/components/words/tongue";
import { onThisDay } from "@/lib/reflections/finding/on-this-day";
import type { TimelineItem } from "@/lib/reflections/finding/timeline-items";
import { capital } from "@/lib/words/capital";
import { numberWord } from "@/lib/words/numbers";
import { kindOf, outcomeTitle, titleOf } from "./entry-words";

type Props = { items: readonly TimelineItem[]; today: string; titles: Readonly<Record<string, string>> };

/** What was written on this day of earlier months and years. Nothing at all where there is none. */
export function OnThisDay({ items, today, titles }: Props) {
  const t = useTranslations("list");
  const locale = useLocale();
  const { longDay } = dayWords(locale);
  const found = onThisDay(items, today);
  if (found.length === 0) return null;
  return (
    <section className="mt-7" aria-labelledby="on-this-day">
      <h2 id="on-this-day" className="h3">
        {t("thisDay.heading")}
      </h2>
      <ul className="once mt-2">
        {found.map(({ item, years, months }) => {
          const n = years || months;
          const lower = numberWord(n, locale);
          return (
            <li key={item.key}>
              <span className="hint">
                {t(years ? "thisDay.years" : "thisDay.months", { n, lower, words: capital(lower), kind: kindOf(t, item) })}
              </span>
              <Link href={`/reflections/${item.id}`} prefetch={false}>
                {item.kind === "outcome" ? (
                  outcomeTitle(t, item.outcome, titles)
                ) : (
                  <Told lang={item.journal.result.title === null ? undefined : tongueOf(item.journal.words, locale)}>
                    {titleOf(t, item.journal)}
                  </Told>
                )}
                <span className="sr">, {longDay(item.day)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
